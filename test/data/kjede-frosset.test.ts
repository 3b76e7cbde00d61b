import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import type { Tx } from '@/lib/data/database'
import { besvar, lagHjem, lagRunde, send } from '@/lib/data/innsending/test-runde'
import { kastAnker } from '@/lib/data/kjede/anker'
import { gjennomga } from '@/lib/data/kjede/verifiser'
import { sha256Av } from '@/lib/data/innsending/frosset'
import { markerFeilregistrert } from '@/lib/data/norm/feilregistrering'
import { vedtattNorm } from '@/lib/data/norm/test-norm'
import { lastOppVedlegg } from '@/lib/data/vedlegg/endre'
import { godkjenn, merkFerdig } from '@/lib/data/vurdering/status'
import { fullSak, IDAG, signering, verdi, versjonAv } from '@/lib/data/vurdering/test-sak'
import type { Frosset } from '@/lib/domene/logg/verifisering'
import { PDF } from '@/lib/domene/vedlegg/test-filer'
import { verifiser } from '@/lib/kjede/kommando'
import { EIDSKOG, ledelse, overlege } from '../aktor'
import { nyDatabase, somEier } from '../database'

/** What one with the database in hand can do with the rules off, after an anchor is cast: each is named, and nothing else. */
nyDatabase({ for: 'test' })

const mappe = fs.mkdtempSync(path.join(os.tmpdir(), 'lokalnorm frosset '))
const fil = path.join(mappe, 'anker.jsonl')
afterAll(() => fs.rmSync(mappe, { recursive: true, force: true }))
beforeEach(() => fs.rmSync(fil, { force: true }))

const forbiReglene = (fn: (tx: Tx) => Promise<unknown>) =>
  somEier(async tx => {
    await tx.$executeRaw`SET LOCAL session_replication_role = replica`
    await fn(tx)
  })

/** Nothing is wrong, and an anchor is cast. */
async function alleErHele(): Promise<void> {
  expect((await gjennomga(fil)).funn).toEqual([])
  await kastAnker(fil, new Date())
}

const funnet = async () =>
  (await gjennomga(fil)).funn.map(f => (f.slag === 'FROSSET' ? [f.hva, f.navn, f.brudd] : f))

/** Does it past the rules: what the check then says of the one thing, and in words. */
async function navngis(
  fn: (tx: Tx) => Promise<unknown>,
  [hva, navn, brudd]: [Frosset, string, string],
  ord: string,
) {
  await forbiReglene(fn)
  expect(await funnet()).toEqual([[hva, navn, brudd]])
  expect(await verifiser(fil)).toMatchObject({
    ok: false,
    melding: expect.stringContaining(`${navn} i kommune ${EIDSKOG}: ${ord}`),
  }) // prettier-ignore
}

const BORTE = 'loggen forteller om innholdet, men det finnes ikke lenger.'
const OPPLYSNINGER =
  'navn, tidspunkt, nummer eller status som står ved innholdet, er ikke det som ble lagret.'
const LOGG = 'loggen kjenner ikke dette innholdet.'

describe('of an innsending the check names', () => {
  let referanse = ''
  beforeEach(async () => {
    await lagHjem('Solbakken', 60, '15')
    const runde = await lagRunde()
    await besvar(runde)
    ;({ referanse } = verdi(await send(runde)))
    await alleErHele()
  })

  it('that it is gone with its figures', () =>
    navngis(
      async tx => {
        await tx.innsendingstall.deleteMany()
        await tx.innsendingsgrunnlag.deleteMany()
        await tx.innsendingsversjon.deleteMany({ where: { referanse } })
      },
      ['INNSENDING', referanse, 'BORTE'],
      BORTE,
    ))

  it.each([
    ['who sent it', { sendtAvNavn: 'En annen' }],
    ['the role', { sendtAvRolle: 'KOMMUNELEDELSE' as const }],
    ['the user', { sendtAv: '019a0000-0000-7000-8000-00000000ffff' }],
    ['when', { sendt: new Date('2020-02-02T00:00:00Z') }],
    ['which kind', { slag: 'INGEN_ENDRING' as const }],
  ])('that %s is another beside the copy', (_, data) =>
    navngis(
      tx => tx.innsendingsversjon.updateMany({ where: { referanse }, data }),
      ['INNSENDING', referanse, 'OPPLYSNINGER'],
      OPPLYSNINGER,
    ),
  )

  it('that its figures are summed elsewhere', () =>
    navngis(
      tx => tx.innsendingstall.updateMany({ data: { nummer: 2 } }),
      ['INNSENDING', referanse, 'TALL'],
      'tallene som summeres, er ikke tallene som ble sendt.',
    ))
})

