import { createHash } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import { GET as hentRapport } from '@/app/api/v1/kommuner/[kommunenummer]/vurderinger/[id]/rapport/route'
import { GET as hentJson } from '@/app/api/v1/kommuner/[kommunenummer]/vurderinger/[id]/route'
import { som, type Tx } from '@/lib/data/database'
import { hashNokkel } from '@/lib/data/konto/apinokkel'
import { markerFeilregistrert } from '@/lib/data/norm/feilregistrering'
import { nyttUtkast, vedtattNorm } from '@/lib/data/norm/test-norm'
import { lagreRisiko, leggTilRisikoer, opprettRisiko, slettRisiko } from '@/lib/data/risiko/lagring'
import { hentRisikoer } from '@/lib/data/risiko/les'
import { lagreSkala } from '@/lib/data/risiko/skala'
import { inn } from '@/lib/data/risiko/test-vurdering'
import { lagreSykehjem, slettSykehjem } from '@/lib/data/sykehjem'
import { lagreTiltak, slettTiltak } from '@/lib/data/tiltak/lagring'
import { evaluer, settStatus } from '@/lib/data/tiltak/oppfolging'
import { nytt, somSkjema } from '@/lib/data/tiltak/test-plan'
import { fjernVedlegg, lastOppVedlegg, nyVersjon } from '@/lib/data/vedlegg/endre'
import { lagreFelt } from '@/lib/data/vurdering/felt'
import { forkastVurdering } from '@/lib/data/vurdering/start'
import { gjenapne, godkjenn, merkFerdig, returner } from '@/lib/data/vurdering/status'
import {
  fullSak,
  IDAG,
  les,
  type Sak,
  signering,
  start,
  verdi,
  versjonAv,
} from '@/lib/data/vurdering/test-sak'
import { STANDARDSKALA } from '@/lib/domene/risiko/skala'
import { tilSkalaskjema } from '@/lib/domene/risiko/skala-schema'
import type { Resultat } from '@/lib/domene/resultat'
import { PDF } from '@/lib/domene/vedlegg/test-filer'
import { EIDSKOG, ledelse, overlege } from '../aktor'
import { nyDatabase, somEier } from '../database'
import { kallRute } from '../svarsjekk'

nyDatabase()

const NOKKEL = 'ln_frosset'
const SKALA = { ...tilSkalaskjema({ skala: STANDARDSKALA, versjon: 1 }), hoyFra: '20' }
const FROSSET = /LN003|kan ikke endres/
const SENERE = '2027-05-01'
const nyFil = { navn: 'ny.pdf', innhold: PDF }

let sak: Sak
let tiltakId = ''
let vedleggId = ''
let signert: { json: Buffer; rapport: string }

/** The version as any program gets it out of the app. */
async function eksportert(get: typeof hentJson): Promise<Buffer> {
  const del = get === hentJson ? '' : '/rapport'
  const adresse = `http://localhost/api/v1/kommuner/${EIDSKOG}/vurderinger/${sak.id}${del}`
  const svar = await kallRute(get, new Request(adresse, { headers: { authorization: `Bearer ${NOKKEL}` } }), {
    params: Promise.resolve({ kommunenummer: EIDSKOG, id: sak.id }),
  })
  expect(svar.status).toBe(200)
  return Buffer.from(await svar.arrayBuffer())
}
const sha256 = (b: Buffer) => createHash('sha256').update(b).digest('hex')

async function uendret(): Promise<void> {
  const naa = await eksportert(hentJson)
  expect(naa.toString('utf8')).toBe(signert.json.toString('utf8'))
  expect(naa.equals(signert.json)).toBe(true)
}

beforeAll(async () => {
  sak = await fullSak()
  tiltakId = await nytt({
    ...{ tittel: 'Ferieplan', sykehjemId: sak.sykehjemId, risikoer: [sak.risikoId] },
    ...{ effektTimer: '2', effektFra: '01.03.2027', frist: '01.03.2027' },
  })
  const eier = { vurderingId: sak.id }
  vedleggId = verdi(await lastOppVedlegg(overlege, EIDSKOG, eier, { ...nyFil, navn: 'notat.pdf' })).id
  verdi(await merkFerdig(overlege, EIDSKOG, sak.id, { versjon: await versjonAv(sak.id) }, IDAG))
  verdi(await godkjenn(ledelse, EIDSKOG, sak.id, await signering(sak.id)))
  await somEier(tx =>
    tx.bruker.create({
      data: {
        ...{ id: overlege.id, epost: overlege.epost, navn: overlege.navn },
        rolletildelinger: { create: { rolle: 'KOMMUNEOVERLEGE', kommunenummer: EIDSKOG } },
        apinokler: { create: { navn: 'test', prefiks: 'ln', nokkelHash: hashNokkel(NOKKEL) } },
      },
    }),
  )
  signert = { json: await eksportert(hentJson), rapport: sha256(await eksportert(hentRapport)) }
})

