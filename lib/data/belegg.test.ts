import { describe, expect, it } from 'vitest'
import { admin, EIDSKOG, KONGSVINGER, leder, ledelse, nabo, overlege } from '../../test/aktor'
import { nyDatabase } from '../../test/database'
import { hendelser, lagAvdeling, lagSykehjem } from '../../test/sykehjem'
import { hentBegrunnelser } from './advarsel'
import { hentAvdeling } from './avdeling'
import { hentBelegg, lagreBelegg, registrerBelegg, slettBelegg } from './belegg'

nyDatabase({ for: 'test' })

const IDAG = '2026-11-22'
const UKJENT = '019a0000-0000-7000-8000-00000000ffff'
const RAD = { gjelderFra: '01.01.2026', plasser: '20', beboere: '18', grunnkode: '', grunntekst: '' }
const FULLT = { ...RAD, beboere: '25', grunnkode: 'MIDLERTIDIG', grunntekst: 'Ombygging' }
const IKKE_FUNNET = { ok: false, feil: { kode: 'IKKE_FUNNET' } }

async function postA() {
  const sykehjemId = await lagSykehjem()
  return { kommunenummer: EIDSKOG, sykehjemId, avdelingId: await lagAvdeling(sykehjemId) }
}
type Sted = Awaited<ReturnType<typeof postA>>

async function medRad(sted: Sted, inn: object = {}): Promise<string> {
  const svar = await registrerBelegg(overlege, sted, { ...RAD, ...inn }, IDAG)
  if (!svar.ok) throw new Error(JSON.stringify(svar))
  return svar.verdi.id
}
const rader = async (sted: Sted) =>
  (await hentAvdeling(overlege, sted))?.belegg.map(b => [b.gjelderFra, b.plasser, b.beboere])

describe('registering belegg', () => {
  it('keeps every row, newest first, and unknown beboere unknown', async () => {
    const sted = await postA()
    await medRad(sted)
    await medRad(sted, { gjelderFra: '01.07.2026', plasser: '24', beboere: '' })
    expect(await rader(sted)).toEqual([
      ['2026-07-01', 24, null],
      ['2026-01-01', 20, 18],
    ])
    expect(await hendelser()).toMatchObject([
      {
        handling: 'belegg.opprettet',
        detaljer: {
          avdelingId: sted.avdelingId,
          ny: { gjelderFra: '2026-01-01', plasser: 20, beboere: 18 },
        },
      },
      { handling: 'belegg.opprettet', detaljer: { ny: { beboere: null } } },
    ])
  })

  it('refuses a second row from one date', async () => {
    const sted = await postA()
    await medRad(sted)
    expect(await registrerBelegg(overlege, sted, RAD, IDAG)).toMatchObject({
      feil: {
        feil: [{ felt: 'gjelderFra', kode: 'belegg.feil.datoOpptatt', verdier: { funnet: '01.01.2026' } }],
      },
    })
  })

  it('stores the reason where the check before sending finds it, once', async () => {
    const sted = await postA()
    const id = await medRad(sted, FULLT)
    expect(await hentBegrunnelser(overlege, EIDSKOG)).toMatchObject([
      {
        nokkel: `BEBOERE_OVER_PLASSER:${sted.sykehjemId}:${sted.avdelingId}`,
        verdi: '25/20',
        grunnkode: 'MIDLERTIDIG',
        grunntekst: 'Ombygging',
      },
    ])
    expect(await hentBelegg(overlege, sted, id)).toMatchObject({
      grunn: { grunnkode: 'MIDLERTIDIG', grunntekst: 'Ombygging' },
    })
    await lagreBelegg(overlege, sted, id, { ...FULLT, gjelderFra: '02.01.2026', versjon: 1 }, IDAG)
    const begrunnet = (await hendelser()).filter(h => h.handling === 'advarsel.begrunnet')
    expect(begrunnet).toHaveLength(1)
  })

  it('stores nothing without that reason', async () => {
    const sted = await postA()
    const svar = await registrerBelegg(overlege, sted, { ...FULLT, grunnkode: '' }, IDAG)
    expect(svar).toMatchObject({ feil: { feil: [{ felt: 'grunnkode' }] } })
    expect(await rader(sted)).toEqual([])
  })

  it('is for KOMMUNEOVERLEGE and the leder of the home', async () => {
    const sted = await postA()
    for (const bruker of [nabo, ledelse, admin, leder(UKJENT)])
      expect(await registrerBelegg(bruker, sted, RAD, IDAG)).toEqual(IKKE_FUNNET)
    const hosNabo = { ...sted, kommunenummer: KONGSVINGER }
    expect(await registrerBelegg(nabo, hosNabo, RAD, IDAG)).toEqual(IKKE_FUNNET)
    const annet = { ...sted, sykehjemId: await lagSykehjem('Fjellheim') }
    expect(await registrerBelegg(leder(annet.sykehjemId), annet, RAD, IDAG)).toEqual(IKKE_FUNNET)
    expect(await registrerBelegg(leder(sted.sykehjemId), sted, FULLT, IDAG)).toMatchObject({ ok: true })
  })
})

