import { expect, it } from 'vitest'
import { nyDatabase, somEier } from '../../../test/database'
import { alleKolonner, brukertabeller, erPeker } from '../../../test/skjema'
import { lagEidskog, RADER } from '../../../test/data/isolasjon/oppsett'
import { Prisma } from '../../../prisma/generated/client'
import { lagNokkel } from './apinokkel'
import { loggInn } from './innlogging'
import { hentOpplysninger } from './opplysninger'
import { SPOR } from './spor'
import { hendelser, lagAktor, lagBruker, NAA } from './test-brukere'

nyDatabase({ for: 'test' })

const pekere = alleKolonner().filter(k => erPeker(k) && !brukertabeller().includes(k.tabell))
const spor: [string, { kolonner: string[] }][] = Object.entries(SPOR)
const navn = (k: { tabell: string; kolonne: string }) => `${k.tabell}.${k.kolonne}`

it('has a trail for every column of the schema that points at a user, and no other', () => {
  const lest = Object.values(SPOR).flatMap(s => s.kolonner)
  expect([...lest].sort()).toEqual(pekere.map(navn).sort())
})

/** The tables that Eidskog as it is laid out has no row in. */
const lagResten = () =>
  somEier(async tx => {
    const innsending = await tx.innsending.findFirstOrThrow()
    const { innsamlingId, kommunenummer, statsforvalterId } = innsending
    const her = { innsamlingId, kommunenummer, statsforvalterId }
    const brukerId = RADER.brukerId
    const { tiltakId } = RADER
    const klar = { klarAv: brukerId, klarTid: NAA, klarSlag: 'FULL', klarMerke: 'a'.repeat(64) } as const
    await tx.tiltakslogg.create({
      data: { kommunenummer, tiltakId, brukerId, rolle: 'KOMMUNEOVERLEGE', tekst: 'Skrevet' },
    })
    await tx.innsendingsnotat.create({ data: { ...her, tekst: 'Internt', skrevetAv: brukerId } })
    await tx.paminnelse.create({ data: { ...her, nokkel: 'HAND:1', tekst: 'Husk' } })
    await tx.referansehenting.create({
      data: { tid: NAA, kanal: 'SSB', verdier: {}, tabeller: {} },
    })
    await tx.innsendingsutkast.updateMany({ data: { endretAv: brukerId, ...klar } })
  })

/** Points every row of a table at this user by one column; answers how many. What is frozen is so for the app only. */
const pek = ({ tabell, kolonne }: { tabell: string; kolonne: string }, id: string): Promise<number> =>
  somEier(async tx => {
    await tx.$executeRaw`SET LOCAL session_replication_role = replica`
    // eslint-disable-next-line no-restricted-properties -- names of the schema, which take no parameter
    const [t, k] = [Prisma.raw(`"${tabell}"`), Prisma.raw(`"${kolonne}"`)]
    return tx.$executeRaw`UPDATE ${t} SET ${k} = ${id}::uuid`
  })

/** Each reading is a row in the log of its own. */
const glemUthentinger = () =>
  somEier(async tx => {
    await tx.$executeRaw`SET LOCAL session_replication_role = replica`
    await tx.hendelse.deleteMany({ where: { handling: 'opplysninger.lastetNed' } })
  })

it('shows one with no role today every row that points there, and another nothing of it', async () => {
  await lagEidskog()
  await lagResten()
  const kari = await lagAktor('kari@x.example')
  const annen = await lagAktor('annen@x.example')
  for (const peker of pekere) {
    const [sporet] = spor.find(([, s]) => s.kolonner.includes(navn(peker))) ?? []
    if (!sporet) throw new Error(navn(peker))
    const rader = await pek(peker, kari.id)
    const svar = await hentOpplysninger(kari, NAA)
    const hentet = Object.fromEntries(Object.entries(svar.spor).map(([n, r]) => [n, r.length]))
    await pek(peker, RADER.brukerId)
    await glemUthentinger()
    expect(rader, navn(peker)).toBeGreaterThan(0)
    expect(hentet, navn(peker)).toEqual({
      ...Object.fromEntries(Object.keys(SPOR).map(n => [n, 0])),
      [sporet]: rader,
    })
  }
  expect(Object.values((await hentOpplysninger(annen, NAA)).spor).flat()).toEqual([])
})

