import { describe, expect, it } from 'vitest'
import { admin, EIDSKOG, leder, ledelse, nabo, overlege } from '../../test/aktor'
import { nyDatabase, somEier } from '../../test/database'
import { lagVurdering, nyRisiko, settStatus } from './risiko/test-vurdering'
import { hentSykehjem, lagreSykehjem, opprettSykehjem, slettSykehjem } from './sykehjem'
import { lagreFelt } from './vurdering/felt'

nyDatabase({ for: 'test' })

const IDAG = '2026-11-22'
const INN = { navn: 'Solbakken', eierform: 'KOMMUNAL', organisasjonsnummer: '', apnet: '', nedlagt: '' }
const UKJENT = '019a0000-0000-7000-8000-00000000ffff'

async function solbakken(inn: object = {}): Promise<string> {
  const svar = await opprettSykehjem(overlege, EIDSKOG, { ...INN, ...inn }, IDAG)
  if (!svar.ok) throw new Error(JSON.stringify(svar))
  return svar.verdi.id
}
const hendelser = () => somEier(tx => tx.hendelse.findMany({ orderBy: { tid: 'asc' } }))
const nyAvdeling = (sykehjemId: string) =>
  somEier(tx =>
    tx.avdeling.create({
      data: { kommunenummer: EIDSKOG, sykehjemId, navn: 'A', navnenokkel: 'a', type: 'LANGTID' },
    }),
  )
const nyLeder = (sykehjemId: string) =>
  somEier(async tx => {
    const { id: brukerId } = await tx.bruker.create({ data: { epost: 'l@demo.example', navn: 'L' } })
    const rolle = { brukerId, rolle: 'SYKEHJEMSLEDER' as const, kommunenummer: EIDSKOG }
    const { id } = await tx.rolletildeling.create({ data: rolle })
    await tx.rolletildelingSykehjem.create({
      data: { rolletildelingId: id, sykehjemId, kommunenummer: EIDSKOG },
    })
  })

describe('registering a sykehjem', () => {
  it('stores what was typed and tells the log', async () => {
    const id = await solbakken({ organisasjonsnummer: '923 609 016', apnet: '01.02.1988' })
    expect((await hentSykehjem(overlege, EIDSKOG, id))?.sykehjem).toEqual({
      ...{ id, navn: 'Solbakken', eierform: 'KOMMUNAL', organisasjonsnummer: '923609016' },
      ...{ apnet: '1988-02-01', nedlagt: null, versjon: 1 },
    })
    expect(await hendelser()).toMatchObject([
      {
        handling: 'sykehjem.opprettet',
        objektId: id,
        brukerId: overlege.id,
        rolle: 'KOMMUNEOVERLEGE',
        detaljer: { ny: { navn: 'Solbakken', apnet: '1988-02-01' } },
      },
    ])
  })

  it('refuses a name that is taken, whatever its case and spaces, and stores nothing', async () => {
    await solbakken()
    const svar = await opprettSykehjem(overlege, EIDSKOG, { ...INN, navn: '  SOLBAKKEN ' }, IDAG)
    expect(svar).toEqual({
      ok: false,
      feil: {
        kode: 'UGYLDIG',
        feil: [{ felt: 'navn', kode: 'feil.navn.opptatt', verdier: { funnet: 'SOLBAKKEN' } }],
      },
    })
    expect(await somEier(tx => tx.sykehjem.count())).toBe(1)
    expect(await hendelser()).toHaveLength(1)
  })

  it('lets two kommuner have homes of one name', async () => {
    await solbakken()
    expect(await opprettSykehjem(nabo, '3401', INN, IDAG)).toMatchObject({ ok: true })
  })

  it('is for KOMMUNEOVERLEGE of the kommune alone', async () => {
    for (const bruker of [nabo, ledelse, admin, leder(UKJENT)])
      expect(await opprettSykehjem(bruker, EIDSKOG, INN, IDAG)).toEqual({
        ok: false,
        feil: { kode: 'IKKE_FUNNET' },
      })
    expect(await somEier(tx => tx.sykehjem.count())).toBe(0)
  })
})