describe('correcting belegg', () => {
  it('changes the row, keeps old values in the log, and answers a stale versjon with what is stored', async () => {
    const sted = await postA()
    const id = await medRad(sted)
    const rettet = { ...RAD, beboere: '', versjon: 1 }
    expect(await lagreBelegg(overlege, sted, id, rettet, IDAG)).toMatchObject({
      verdi: { beboere: null, versjon: 2 },
    })
    expect((await hendelser()).at(-1)).toMatchObject({
      handling: 'belegg.endret',
      detaljer: { forrige: { beboere: 18 }, ny: { beboere: null } },
    })
    expect(await lagreBelegg(overlege, sted, id, { ...RAD, versjon: 1 }, IDAG)).toMatchObject({
      feil: { kode: 'KONFLIKT', gjeldende: { gjelderFra: '2026-01-01', beboere: null, versjon: 2 } },
    })
  })

  it('cannot move a row onto another’s date', async () => {
    const sted = await postA()
    await medRad(sted)
    const id = await medRad(sted, { gjelderFra: '01.07.2026' })
    expect(await lagreBelegg(overlege, sted, id, { ...RAD, versjon: 1 }, IDAG)).toMatchObject({
      feil: { feil: [{ kode: 'belegg.feil.datoOpptatt' }] },
    })
  })

  it('is refused from outside, and under another avdeling', async () => {
    const sted = await postA()
    const id = await medRad(sted)
    const inn = { ...RAD, plasser: '1', beboere: '', versjon: 1 }
    for (const bruker of [nabo, ledelse, admin, leder(UKJENT)])
      expect(await lagreBelegg(bruker, sted, id, inn, IDAG)).toEqual(IKKE_FUNNET)
    const annen = { ...sted, avdelingId: await lagAvdeling(sted.sykehjemId, 'Post B') }
    expect(await lagreBelegg(overlege, annen, id, inn, IDAG)).toEqual(IKKE_FUNNET)
    expect(await hentBelegg(nabo, sted, id)).toBeNull()
    expect(await hentBelegg(overlege, annen, id)).toBeNull()
    expect(await hentBelegg(ledelse, sted, id)).toMatchObject({ belegg: { plasser: 20 } })
  })
})

describe('deleting belegg', () => {
  it('takes the row away and keeps in the log what it was', async () => {
    const sted = await postA()
    const id = await medRad(sted)
    expect(await slettBelegg(leder(sted.sykehjemId), sted, id, 1)).toMatchObject({ ok: true })
    expect(await rader(sted)).toEqual([])
    expect((await hendelser()).at(-1)).toMatchObject({
      handling: 'belegg.slettet',
      detaljer: { forrige: { gjelderFra: '2026-01-01', plasser: 20, beboere: 18 } },
    })
  })

  it('is refused on a stale versjon and from outside', async () => {
    const sted = await postA()
    const id = await medRad(sted)
    expect(await slettBelegg(overlege, sted, id, 4)).toMatchObject({ feil: { kode: 'KONFLIKT' } })
    for (const bruker of [nabo, ledelse, admin, leder(UKJENT)])
      expect(await slettBelegg(bruker, sted, id, 1)).toEqual(IKKE_FUNNET)
    expect(await rader(sted)).toHaveLength(1)
  })

  it('does not let a leder reach another home’s row through own', async () => {
    const sted = await postA()
    const id = await medRad(sted)
    const eget = { ...sted, sykehjemId: await lagSykehjem('Fjellheim') }
    const lederDer = leder(eget.sykehjemId)
    expect(await slettBelegg(lederDer, eget, id, 1)).toEqual(IKKE_FUNNET)
    expect(
      await lagreBelegg(lederDer, eget, id, { ...RAD, plasser: '1', beboere: '', versjon: 1 }, IDAG),
    ).toEqual(IKKE_FUNNET)
    expect(await rader(sted)).toEqual([['2026-01-01', 20, 18]])
  })
})
