import { describe, expect, it } from 'vitest'
import { EIDSKOG, KONGSVINGER, nabo, overlege } from '../../../test/aktor'
import { nyDatabase, somEier } from '../../../test/database'
import type { Bruker } from '../../domene/tilgang'
import { som } from '../database'
import {
  annetEmbete,
  HJEM,
  IDAG,
  INNLANDET,
  lagInnsending,
  runde,
  statsforvalter,
  testinnhold,
  verdi,
} from '../innsamling/test-runde'
import { hentMerker } from '../innsending/merker'
import { skrivMelding, skrivNotat } from './dialog'
import { hentBehandling } from './les'
import { hentSakslogg } from './logg'
import { bePlan, lukkMerke, merk, settSvarfrist } from './oppfolging'
import { kontroller, returner, slipp, taTilBehandling } from './status'
import { hentSendtVersjon } from './versjon'

nyDatabase({ for: 'test' })

const sak = (id: string, bruker: Bruker = statsforvalter) => [bruker, INNLANDET, id, EIDSKOG] as const
const bilde = async (id: string) => {
  const funnet = await hentBehandling(...sak(id), IDAG)
  if (!funnet) throw new Error('No case')
  return funnet
}
/** A round in which Eidskog has sent. */
async function sendt(valg: Parameters<typeof lagInnsending>[2] = {}): Promise<string> {
  const id = await runde()
  await lagInnsending(id, EIDSKOG, valg)
  return id
}
const retur = (versjon: number, deler: object[]) => ({ versjon, frist: '10.12.2026', deler })
const del = (navn: string, grunn = 'Se over') => ({ del: navn, valgt: true, grunn })

describe('the status', () => {
  it('goes from innsendt through behandling to kontrollert, and back when it is taken up again', async () => {
    const id = await sendt()
    expect((await bilde(id)).kan).toEqual({
      ...{ BEHANDLE: true, SLIPPE: false, RETURNERE: false, KONTROLLERE: false },
    })
    expect(await kontroller(...sak(id), { versjon: 1 })).toMatchObject({
      feil: { arsak: 'tilsyn.feil.status.INNSENDT' },
    })
    verdi(await taTilBehandling(...sak(id), { versjon: 1 }))
    expect(await slipp(...sak(id), { versjon: 1 })).toMatchObject({ feil: { kode: 'KONFLIKT' } })
    verdi(await slipp(...sak(id), { versjon: 2 }))
    verdi(await taTilBehandling(...sak(id), { versjon: 3 }))
    verdi(await kontroller(...sak(id), { versjon: 4 }))
    expect((await bilde(id)).status).toBe('KONTROLLERT')
    verdi(await taTilBehandling(...sak(id), { versjon: 5 }))
    expect((await hentSakslogg(...sak(id)))?.map(h => h.handling)).toEqual([
      ...['innsending.tattTilBehandling', 'innsending.kontrollert', 'innsending.tattTilBehandling'],
      ...['innsending.sluppet', 'innsending.tattTilBehandling'],
    ])
  })

  it('lets only one of two who act at once through', async () => {
    const id = await sendt({ status: 'UNDER_BEHANDLING' })
    const svar = await Promise.all([
      kontroller(...sak(id), { versjon: 1 }),
      returner(...sak(id), retur(1, [del('KONTAKT')]), IDAG),
    ])
    expect(svar.map(s => s.ok).sort()).toEqual([false, true])
  })
})