it.each([['no JSON'], ['{}'], ['null']])(
  'a copy of an innsending that cannot be read (%s) is named, though its hash and the log were changed with it',
  async innhold => {
    await lagHjem('Solbakken', 60, '15')
    const runde = await lagRunde()
    await besvar(runde)
    const { referanse } = verdi(await send(runde))
    await alleErHele()
    const sha256 = sha256Av(innhold)
    await forbiReglene(async tx => {
      await tx.innsendingsversjon.updateMany({ where: { referanse }, data: { innhold, sha256 } })
      for (const h of await tx.hendelse.findMany({ where: { handling: 'innsending.sendt' } }))
        await tx.hendelse.update({
          where: { id: h.id },
          data: { detaljer: { ...(h.detaljer as object), sha256 } },
        })
    })
    expect(await funnet()).toEqual([
      expect.objectContaining({ slag: 'LEDD', brudd: 'ENDRET' }),
      ['INNSENDING', referanse, 'INNHOLD'],
    ])
  },
)

describe('of an approved vurdering the check names', () => {
  let id = ''
  beforeEach(async () => {
    ;({ id } = await fullSak())
    verdi(await merkFerdig(overlege, EIDSKOG, id, { versjon: await versjonAv(id) }, IDAG))
    verdi(await godkjenn(ledelse, EIDSKOG, id, await signering(id)))
    await alleErHele()
  })

  it('that it is gone', () =>
    navngis(
      async tx => {
        await tx.vurderingsfelt.deleteMany()
        await tx.risiko.deleteMany()
        await tx.vurdering.deleteMany({ where: { id } })
      },
      ['VURDERING', id, 'BORTE'],
      BORTE,
    ))

  it('that it is a draft again', () =>
    navngis(
      tx =>
        tx.vurdering.updateMany({ where: { id }, data: { status: 'UTKAST', innhold: null, sha256: null } }),
      ['VURDERING', id, 'BORTE'],
      BORTE,
    ))

  it.each([
    ['who approved it', { godkjentNavn: 'En annen' }],
    ['the user', { godkjentAv: '019a0000-0000-7000-8000-00000000ffff' }],
    ['when', { godkjentTid: new Date('2020-02-02T00:00:00Z') }],
    ['the date of its figures', { statusdato: new Date('2020-02-02T00:00:00Z') }],
    ['its number', { nummer: 7 }],
  ])('that %s is another beside the copy', (_, data) =>
    navngis(
      tx => tx.vurdering.updateMany({ where: { id }, data }),
      ['VURDERING', id, 'OPPLYSNINGER'],
      OPPLYSNINGER,
    ),
  )
})

