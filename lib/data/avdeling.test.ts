import { describe, expect, it } from 'vitest'
import { admin, EIDSKOG, KONGSVINGER, leder, ledelse, nabo, overlege } from '../../test/aktor'
import { nyDatabase, somEier } from '../../test/database'
import { hendelser, lagSykehjem } from '../../test/sykehjem'
import { hentBegrunnelser } from './advarsel'
import { hentAvdeling, lagreAvdeling, opprettAvdeling, rettAvdelingstype, slettAvdeling } from './avdeling'

nyDatabase({ for: 'test' })

const IDAG = '2026-11-22'
const UKJENT = '019a0000-0000-7000-8000-00000000ffff'
const POST_A = { navn: 'Post A', type: 'LANGTID', apnet: '', nedlagt: '' }
const UTEN_BELEGG = { gjelderFra: '22.11.2026', plasser: '', beboere: '', grunnkode: '', grunntekst: '' }
const MED_BELEGG = { ...UTEN_BELEGG, gjelderFra: '01.01.2026', plasser: '20', beboere: '18' }
const IKKE_FUNNET = { ok: false, feil: { kode: 'IKKE_FUNNET' } }

async function postA(belegg = UTEN_BELEGG) {
  const sykehjemId = await lagSykehjem()
  const svar = await opprettAvdeling(overlege, EIDSKOG, sykehjemId, { ...POST_A, ...belegg }, IDAG)
  if (!svar.ok) throw new Error(JSON.stringify(svar))
  return { kommunenummer: EIDSKOG, sykehjemId, avdelingId: svar.verdi.id }
}

describe('registering an avdeling', () => {
  it('takes its first belegg along, in one', async () => {
    const sted = await postA(MED_BELEGG)
    expect(await hentAvdeling(overlege, sted)).toMatchObject({
      avdeling: { navn: 'Post A', type: 'LANGTID', apnet: null, nedlagt: null, versjon: 1 },
      belegg: [{ gjelderFra: '2026-01-01', plasser: 20, beboere: 18 }],
      henger: { belegg: 1, fordelinger: 0, normsatser: 0, tiltak: 0 },
    })
    expect((await hendelser()).map(h => h.handling)).toEqual(['avdeling.opprettet', 'belegg.opprettet'])
  })

  it('registers no belegg without plasser', async () => {
    expect(await hentAvdeling(overlege, await postA())).toMatchObject({ belegg: [] })
  })

  it('stores the reason for more beboere than plasser', async () => {
    const { sykehjemId, avdelingId } = await postA({
      ...MED_BELEGG,
      ...{ beboere: '25', grunnkode: 'MIDLERTIDIG', grunntekst: 'Ombygging' },
    })
    expect(await hentBegrunnelser(overlege, EIDSKOG)).toMatchObject([
      {
        nokkel: `BEBOERE_OVER_PLASSER:${sykehjemId}:${avdelingId}`,
        verdi: '25/20',
        grunnkode: 'MIDLERTIDIG',
      },
    ])
  })

  it('refuses a name taken in the sykehjem, and stores neither avdeling nor belegg', async () => {
    const { sykehjemId } = await postA()
    const inn = { ...POST_A, navn: 'POST  a', ...MED_BELEGG }
    expect(await opprettAvdeling(overlege, EIDSKOG, sykehjemId, inn, IDAG)).toMatchObject({
      feil: { feil: [{ felt: 'navn', kode: 'feil.navn.opptatt', verdier: { funnet: 'POST a' } }] },
    })
    expect(await somEier(tx => tx.belegg.count())).toBe(0)
    const annet = await lagSykehjem('Fjellheim')
    expect(await opprettAvdeling(overlege, EIDSKOG, annet, inn, IDAG)).toMatchObject({ ok: true })
  })

  it('is for KOMMUNEOVERLEGE and the leder of the home', async () => {
    const id = await lagSykehjem()
    const inn = { ...POST_A, ...UTEN_BELEGG }
    for (const bruker of [nabo, ledelse, admin, leder(UKJENT)])
      expect(await opprettAvdeling(bruker, EIDSKOG, id, inn, IDAG)).toEqual(IKKE_FUNNET)
    expect(await opprettAvdeling(nabo, KONGSVINGER, id, inn, IDAG)).toEqual(IKKE_FUNNET)
    expect(await opprettAvdeling(overlege, EIDSKOG, UKJENT, inn, IDAG)).toEqual(IKKE_FUNNET)
    expect(await opprettAvdeling(leder(id), EIDSKOG, id, inn, IDAG)).toMatchObject({ ok: true })
  })
})

describe('reading an avdeling', () => {
  it('is refused outside the kommune, and under another sykehjem than its own', async () => {
    const sted = await postA()
    expect(await hentAvdeling(ledelse, sted)).not.toBeNull()
    expect(await hentAvdeling(leder(UKJENT), sted)).not.toBeNull()
    expect(await hentAvdeling(nabo, sted)).toBeNull()
    expect(await hentAvdeling(nabo, { ...sted, kommunenummer: KONGSVINGER })).toBeNull()
    expect(await hentAvdeling(admin, sted)).toBeNull()
    expect(await hentAvdeling(overlege, { ...sted, sykehjemId: await lagSykehjem('Fjellheim') })).toBeNull()
    expect(await hentAvdeling(overlege, { ...sted, avdelingId: 'ny' })).toBeNull()
  })
})