describe('a return', () => {
  it('names parts of what was sent, each with its reason, and a frist', async () => {
    const id = await sendt({ status: 'UNDER_BEHANDLING' })
    const galt = [
      ...[{ felt: 'deler.0.valgt', inn: [{ ...del('KONTAKT'), valgt: false }] }],
      ...[{ felt: 'deler.0.grunn', inn: [del('KONTAKT', '')] }],
      ...[{ felt: 'deler.1.valgt', inn: [del('KONTAKT'), del(`TALL@${INNLANDET}`)] }],
    ]
    for (const { felt, inn } of galt)
      expect(await returner(...sak(id), retur(1, inn), IDAG)).toMatchObject({ feil: { feil: [{ felt }] } })
    const sent = { ...retur(1, [del('KONTAKT')]), frist: '24.11.2026' }
    expect(await returner(...sak(id), sent, IDAG)).toMatchObject({ feil: { feil: [{ felt: 'frist' }] } })

    verdi(await returner(...sak(id), retur(1, [del(`TALL@${HJEM}`), del('KOMMENTAR')]), IDAG))
    const { status, innsending, returer } = await bilde(id)
    expect([status, innsending?.returfrist]).toEqual(['RETURNERT', '2026-12-10'])
    expect(returer.map(r => [r.nummer, r.del, r.grunn])).toEqual([
      [1, 'KOMMENTAR', 'Se over'],
      [1, `TALL@${HJEM}`, 'Se over'],
    ])
    expect(await som(overlege, tx => tx.innsendingsretur.count())).toBe(2)
  })

  it('is answered by a new version, whose difference from the one before comes with it', async () => {
    const id = await sendt({ status: 'UNDER_BEHANDLING' })
    verdi(await returner(...sak(id), retur(1, [del('KOMMENTAR')]), IDAG))
    const ny = testinnhold(EIDSKOG)
    ny.tall.sum = { ...ny.tall.sum, udekket: '20.00' }
    await lagInnsending(id, EIDSKOG, { nummer: 2, innhold: ny })
    const { forrige, forskjell, versjoner } = await bilde(id)
    expect(forrige?.runde).toBe('DENNE')
    expect(forskjell?.sum).toEqual([{ felt: 'udekket', for: '22.00', etter: '20.00' }])
    expect(versjoner.map(v => v.nummer)).toEqual([2, 1])
  })

  it('is compared with the last round where nothing was sent before in this', async () => {
    const gammel = await runde({ statusdato: '31.12.2025' })
    await lagInnsending(gammel, EIDSKOG, { status: 'KONTROLLERT' })
    expect((await bilde(await sendt())).forrige?.runde).toBe('FORRIGE')
  })
})

describe('veiledning', () => {
  it('marks a value that is there, and closes the mark', async () => {
    const id = await sendt()
    expect(await merk(...sak(id), { felt: 'sum.tull', merketekst: 'x' })).toMatchObject({ ok: false })
    const felt = `sykehjem.${HJEM}.udekket`
    const { id: merkeId } = verdi(await merk(...sak(id), { felt, merketekst: 'Stemmer dette?' }))
    expect((await bilde(id)).merker).toMatchObject([{ felt, nummer: 1, lukket: null, versjon: 1 }])
    expect(await som(overlege, tx => tx.innsendingsmerke.count())).toBe(1)
    const merket = { nummer: 1, tekst: 'Stemmer dette?', lukket: null, felt: { navn: 'Furulia' } }
    expect(await hentMerker(overlege, EIDSKOG, id)).toMatchObject([
      { ...merket, verdi: { tall: 'udekket', verdi: '22.00' } },
    ])
    expect(await hentMerker(nabo, EIDSKOG, id)).toBeNull()
    expect(await lukkMerke(...sak(id), 'x', { versjon: 1 })).toMatchObject({ feil: { kode: 'IKKE_FUNNET' } })
    verdi(await lukkMerke(...sak(id), merkeId, { versjon: 1 }))
    verdi(await lukkMerke(...sak(id), merkeId, { versjon: 1 }))
    expect((await bilde(id)).merker[0]?.lukket).not.toBeNull()
    verdi(await merk(...sak(id), { felt: 'plan', merketekst: 'Frist?' }))
    const rekke = (await hentMerker(overlege, EIDSKOG, id)) ?? []
    expect(rekke.map(m => [m.tekst, m.verdi, m.lukket === null])).toEqual([
      ['Frist?', null, true],
      ['Stemmer dette?', { tall: 'udekket', verdi: '22.00' }, false],
    ])
  })

  it('asks for a plan in the dialogue and starts the clock, which can be moved and stopped', async () => {
    const id = await sendt()
    verdi(await bePlan(...sak(id), { versjon: 1, plantekst: 'Send plan', plansvar: '20.12.2026' }, IDAG))
    const { innsending, meldinger } = await bilde(id)
    expect(innsending?.planbedt).not.toBeNull()
    expect(innsending?.ventSvarInnen).toBe('2026-12-20')
    expect(meldinger).toMatchObject([{ fraKommunen: false, tekst: 'Send plan' }])
    expect(meldinger[0]?.avsender).toContain('Innlandet')
    verdi(await settSvarfrist(...sak(id), { versjon: 2, dato: '' }, IDAG))
    verdi(await skrivMelding(...sak(id), { melding: 'Ny frist', svarfrist: '15.01.2027' }, IDAG))
    expect((await bilde(id)).innsending?.ventSvarInnen).toBe('2027-01-15')
    expect(await som(overlege, tx => tx.innsendingsmelding.count())).toBe(2)
  })

  it('keeps notes from the kommune, in its rows and in its log', async () => {
    const id = await sendt()
    verdi(await skrivNotat(...sak(id), { notat: 'Ring dem' }))
    expect((await bilde(id)).notater).toMatchObject([{ tekst: 'Ring dem', egen: true }])
    await expect(som(overlege, tx => tx.innsendingsnotat.count())).rejects.toThrow()
    expect(await som(overlege, tx => tx.hendelse.count({ where: { omrade: 'TILSYN' } }))).toBe(0)
    expect(await hentSakslogg(...sak(id))).toMatchObject([
      { handling: 'innsending.notatSkrevet', intern: true },
    ])
  })

  it('refuses a fødselsnummer', async () => {
    const id = await sendt()
    expect(await skrivNotat(...sak(id), { notat: 'Gjelder 01010012356' })).toMatchObject({ ok: false })
  })
})