describe('of a vedtatt norm the check names', () => {
  let id = ''
  let versjon = 0
  beforeEach(async () => {
    ;({ id, versjon } = await vedtattNorm())
    await alleErHele()
  })

  it.each<[string, (tx: Tx) => Promise<unknown>]>([
    ['a rate', tx => tx.$executeRaw`UPDATE "Normsats" SET "uketimer" = 0.1 WHERE "type" = 'LANGTID'`],
    ['a begrunnelse', tx => tx.normsats.updateMany({ data: { begrunnelse: 'Noe annet' } })],
    ['the number of its rates', tx => tx.normsats.deleteMany({ where: { type: 'LANGTID' } })],
    ['its text', tx => tx.lokalnorm.updateMany({ data: { innhold: 'Noe annet' } })],
    ['its saksgang', tx => tx.saksgang.updateMany({ data: { saksnummer: '1/20' } })],
  ])('that %s is another', (_, fn) => navngis(fn, ['NORM', id, 'LOGG'], LOGG))

  it('that it is gone, or a draft again', async () => {
    await navngis(tx => tx.lokalnorm.updateMany({ data: { status: 'UTKAST' } }), ['NORM', id, 'BORTE'], BORTE)
    await navngis(tx => tx.lokalnorm.deleteMany(), ['NORM', id, 'BORTE'], BORTE)
  })

  it('that nobody marked it as registered wrongly', () =>
    navngis(
      tx => tx.lokalnorm.updateMany({ data: { status: 'FEILREGISTRERT', feilregistrertGrunn: 'Feil' } }),
      ['NORM', id, 'OPPLYSNINGER'],
      OPPLYSNINGER,
    ))

  it('that it was marked for another reason; nothing when it is as it was marked', async () => {
    verdi(await markerFeilregistrert(overlege, EIDSKOG, id, { versjon, grunn: 'Feil dato' }))
    expect(await funnet()).toEqual([])
    await navngis(
      tx => tx.lokalnorm.updateMany({ data: { feilregistrertGrunn: 'En annen grunn' } }),
      ['NORM', id, 'OPPLYSNINGER'],
      OPPLYSNINGER,
    )
  })

  it('of one logged before there were fingerprints: its rates and its date', async () => {
    await forbiReglene(async tx => {
      await tx.$executeRaw`UPDATE "Hendelse" SET "detaljer" = "detaljer" - 'sha256' WHERE "objektId" = ${id}`
      await tx.$executeRaw`UPDATE "Loggledd" l SET "hash" = loggavtrykk(h, l."kjede", l."nr", l."forrige")
        FROM "Hendelse" h WHERE h."id" = l."hendelseId" AND h."objektId" = ${id} AND h."handling" = 'norm.vedtatt'`
    })
    fs.rmSync(fil)
    expect(await funnet()).toEqual([])
    await navngis(
      tx => tx.$executeRaw`UPDATE "Normsats" SET "uketimer" = 0.1 WHERE "type" = 'LANGTID'`,
      ['NORM', id, 'LOGG'],
      LOGG,
    )
  })

  it('that one was put in', async () => {
    const data = { kommunenummer: EIDSKOG, status: 'VEDTATT', gyldigFra: new Date('2025-01-01') } as const
    const { id: ny } = await somEier(tx => tx.lokalnorm.create({ data }))
    expect(await funnet()).toEqual([['NORM', ny, 'LOGG']])
  })
})

describe('of a file the check names', () => {
  let id = ''
  beforeEach(async () => {
    const { id: lokalnormId } = await vedtattNorm()
    const vedlegg = { navn: 'notat.pdf', innhold: PDF }
    id = verdi(await lastOppVedlegg(overlege, EIDSKOG, { lokalnormId }, vedlegg)).id
    await alleErHele()
  })

  it('that its bytes are others, also with their sum', async () => {
    const endre = (tx: Tx) =>
      tx.$executeRaw`UPDATE "Vedlegg" SET "innhold" = overlay("innhold" PLACING '\\x00' FROM 1) WHERE "id" = ${id}::uuid`
    await navngis(endre, ['VEDLEGG', id, 'INNHOLD'], 'innholdet er ikke det som ble lagret.')
    const medSum = (tx: Tx) =>
      tx.$executeRaw`UPDATE "Vedlegg" SET "sha256" = encode(sha256("innhold"), 'hex')`
    await navngis(medSum, ['VEDLEGG', id, 'LOGG'], LOGG)
  })

  it('that one was put in, whatever its id', async () => {
    const ny = '00000000-0000-0000-0000-000000000000'
    await forbiReglene(
      tx => tx.$executeRaw`INSERT INTO "Vedlegg" SELECT (v).* FROM (
        SELECT jsonb_populate_record(v, jsonb_build_object('id', ${ny}::text, 'rekkeId', ${ny}::text)) AS v FROM "Vedlegg" v) n`,
    )
    expect(await funnet()).toEqual([['VEDLEGG', ny, 'LOGG']])
  })

  it('that it is gone, or called something else', async () => {
    await navngis(
      tx => tx.vedlegg.updateMany({ data: { filnavn: 'annet.pdf' } }),
      ['VEDLEGG', id, 'OPPLYSNINGER'],
      OPPLYSNINGER,
    )
    await navngis(tx => tx.vedlegg.deleteMany(), ['VEDLEGG', id, 'BORTE'], BORTE)
  })
})