describe('changing an avdeling', () => {
  it('logs old and new, and answers a stale versjon with what is stored', async () => {
    const sted = await postA()
    const endret = { ...POST_A, navn: 'Post B', nedlagt: '31.12.2026', versjon: 1 }
    expect(await lagreAvdeling(overlege, sted, endret, IDAG)).toMatchObject({ verdi: { versjon: 2 } })
    expect((await hendelser()).at(-1)).toMatchObject({
      handling: 'avdeling.endret',
      objektId: sted.avdelingId,
      detaljer: { forrige: { navn: 'Post A', nedlagt: null }, ny: { navn: 'Post B', nedlagt: '2026-12-31' } },
    })
    expect(await lagreAvdeling(overlege, sted, { ...POST_A, versjon: 1 }, IDAG)).toMatchObject({
      feil: { kode: 'KONFLIKT', gjeldende: { navn: 'Post B', versjon: 2 } },
    })
  })

  it('may change type until there is belegg, then not', async () => {
    const tom = await postA()
    const inn = { ...POST_A, type: 'DEMENS', versjon: 1 }
    expect(await lagreAvdeling(overlege, tom, inn, IDAG)).toMatchObject({ verdi: { type: 'DEMENS' } })

    const id = await opprettAvdeling(
      overlege,
      EIDSKOG,
      tom.sykehjemId,
      { ...POST_A, ...MED_BELEGG, navn: 'Post C' },
      IDAG,
    )
    const sted = { ...tom, avdelingId: id.ok ? id.verdi.id : '' }
    expect(await lagreAvdeling(overlege, sted, { ...inn, navn: 'Post C' }, IDAG)).toMatchObject({
      feil: { feil: [{ felt: 'type', kode: 'avdeling.feil.typeLast' }] },
    })
    expect(await hentAvdeling(overlege, sted)).toMatchObject({ avdeling: { type: 'LANGTID' } })
  })

  it('is refused from outside', async () => {
    const sted = await postA()
    for (const bruker of [nabo, ledelse, admin, leder(UKJENT)])
      expect(await lagreAvdeling(bruker, sted, { ...POST_A, versjon: 1 }, IDAG)).toEqual(IKKE_FUNNET)
  })
})

describe('correcting a mistyped type', () => {
  const RETT = { type: 'KORTTID', grunn: 'Valgte feil i listen', versjon: 1 }

  it('changes the type of an avdeling with belegg, and keeps the reason in the log', async () => {
    const sted = await postA(MED_BELEGG)
    expect(await rettAvdelingstype(leder(sted.sykehjemId), sted, RETT)).toMatchObject({
      verdi: { type: 'KORTTID', navn: 'Post A', versjon: 2 },
    })
    expect((await hendelser()).at(-1)).toMatchObject({
      handling: 'avdeling.typeRettet',
      rolle: 'SYKEHJEMSLEDER',
      detaljer: { forrige: { type: 'LANGTID' }, ny: { type: 'KORTTID' }, grunn: 'Valgte feil i listen' },
    })
  })

  it('needs a reason and another type, and is refused on a stale versjon and from outside', async () => {
    const sted = await postA(MED_BELEGG)
    expect(await rettAvdelingstype(overlege, sted, { ...RETT, grunn: '' })).toMatchObject({
      feil: { feil: [{ felt: 'grunn' }] },
    })
    expect(await rettAvdelingstype(overlege, sted, { ...RETT, type: 'LANGTID' })).toMatchObject({
      feil: { feil: [{ felt: 'type', kode: 'avdeling.feil.sammeType' }] },
    })
    expect(await rettAvdelingstype(overlege, sted, { ...RETT, versjon: 7 })).toMatchObject({
      feil: { kode: 'KONFLIKT' },
    })
    for (const bruker of [nabo, ledelse, admin, leder(UKJENT)])
      expect(await rettAvdelingstype(bruker, sted, RETT)).toEqual(IKKE_FUNNET)
  })
})

describe('deleting an avdeling', () => {
  it('takes an empty one away and keeps in the log what it was', async () => {
    const sted = await postA()
    expect(await slettAvdeling(overlege, sted, 1)).toMatchObject({ ok: true })
    expect(await hentAvdeling(overlege, sted)).toBeNull()
    expect((await hendelser()).at(-1)).toMatchObject({
      handling: 'avdeling.slettet',
      detaljer: { forrige: { navn: 'Post A', type: 'LANGTID' } },
    })
  })

  it('tells what hangs on it instead', async () => {
    const sted = await postA(MED_BELEGG)
    expect(await slettAvdeling(overlege, sted, 1)).toMatchObject({
      feil: {
        kode: 'FEIL_TILSTAND',
        arsak: 'avdeling.feil.kanIkkeSlettes',
        verdier: { belegg: 1, fordelinger: 0, normsatser: 0, tiltak: 0 },
      },
    })
  })

  it('tells that the plan has a tiltak for it', async () => {
    const sted = await postA()
    const tiltak = { ...sted, tittel: 'Flere timer', kategori: 'GJENNOMFORE' } as const
    await somEier(tx => tx.tiltak.create({ data: tiltak }))
    expect(await slettAvdeling(overlege, sted, 1)).toMatchObject({
      feil: { arsak: 'avdeling.feil.kanIkkeSlettes', verdier: { belegg: 0, tiltak: 1 } },
    })
  })

  it('is refused on a stale versjon and from outside', async () => {
    const sted = await postA()
    expect(await slettAvdeling(overlege, sted, 2)).toMatchObject({ feil: { kode: 'KONFLIKT' } })
    for (const bruker of [nabo, ledelse, admin, leder(UKJENT)])
      expect(await slettAvdeling(bruker, sted, 1)).toEqual(IKKE_FUNNET)
    expect(await hentAvdeling(overlege, sted)).not.toBeNull()
  })
})