describe('reading a sykehjem', () => {
  it('is for those who read the content of the kommune; to others it does not exist', async () => {
    const id = await solbakken()
    for (const bruker of [overlege, ledelse, leder(UKJENT)])
      expect(await hentSykehjem(bruker, EIDSKOG, id)).toMatchObject({ sykehjem: { navn: 'Solbakken' } })
    expect(await hentSykehjem(nabo, EIDSKOG, id)).toBeNull()
    expect(await hentSykehjem(nabo, '3401', id)).toBeNull()
    expect(await hentSykehjem(admin, EIDSKOG, id)).toBeNull()
    expect(await hentSykehjem(overlege, EIDSKOG, UKJENT)).toBeNull()
    expect(await hentSykehjem(overlege, EIDSKOG, 'nytt')).toBeNull()
  })
})

describe('changing a sykehjem', () => {
  it('raises versjon and logs what changed, old and new, and no more', async () => {
    const id = await solbakken()
    const inn = { ...INN, navn: 'Solbakken sykehjem', nedlagt: '31.12.2027', versjon: 1 }
    expect(await lagreSykehjem(overlege, EIDSKOG, id, inn, IDAG)).toMatchObject({
      ok: true,
      verdi: { navn: 'Solbakken sykehjem', nedlagt: '2027-12-31', versjon: 2 },
    })
    expect((await hendelser()).at(-1)).toMatchObject({
      handling: 'sykehjem.endret',
      detaljer: {
        forrige: { navn: 'Solbakken', nedlagt: null },
        ny: { navn: 'Solbakken sykehjem', nedlagt: '2027-12-31' },
      },
    })
    expect((await hendelser()).at(-1)?.detaljer).not.toHaveProperty('ny.eierform')
  })

  it('leaves no trace when nothing changed', async () => {
    const id = await solbakken()
    expect(await lagreSykehjem(overlege, EIDSKOG, id, { ...INN, versjon: 1 }, IDAG)).toMatchObject({
      verdi: { versjon: 1 },
    })
    expect(await hendelser()).toHaveLength(1)
  })

  it('answers a stale versjon with what is stored, and changes nothing', async () => {
    const id = await solbakken()
    await lagreSykehjem(overlege, EIDSKOG, id, { ...INN, navn: 'Først', versjon: 1 }, IDAG)
    const svar = await lagreSykehjem(overlege, EIDSKOG, id, { ...INN, navn: 'Sist', versjon: 1 }, IDAG)
    expect(svar).toMatchObject({ feil: { kode: 'KONFLIKT', gjeldende: { navn: 'Først', versjon: 2 } } })
    expect(await hentSykehjem(overlege, EIDSKOG, id)).toMatchObject({ sykehjem: { navn: 'Først' } })
  })

  it('refuses another home’s name', async () => {
    await solbakken()
    const id = await solbakken({ navn: 'Fjellheim' })
    const svar = await lagreSykehjem(overlege, EIDSKOG, id, { ...INN, versjon: 1 }, IDAG)
    expect(svar).toMatchObject({ feil: { feil: [{ felt: 'navn', kode: 'feil.navn.opptatt' }] } })
  })

  it('lets a leder write own homes, and nobody from outside', async () => {
    const id = await solbakken()
    const inn = { ...INN, navn: 'Nytt navn', versjon: 1 }
    for (const bruker of [nabo, ledelse, admin, leder(UKJENT)])
      expect(await lagreSykehjem(bruker, EIDSKOG, id, inn, IDAG)).toMatchObject({
        feil: { kode: 'IKKE_FUNNET' },
      })
    expect(await lagreSykehjem(nabo, '3401', id, inn, IDAG)).toMatchObject({ feil: { kode: 'IKKE_FUNNET' } })
    expect(await lagreSykehjem(leder(id), EIDSKOG, id, inn, IDAG)).toMatchObject({ ok: true })
    expect((await hendelser()).at(-1)).toMatchObject({ rolle: 'SYKEHJEMSLEDER' })
  })
})

