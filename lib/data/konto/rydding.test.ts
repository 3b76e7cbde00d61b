import { expect, it } from 'vitest'
import { nyDatabase, somEier } from '../../../test/database'
import { lagNokkel, tilbakekallNokkel } from './apinokkel'
import { loggInn } from './innlogging'
import { inviter, trekkInvitasjon } from './invitasjoner'
import { fjernBruker } from './roller'
import { ryddPersondata } from './rydding'
import { taImot } from './ta-imot'
import { EIDSKOG, hendelser, lagAdmin, lagAktor, NAA } from './test-brukere'

nyDatabase({ for: 'test' })

const LEGE = { rolle: 'KOMMUNEOVERLEGE', kommunenummer: '3416' } as const
const etter = (dager: number) => new Date(NAA.getTime() + dager * 86_400_000)
const INGEN = { brukere: 0, invitasjoner: 0, nokler: 0, forsok: 0 }
const epost = (id: string) =>
  somEier(tx => tx.bruker.findUnique({ where: { id }, select: { epost: true, passordHash: true } }))

it('keeps the name of a removed user for ninety days, without a password, and then deletes the user', async () => {
  const admin = await lagAdmin()
  const ola = await lagAktor('ola@x.example', LEGE)
  const begge = await lagAktor('to@x.example', LEGE, { rolle: 'KOMMUNELEDELSE', kommunenummer: '3417' })
  for (const { id } of [ola, begge]) await fjernBruker(admin, EIDSKOG, id, NAA)
  expect(await epost(ola.id)).toEqual({ epost: 'ola@x.example', passordHash: null })
  expect((await epost(begge.id))?.passordHash).not.toBeNull()

  expect(await ryddPersondata(etter(90))).toEqual(INGEN)
  expect(await epost(ola.id)).not.toBeNull()
  expect(await ryddPersondata(etter(91))).toEqual({ ...INGEN, brukere: 1 })
  expect(await epost(ola.id)).toBeNull()
  expect(await epost(begge.id)).not.toBeNull()
  expect((await hendelser()).at(-1)).toMatchObject({
    handling: 'bruker.glemt',
    objektId: ola.id,
    brukerId: null,
  })
  expect(await ryddPersondata(etter(92))).toEqual(INGEN)
})

it('leaves one who was removed and invited back', async () => {
  const admin = await lagAdmin()
  const ola = await lagAktor('ola@x.example', LEGE)
  await fjernBruker(admin, EIDSKOG, ola.id, NAA)
  const form = { navn: 'Ola', epost: 'ola@x.example', roller: ['KOMMUNELEDELSE'], sykehjem: [] }
  const svar = await inviter(admin, EIDSKOG, form, NAA)
  if (!svar.ok) throw new Error('refused')
  expect(await taImot(svar.verdi.token, { passord: 'fire tilfeldige ord her' }, null, NAA)).toMatchObject({
    ok: true,
  })
  expect((await ryddPersondata(etter(200))).brukere).toBe(0)
  expect(await epost(ola.id)).not.toBeNull()
  expect(await somEier(tx => tx.bruker.count({ where: { id: ola.id, fjernet: null } }))).toBe(1)
})

it('sweeps links thirty days after they are used, withdrawn or expired, and no open one', async () => {
  const admin = await lagAdmin()
  const ny = async (epost: string, naa = NAA) => {
    const form = { navn: 'Ny', epost, roller: ['KOMMUNELEDELSE'], sykehjem: [] }
    const svar = await inviter(admin, EIDSKOG, form, naa)
    if (!svar.ok) throw new Error('refused')
    return svar.verdi
  }
  const brukt = await ny('brukt@x.example')
  await taImot(brukt.token, { passord: 'fire tilfeldige ord her' }, null, NAA)
  await ny('trukket@x.example')
  const { id } = await somEier(tx =>
    tx.invitasjon.findFirstOrThrow({ where: { epost: 'trukket@x.example' } }),
  )
  await trekkInvitasjon(admin, EIDSKOG, id, NAA)
  await ny('utlopt@x.example')
  await ny('apen@x.example', etter(31))

  expect((await ryddPersondata(etter(30))).invitasjoner).toBe(0)
  expect((await ryddPersondata(etter(31))).invitasjoner).toBe(2)
  expect((await ryddPersondata(etter(38))).invitasjoner).toBe(1)
  const igjen = await somEier(tx => tx.invitasjon.findMany({ select: { epost: true } }))
  expect(igjen).toEqual([{ epost: 'apen@x.example' }])
  expect(await somEier(tx => tx.invitasjonsrolle.count())).toBe(1)
})

it('sweeps keys ninety days after they stopped, and failed log-ins the day after', async () => {
  const ola = await lagAktor('ola@x.example', LEGE)
  const nokkel = (navn: string, utloper: string) => lagNokkel(ola, { navn, utloper }, '2026-11-22')
  await nokkel('trukket', '')
  await nokkel('utlopt', '22.11.2026')
  await nokkel('i bruk', '')
  const { id } = await somEier(tx => tx.apinokkel.findFirstOrThrow({ where: { navn: 'trukket' } }))
  await tilbakekallNokkel(ola, id, NAA)
  await loggInn('noen@x.example', 'feil passord her', NAA)

  expect(await ryddPersondata(etter(1))).toEqual(INGEN)
  expect(await ryddPersondata(etter(1.1))).toEqual({ ...INGEN, forsok: 1 })
  expect((await ryddPersondata(etter(92))).nokler).toBe(2)
  expect(await somEier(tx => tx.apinokkel.findMany({ select: { navn: true } }))).toEqual([{ navn: 'i bruk' }])
})