it('names no other person, no secret and no text of a kommune', async () => {
  await lagEidskog()
  await lagResten()
  const kari = await lagAktor('kari@x.example', { rolle: 'KOMMUNEADMIN', kommunenummer: '3416' })
  await somEier(async tx => {
    await tx.$executeRaw`SET LOCAL session_replication_role = replica`
    await tx.$executeRaw`UPDATE "Invitasjon" SET "opprettetAv" = ${kari.id}::uuid`
    await tx.$executeRaw`UPDATE "Tiltak" SET "ansvarligBrukerId" = ${kari.id}::uuid, "ansvarligNavn" = 'Kari'`
    await tx.$executeRaw`UPDATE "Tiltakslogg" SET "brukerId" = ${kari.id}::uuid`
    await tx.$executeRaw`UPDATE "Vurdering" SET "ferdigAv" = ${kari.id}::uuid, "godkjentAv" = ${RADER.brukerId}::uuid,
      "godkjentNavn" = 'En annen', "godkjentTid" = now()`
  })
  const alt = JSON.stringify(await hentOpplysninger(kari, NAA))
  expect(alt).toContain('kari@x.example')
  for (const andres of [
    'ny@eidskog.example',
    'En annen',
    'To visittdager',
    'Skrevet',
    'argon2',
    RADER.brukerId,
  ])
    expect(alt, andres).not.toContain(andres)
})

it('holds the user, roles, keys without the key, invitations and failed log-ins, and is told of', async () => {
  const ola = await lagAktor('ola@x.example', { rolle: 'KOMMUNEOVERLEGE', kommunenummer: '3416' })
  const nokkel = await lagNokkel(ola, { navn: 'Uttrekk', utloper: '' }, '2026-11-22')
  if (!nokkel.ok) throw new Error('refused')
  await loggInn('ola@x.example', 'feil passord her', NAA)
  const av = await lagBruker('admin@x.example')
  const lenke = { navn: 'Ola', tokenHash: 'x', utloper: NAA, opprettetAv: av }
  const brukt = new Date()
  await somEier(tx => tx.invitasjon.create({ data: { ...lenke, brukt, epost: 'ola@x.example' } }))
  const uopnet = { ...lenke, tokenHash: 'z', navn: 'Til hvem som helst' }
  await somEier(tx => tx.invitasjon.create({ data: { ...uopnet, epost: 'ola@x.example' } }))
  await somEier(tx => tx.invitasjon.create({ data: { ...lenke, tokenHash: 'y', epost: 'a@x.example' } }))

  const svar = await hentOpplysninger(ola, NAA)
  expect(svar).toMatchObject({
    hentet: NAA,
    bruker: {
      ...{ navn: 'Navn for ola@x.example', epost: 'ola@x.example', harPassord: true },
      rolletildelinger: [{ rolle: 'KOMMUNEOVERLEGE', kommunenummer: '3416', sykehjem: [] }],
      apinokler: [{ navn: 'Uttrekk', tilbakekalt: null }],
    },
    mislykkedeInnlogginger: [NAA],
    invitasjoner: [{ navn: 'Ola' }],
  })
  expect(svar.invitasjoner).toHaveLength(1)
  expect(svar.spor.hendelser).toMatchObject([{ handling: 'apinokkel.laget', kommunenummer: null }])
  expect(JSON.stringify(svar)).not.toContain(nokkel.verdi.nokkel)
  expect((await hendelser()).at(-1)).toMatchObject({ handling: 'opplysninger.lastetNed', brukerId: ola.id })
})
