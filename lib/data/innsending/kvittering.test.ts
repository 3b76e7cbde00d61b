import { beforeAll, describe, expect, it } from 'vitest'
import type { Prisma } from '../../../prisma/generated/client'
import { nyDatabase, somEier } from '../../../test/database'
import { sha256Av } from './frosset'
import { sjekkKvittering } from './kvittering'
import { besvar, lagHjem, lagRunde, send, verdi, versjonen } from './test-runde'

nyDatabase()

let referanse = ''
let sha256 = ''
let tekst = ''

beforeAll(async () => {
  await lagHjem('Solbakken', 60, '15')
  const runde = await lagRunde()
  await besvar(runde)
  ;({ referanse } = verdi(await send(runde)))
  const lest = await versjonen(runde)
  ;({ sha256 } = lest.versjon)
  tekst = lest.tekst
})

/** Writes to what is sent, as only one with the database in hand can. */
const endre = (data: Prisma.InnsendingsversjonUpdateManyMutationInput) =>
  somEier(async tx => {
    await tx.$executeRaw`ALTER TABLE "Innsendingsversjon" DISABLE TRIGGER frosset`
    await tx.innsendingsversjon.updateMany({ data })
    await tx.$executeRaw`ALTER TABLE "Innsendingsversjon" ENABLE TRIGGER frosset`
  })

describe('a receipt', () => {
  it('is right for anyone who has it, however it is typed', async () => {
    const ventet = {
      ...{ stemmer: true, referanse, kommune: { kommunenummer: '3416', navn: 'Eidskog' } },
      ...{ nummer: 1, slag: 'FULL', sendt: new Date('2026-11-25T09:00:00Z') },
      innsamling: { tittel: 'Per 2026-11-01', aar: 2026, statusdato: '2026-11-01' },
    }
    expect(await sjekkKvittering(referanse, sha256)).toEqual(ventet)
    const delt = sha256.toUpperCase().replace(/(.{8})/g, '$1 ')
    expect(await sjekkKvittering(` ${referanse.toLowerCase()} `, delt)).toEqual(ventet)
  })

  it('tells nothing to one without the hash: not even that there is one', async () => {
    const annen = 'f'.repeat(64)
    expect(await sjekkKvittering(referanse, annen)).toBeNull()
    expect(await sjekkKvittering('LN-2026-3416-ZZZZZZ', sha256)).toBeNull()
    for (const [ref, hash] of [
      [referanse, ''],
      ['', sha256],
      [`${referanse}'`, sha256],
    ])
      expect(await sjekkKvittering(ref ?? '', hash ?? '')).toBeNull()
  })

  it('points out that what is stored is changed, whichever part of it', async () => {
    const endret = tekst.replace('"udekket":', '"udekket" :')
    await endre({ innhold: endret })
    expect(await sjekkKvittering(referanse, sha256)).toMatchObject({ stemmer: false, innsamling: null })
    expect(await sjekkKvittering(referanse, sha256Av(endret))).toMatchObject({ stemmer: false })
    await endre({ innhold: 'ikke JSON' })
    expect(await sjekkKvittering(referanse, sha256)).toMatchObject({ stemmer: false, nummer: 1 })
    await endre({ innhold: tekst, sha256: 'a'.repeat(64) })
    expect(await sjekkKvittering(referanse, sha256)).toMatchObject({ stemmer: false })
    await endre({ innhold: endret, sha256: sha256Av(endret) })
    expect(await sjekkKvittering(referanse, sha256)).toBeNull()
    await endre({ innhold: tekst, sha256 })
    expect(await sjekkKvittering(referanse, sha256)).toMatchObject({ stemmer: true })
  })
  it('tells what the copy says, whatever stands beside it', async () => {
    const foer = await sjekkKvittering(referanse, sha256)
    await endre({ sendt: new Date('2020-02-02T00:00:00Z'), nummer: 7, slag: 'INGEN_SYKEHJEM' })
    expect(await sjekkKvittering(referanse, sha256)).toEqual(foer)
    expect(foer).toMatchObject({ nummer: 1, slag: 'FULL', sendt: new Date('2026-11-25T09:00:00Z') })
  })
})