describe('deleting a sykehjem', () => {
  it('takes an empty one away and keeps in the log what it was', async () => {
    const id = await solbakken()
    expect(await slettSykehjem(overlege, EIDSKOG, id, 1)).toMatchObject({ ok: true })
    expect(await hentSykehjem(overlege, EIDSKOG, id)).toBeNull()
    expect((await hendelser()).at(-1)).toMatchObject({
      handling: 'sykehjem.slettet',
      detaljer: { forrige: { navn: 'Solbakken' } },
    })
  })

  it('tells what hangs on it instead', async () => {
    const id = await solbakken()
    await nyAvdeling(id)
    expect(await slettSykehjem(overlege, EIDSKOG, id, 1)).toMatchObject({
      feil: {
        kode: 'FEIL_TILSTAND',
        arsak: 'sykehjem.feil.kanIkkeSlettes',
        verdier: { avdelinger: 1, legeavtaler: 0, vurderinger: 0, tiltak: 0 },
      },
    })
    expect(await hentSykehjem(overlege, EIDSKOG, id)).toMatchObject({ henger: { avdelinger: 1 } })
  })

  it('tells that a vurdering has an answer or a risk about it, once for each version', async () => {
    const id = await solbakken()
    const vurderingId = await lagVurdering()
    const svar = { felt: 'B.ferie', sykehjemId: id, verdi: 'Vikar i juli', versjon: 0 }
    await lagreFelt(overlege, EIDSKOG, vurderingId, svar)
    await nyRisiko(vurderingId, { sykehjemId: id })
    const nektet = { arsak: 'sykehjem.feil.kanIkkeSlettes', verdier: { avdelinger: 0, vurderinger: 1 } }
    expect(await slettSykehjem(overlege, EIDSKOG, id, 1)).toMatchObject({ feil: nektet })
    await settStatus(vurderingId, 'GODKJENT')
    expect(await slettSykehjem(overlege, EIDSKOG, id, 1)).toMatchObject({ feil: nektet })
    expect((await hentSykehjem(overlege, EIDSKOG, id))?.henger.vurderinger).toBe(1)
  })

  it('tells that the plan has a tiltak for it', async () => {
    const id = await solbakken()
    await somEier(tx =>
      tx.tiltak.create({
        data: { kommunenummer: EIDSKOG, sykehjemId: id, tittel: 'Ferieplan', kategori: 'PLANLEGGE' },
      }),
    )
    expect(await slettSykehjem(overlege, EIDSKOG, id, 1)).toMatchObject({
      feil: { arsak: 'sykehjem.feil.kanIkkeSlettes', verdier: { vurderinger: 0, tiltak: 1 } },
    })
  })

  it('stops at a leder’s role, and logs nothing', async () => {
    const id = await solbakken()
    await nyLeder(id)
    expect(await slettSykehjem(overlege, EIDSKOG, id, 1)).toMatchObject({
      feil: { arsak: 'sykehjem.feil.harLeder' },
    })
    expect((await hendelser()).map(h => h.handling)).toEqual(['sykehjem.opprettet'])
  })

  it('is refused on a stale versjon, for a leder and from outside', async () => {
    const id = await solbakken()
    expect(await slettSykehjem(overlege, EIDSKOG, id, 2)).toMatchObject({ feil: { kode: 'KONFLIKT' } })
    for (const bruker of [nabo, ledelse, admin, leder(id)])
      expect(await slettSykehjem(bruker, EIDSKOG, id, 1)).toMatchObject({ feil: { kode: 'IKKE_FUNNET' } })
    expect(await hentSykehjem(overlege, EIDSKOG, id)).not.toBeNull()
  })
})