describe('a version that is godkjent', () => {
  it('says the whole of it: figures, answers, risks, scale, norm, plan, files, who signed', () => {
    const innhold = JSON.parse(signert.json.toString('utf8')) as object
    expect(innhold).toMatchObject({
      ...{ status: 'GODKJENT', skala: STANDARDSKALA, sykehjem: [{ navn: 'Solbakken' }] },
      felter: { 'A.utvikling': 'Om A.utvikling' },
      risikoer: [{ hendelse: 'Akutt sykdom oppdages for sent', tiltak: ['Ferieplan'] }],
      norm: { gjeldende: { gyldigFra: '2026-01-01' } },
      vedlegg: [{ filnavn: 'notat.pdf', storrelse: PDF.length }],
      godkjent: { navn: 'Test', rolle: 'KOMMUNELEDELSE' },
    })
  })

  it('takes no answer, risk, scale, file, or act any more', async () => {
    const svar = { felt: 'A.utvikling', sykehjemId: null, verdi: 'Etterpå', versjon: 1 }
    const endret = { ...inn({ arsak: 'Etterpå' }), versjon: 1 }
    const flere = { risikoer: [{ hendelse: 'Etterpå', arsak: '' }], sykehjemId: '' }
    const naa = { versjon: await versjonAv(sak.id) }
    const forsok: [string, Promise<Resultat<unknown>>][] = [
      ['lagreFelt', lagreFelt(overlege, EIDSKOG, sak.id, svar)],
      ['opprettRisiko', opprettRisiko(overlege, EIDSKOG, sak.id, inn())],
      ['leggTilRisikoer', leggTilRisikoer(overlege, EIDSKOG, sak.id, flere)],
      ['lagreRisiko', lagreRisiko(overlege, EIDSKOG, sak.id, sak.risikoId, endret)],
      ['slettRisiko', slettRisiko(overlege, EIDSKOG, sak.id, sak.risikoId, 1)],
      ['lagreSkala', lagreSkala(overlege, EIDSKOG, sak.id, { ...SKALA, ...naa })],
      ['lastOppVedlegg', lastOppVedlegg(overlege, EIDSKOG, { vurderingId: sak.id }, nyFil)],
      ['nyVersjon', nyVersjon(overlege, EIDSKOG, vedleggId, nyFil)],
      ['fjernVedlegg', fjernVedlegg(overlege, EIDSKOG, vedleggId)],
      ['merkFerdig', merkFerdig(overlege, EIDSKOG, sak.id, naa, SENERE)],
      ['gjenapne', gjenapne(overlege, EIDSKOG, sak.id, naa)],
      ['returner', returner(ledelse, EIDSKOG, sak.id, { ...naa, grunn: 'Feil' })],
      ['godkjenn', godkjenn(ledelse, EIDSKOG, sak.id, { ...naa, lest: sha256(signert.json) })],
      ['forkast', forkastVurdering(overlege, EIDSKOG, sak.id, naa)],
      ['slettSykehjem', slettSykehjem(overlege, EIDSKOG, sak.sykehjemId, 1)],
    ]
    for (const [navn, kall] of forsok) {
      expect(await kall, navn).toMatchObject({ ok: false })
      await uendret()
    }
  })

  it('is held by the database too, against the app’s own role and against its owner', async () => {
    const { id, risikoId } = sak
    const denne = { where: { id } }
    const risiko = { kommunenummer: EIDSKOG, vurderingId: id, stammeId: id, nummer: 9, hendelse: 'Etterpå' }
    const felt = { kommunenummer: EIDSKOG, vurderingId: id, felt: 'A.ny', nokkel: 'A.ny', endretAv: id }
    for (const inngang of [<T>(fn: (tx: Tx) => Promise<T>) => som(overlege, fn), somEier])
      for (const skriv of [
        (tx: Tx) => tx.$executeRaw`UPDATE "Vurdering" SET "innhold" = '{}' WHERE "id" = ${id}::uuid`,
        (tx: Tx) => tx.$executeRaw`UPDATE "Vurdering" SET "status" = 'UTKAST' WHERE "id" = ${id}::uuid`,
        (tx: Tx) => tx.$executeRaw`DELETE FROM "Vurdering" WHERE "id" = ${id}::uuid`,
        (tx: Tx) => tx.vurdering.updateMany({ ...denne, data: { sha256: 'x', godkjentNavn: 'En annen' } }),
        (tx: Tx) => tx.vurderingsfelt.updateMany({ where: { vurderingId: id }, data: { verdi: 'Etterpå' } }),
        (tx: Tx) => tx.vurderingsfelt.deleteMany({ where: { vurderingId: id } }),
        (tx: Tx) => tx.vurderingsfelt.create({ data: { ...felt, verdi: 'Etterpå' } }),
        (tx: Tx) => tx.risiko.updateMany({ where: { id: risikoId }, data: { hendelse: 'Etterpå' } }),
        (tx: Tx) => tx.risiko.deleteMany({ where: { id: risikoId } }),
        (tx: Tx) => tx.risiko.create({ data: risiko }),
      ]) {
        await expect(inngang<unknown>(skriv)).rejects.toThrow(FROSSET)
        await uendret()
      }
  })

  it('stays as it was when a new version, begun from it, is written in, and thrown away', async () => {
    const ny = await start()
    const svar = { felt: 'A.utvikling', sykehjemId: null, verdi: 'I år', versjon: 1 }
    verdi(await lagreFelt(overlege, EIDSKOG, ny, svar))
    verdi(await lagreSkala(overlege, EIDSKOG, ny, SKALA))
    const [risiko] = (await hentRisikoer(overlege, EIDSKOG, ny))?.risikoer ?? []
    verdi(await slettRisiko(overlege, EIDSKOG, ny, risiko?.id ?? '', 1))
    verdi(await opprettRisiko(overlege, EIDSKOG, ny, inn({ hendelse: 'En ny' })))
    await uendret()
    verdi(await forkastVurdering(overlege, EIDSKOG, ny, { versjon: await versjonAv(ny) }))
    await uendret()
  })

  it('stays as it was when the tiltak that meet its risks are changed, done, evaluated and deleted', async () => {
    const skjema = await somSkjema(tiltakId, { tittel: 'Omdøpt', effektTimer: '9', risikoer: [] })
    verdi(await lagreTiltak(overlege, EIDSKOG, tiltakId, skjema, SENERE))
    await uendret()
    const gjort = { handling: 'GJENNOMFOR', gjennomfort: '30.04.2027', grunn: '' }
    verdi(await settStatus(overlege, EIDSKOG, tiltakId, { ...gjort, versjon: 2 }, SENERE))
    const evaluering = { evaluert: '30.04.2027', resultat: 'Virker', faktiskEffektTimer: '9', neste: '' }
    verdi(await evaluer(overlege, EIDSKOG, tiltakId, { ...evaluering, versjon: 3 }, SENERE))
    await uendret()
    const annet = await nytt({ tittel: 'Nytt', risikoer: [sak.risikoId] })
    await uendret()
    verdi(await slettTiltak(overlege, EIDSKOG, annet, 1))
    await uendret()
  })

  it('stays as it was when the norm it describes is replaced, or turns out to be registered wrongly', async () => {
    await vedtattNorm({ gyldigFra: '01.01.2027', vurderingId: sak.id })
    await uendret()
    verdi(await markerFeilregistrert(overlege, EIDSKOG, sak.normId, { versjon: 2, grunn: 'Feil dato' }))
    await nyttUtkast()
    await uendret()
  })

  it('stays as it was when what it is about gets other names and figures', async () => {
    const navn = { navn: 'Fjellheim', eierform: 'PRIVAT_IDEELL', organisasjonsnummer: '', apnet: '' }
    verdi(await lagreSykehjem(overlege, EIDSKOG, sak.sykehjemId, { ...navn, nedlagt: '', versjon: 1 }, IDAG))
    await uendret()
    await somEier(async tx => {
      await tx.belegg.updateMany({ where: { avdelingId: sak.avdelingId }, data: { plasser: 1, beboere: 1 } })
      await tx.kommune.update({ where: { kommunenummer: EIDSKOG }, data: { navn: 'Et annet navn' } })
      await tx.bruker.update({ where: { id: overlege.id }, data: { navn: 'Et annet navn' } })
    })
    await uendret()
    await somEier(tx => tx.belegg.deleteMany({ where: { avdelingId: sak.avdelingId } }))
    await uendret()
  })

  it('is after all of it the same page for page, with the hash it was signed with', async () => {
    expect(sha256(await eksportert(hentRapport))).toBe(signert.rapport)
    expect((await les(sak.id)).vurdering.sha256).toBe(sha256(signert.json))
  })
})