describe('what a Statsforvalter does not see', () => {
  it('is a draft: it looks like nothing at all', async () => {
    const id = await runde()
    await somEier(tx =>
      tx.innsendingsutkast.create({
        data: { innsamlingId: id, kommunenummer: EIDSKOG, innhold: { x: 1 }, endretAv: overlege.id },
      }),
    )
    expect(await bilde(id)).toMatchObject({
      ...{ status: 'IKKE_STARTET', innsending: null, innhold: null, versjoner: [], forskjell: null },
    })
    expect(await taTilBehandling(...sak(id), { versjon: 1 })).toMatchObject({ feil: { kode: 'IKKE_FUNNET' } })
  })

  it('is a version nobody sent; an older one stays whole beside the one that replaced it', async () => {
    const id = await sendt()
    const { plan, ...resten } = testinnhold(EIDSKOG)
    await lagInnsending(id, EIDSKOG, { nummer: 2, innhold: { ...resten, plan: { ...plan, aktive: 7 } } })
    const versjon = (nummer: number, bruker = statsforvalter, embete = INNLANDET) =>
      hentSendtVersjon(bruker, embete, id, EIDSKOG, nummer)
    expect(await versjon(1)).toMatchObject({
      ...{ siste: 2, forskjell: null, versjon: { nummer: 1 }, innhold: { plan: { aktive: 2 } } },
    })
    expect(await versjon(2)).toMatchObject({
      forskjell: { annet: ['PLAN'] },
      innhold: { plan: { aktive: 7 } },
    })
    expect([await versjon(3), await versjon(0), await versjon(-1)]).toEqual([null, null, null])
    expect([await versjon(1, annetEmbete), await versjon(1, annetEmbete, 'SF03')]).toEqual([null, null])
    await lagInnsending(id, KONGSVINGER, { status: 'TRUKKET' })
    expect(await hentSendtVersjon(statsforvalter, INNLANDET, id, KONGSVINGER, 1)).toBeNull()
  })

  it('is what was withdrawn', async () => {
    const id = await sendt({ status: 'TRUKKET' })
    expect(await bilde(id)).toMatchObject({
      status: 'TRUKKET',
      innhold: null,
      innsending: null,
      versjoner: [],
    })
    expect(await skrivNotat(...sak(id), { notat: 'x' })).toMatchObject({
      feil: { arsak: 'tilsyn.feil.trukket' },
    })
  })

  it('is what another embete follows up', async () => {
    const id = await sendt()
    expect(await hentBehandling(...sak(id, annetEmbete), IDAG)).toBeNull()
    expect(await hentBehandling(annetEmbete, 'SF03', id, EIDSKOG, IDAG)).toBeNull()
    expect(await hentBehandling(statsforvalter, INNLANDET, id, '0301', IDAG)).toBeNull()
    expect(await taTilBehandling(annetEmbete, 'SF03', id, EIDSKOG, { versjon: 1 })).toMatchObject({
      ok: false,
    })
    expect(await hentSakslogg(annetEmbete, 'SF03', id, KONGSVINGER)).toBeNull()
  })
})
