import { describe, expect, it } from 'vitest'
import { EIDSKOG, KONGSVINGER, leder, ledelse, nabo, overlege } from '../../../test/aktor'
import { nyDatabase, somEier } from '../../../test/database'
import { hendelser, lagSykehjem } from '../../../test/sykehjem'
import { DOCX, EXE, PDF } from '../../domene/vedlegg/test-filer'
import { MAKS_STORRELSE, type Vedleggseier } from '../../domene/vedlegg/typer'
import { hentVedlegg, hentVedleggsfil } from '../vedlegg'
import { fjernVedlegg, lastOppVedlegg, nyVersjon } from './endre'

nyDatabase({ for: 'test' })

const IKKE_FUNNET = { ok: false, feil: { kode: 'IKKE_FUNNET' } }
const fil = (navn = 'vedtak.pdf', innhold: Uint8Array = PDF) => ({ navn, innhold })
const dag = new Date('2026-01-01T00:00:00Z')

const lagNorm = (status: 'UTKAST' | 'VEDTATT' | 'FEILREGISTRERT' = 'VEDTATT') =>
  somEier(async tx => {
    const grunn = { feilregistrertGrunn: 'Feil dato' }
    const { id } = await tx.lokalnorm.create({
      data: { kommunenummer: EIDSKOG, status, gyldigFra: dag, ...(status === 'FEILREGISTRERT' && grunn) },
    })
    return { lokalnormId: id }
  })
const lagVurdering = (status: 'UTKAST' | 'FERDIG' = 'UTKAST') =>
  somEier(async tx => {
    const data = { kommunenummer: EIDSKOG, nummer: 1, statusdato: dag, status }
    return { vurderingId: (await tx.vurdering.create({ data })).id }
  })
const lagTiltak = (sykehjemId: string | null = null) =>
  somEier(async tx => {
    const data = {
      kommunenummer: EIDSKOG,
      tittel: 'Avtale om legevakt',
      kategori: 'PLANLEGGE',
      sykehjemId,
    } as const
    return { tiltakId: (await tx.tiltak.create({ data })).id }
  })

async function lagt(eier: Vedleggseier, hva = fil(), hvem = overlege): Promise<string> {
  const svar = await lastOppVedlegg(hvem, EIDSKOG, eier, hva)
  if (!svar.ok) throw new Error(JSON.stringify(svar))
  return svar.verdi.id
}
const liste = async (eier: Vedleggseier, hvem = overlege) => hentVedlegg(hvem, EIDSKOG, eier)

describe('a file on a norm', () => {
  it('is listed, and comes back byte for byte with the type its content has', async () => {
    const norm = await lagNorm()
    await somEier(tx => tx.bruker.create({ data: { ...pick(overlege) } }))
    const id = await lagt(norm, fil('C:\\sak\\Vedtak om lokal norm.pdf'))
    expect(await liste(norm)).toMatchObject({
      kanEndre: true,
      vedlegg: [
        {
          ...{ id, nummer: 1, filnavn: 'Vedtak om lokal norm.pdf', storrelse: PDF.length },
          ...{ lastetOppAv: overlege.navn, tidligere: [] },
        },
      ],
    })
    const lest = await hentVedleggsfil(overlege, EIDSKOG, id)
    expect(lest).toMatchObject({ filnavn: 'Vedtak om lokal norm.pdf', mediatype: 'application/pdf' })
    expect(Buffer.from(lest?.innhold ?? []).equals(PDF)).toBe(true)
    expect(await hendelser()).toMatchObject([
      {
        ...{ handling: 'vedlegg.lastetOpp', objekttype: 'Vedlegg', objektId: id, rolle: 'KOMMUNEOVERLEGE' },
        detaljer: { navn: 'Vedtak om lokal norm.pdf', nummer: 1, sha256: lest?.sha256 },
      },
    ])
  })

  it('may be 10 MB', async () => {
    const stor = new Uint8Array(MAKS_STORRELSE).fill(7)
    stor.set(PDF)
    const id = await lagt(await lagNorm(), fil('stor.pdf', stor))
    const lest = await hentVedleggsfil(overlege, EIDSKOG, id)
    expect(lest && Buffer.from(lest.innhold).equals(stor)).toBe(true)
  }, 120_000)

  it('is refused with what was found, and nothing is stored', async () => {
    const norm = await lagNorm()
    expect(await lastOppVedlegg(overlege, EIDSKOG, norm, fil('vedtak.pdf', EXE))).toMatchObject({
      feil: { kode: 'UGYLDIG', feil: [{ kode: 'vedlegg.feil.type', verdier: { funnet: 'PROGRAM' } }] },
    })
    expect(await lastOppVedlegg(overlege, EIDSKOG, norm, null)).toMatchObject({
      feil: { kode: 'UGYLDIG', feil: [{ felt: 'fil', kode: 'vedlegg.feil.mangler' }] },
    })
    expect(await liste(norm)).toMatchObject({ vedlegg: [] })
    expect(await hendelser()).toEqual([])
  })

  it.each(['UTKAST', 'FEILREGISTRERT'] as const)(
    'is for what is vedtatt: not on one that is %s',
    async status => {
      const norm = await lagNorm(status)
      expect(await lastOppVedlegg(ledelse, EIDSKOG, norm, fil())).toEqual({
        ok: false,
        feil: { kode: 'FEIL_TILSTAND', arsak: 'vedlegg.feil.normIkkeVedtatt', verdier: undefined },
      })
      expect(await liste(norm)).toMatchObject({ kanEndre: false })
    },
  )
})

describe('a new version', () => {
  it('comes first, and the earlier ones stay to be read', async () => {
    const norm = await lagNorm()
    const forste = await lagt(norm)
    const andre = await nyVersjon(overlege, EIDSKOG, forste, fil('Vedtak med rettelse.docx', DOCX))
    // Also from the first: what one is a version of is the file, not its newest version.
    const tredje = await nyVersjon(ledelse, EIDSKOG, forste, fil('vedtak.pdf'))
    expect(await liste(norm)).toMatchObject({
      vedlegg: [
        {
          ...{ id: tredje.ok && tredje.verdi.id, nummer: 3 },
          tidligere: [
            { id: andre.ok && andre.verdi.id, nummer: 2, filnavn: 'Vedtak med rettelse.docx' },
            { id: forste, nummer: 1 },
          ],
        },
      ],
    })
    expect(await hentVedleggsfil(overlege, EIDSKOG, forste)).toMatchObject({ mediatype: 'application/pdf' })
  })

  it('is not made of the very same file, so a second click makes none', async () => {
    const norm = await lagNorm()
    const id = await lagt(norm)
    expect(await nyVersjon(overlege, EIDSKOG, id, fil())).toEqual({ ok: true, verdi: { id } })
    expect((await hendelser()).length).toBe(1)
  })

  it('from two at once gives two versions, none lost', async () => {
    const norm = await lagNorm()
    const id = await lagt(norm)
    const svar = await Promise.all([
      nyVersjon(overlege, EIDSKOG, id, fil('a.pdf')),
      nyVersjon(ledelse, EIDSKOG, id, fil('b.pdf')),
    ])
    expect(svar.map(s => s.ok)).toEqual([true, true])
    expect((await liste(norm))?.vedlegg[0]).toMatchObject({
      nummer: 3,
      tidligere: [{ nummer: 2 }, { nummer: 1 }],
    })
  })
})

describe('a file that is removed', () => {
  it('is off the list with all its versions and no longer to be had; its rows and the log stay', async () => {
    const norm = await lagNorm()
    const forste = await lagt(norm)
    const andre = await nyVersjon(overlege, EIDSKOG, forste, fil('rettet.pdf'))
    if (!andre.ok) throw new Error('no version')
    expect(await fjernVedlegg(overlege, EIDSKOG, forste)).toMatchObject({ feil: { kode: 'KONFLIKT' } })
    expect(await fjernVedlegg(overlege, EIDSKOG, andre.verdi.id)).toEqual({ ok: true, verdi: null })
    expect(await liste(norm)).toMatchObject({ vedlegg: [] })
    expect(await hentVedleggsfil(overlege, EIDSKOG, forste)).toBeNull()
    expect(await fjernVedlegg(overlege, EIDSKOG, andre.verdi.id)).toEqual(IKKE_FUNNET)
    expect(await nyVersjon(overlege, EIDSKOG, forste, fil('ny.pdf'))).toEqual(IKKE_FUNNET)
    expect(await somEier(tx => tx.vedlegg.count())).toBe(2)
    expect((await hendelser()).at(-1)).toMatchObject({
      ...{ handling: 'vedlegg.fjernet', detaljer: { navn: 'rettet.pdf', nummer: 2 } },
    })
  })
})

describe('the rights follow what the file hangs on', () => {
  it('a vurdering: KOMMUNEOVERLEGE alone, and only while it is UTKAST', async () => {
    const vurdering = await lagVurdering()
    const id = await lagt(vurdering)
    expect(await lastOppVedlegg(ledelse, EIDSKOG, vurdering, fil())).toEqual(IKKE_FUNNET)
    expect(await lastOppVedlegg(leder('x'), EIDSKOG, vurdering, fil())).toEqual(IKKE_FUNNET)
    expect(await liste(vurdering, ledelse)).toMatchObject({ kanEndre: false, vedlegg: [{ id }] })
    await somEier(tx => tx.vurdering.updateMany({ data: { status: 'FERDIG' } }))
    const laast = { feil: { kode: 'FEIL_TILSTAND', arsak: 'vedlegg.feil.vurderingLaast' } }
    expect(await lastOppVedlegg(overlege, EIDSKOG, vurdering, fil())).toMatchObject(laast)
    expect(await nyVersjon(overlege, EIDSKOG, id, fil('ny.pdf'))).toMatchObject(laast)
    expect(await fjernVedlegg(overlege, EIDSKOG, id)).toMatchObject(laast)
    expect(await hentVedleggsfil(leder('x'), EIDSKOG, id)).not.toBeNull()
  })

  it('a tiltak: SYKEHJEMSLEDER on those of own homes, all read', async () => {
    const [mitt, annet] = [await lagSykehjem('Solbakken'), await lagSykehjem('Furulia')]
    const her = await lagTiltak(mitt)
    const der = await lagTiltak(annet)
    const felles = await lagTiltak()
    const id = await lagt(her, fil(), leder(mitt))
    expect(await lastOppVedlegg(leder(mitt), EIDSKOG, der, fil())).toEqual(IKKE_FUNNET)
    expect(await lastOppVedlegg(leder(mitt), EIDSKOG, felles, fil())).toEqual(IKKE_FUNNET)
    expect(await fjernVedlegg(leder(annet), EIDSKOG, id)).toEqual(IKKE_FUNNET)
    expect(await liste(her, leder(annet))).toMatchObject({ kanEndre: false, vedlegg: [{ id }] })
    expect(await fjernVedlegg(leder(mitt), EIDSKOG, id)).toMatchObject({ ok: true })
  })

  it('another kommune: as if there were nothing, by any address', async () => {
    const norm = await lagNorm()
    const id = await lagt(norm)
    for (const nr of [EIDSKOG, KONGSVINGER]) {
      expect(await hentVedlegg(nabo, nr, norm)).toBeNull()
      expect(await hentVedleggsfil(nabo, nr, id)).toBeNull()
      expect(await lastOppVedlegg(nabo, nr, norm, fil())).toEqual(IKKE_FUNNET)
      expect(await nyVersjon(nabo, nr, id, fil('ny.pdf'))).toEqual(IKKE_FUNNET)
      expect(await fjernVedlegg(nabo, nr, id)).toEqual(IKKE_FUNNET)
    }
  })

  it('an id that is none, two things at once, or a word too many: nothing', async () => {
    const [norm, tiltak] = [await lagNorm(), await lagTiltak()]
    for (const eier of [
      { ...norm, ...tiltak },
      { ...norm, kommunenummer: KONGSVINGER },
    ]) {
      expect(await hentVedlegg(overlege, EIDSKOG, eier)).toBeNull()
      expect(await lastOppVedlegg(overlege, EIDSKOG, eier, fil())).toEqual(IKKE_FUNNET)
    }
    expect(await hentVedlegg(overlege, EIDSKOG, { tiltakId: 'x' })).toBeNull()
    expect(await hentVedleggsfil(overlege, EIDSKOG, 'x')).toBeNull()
  })
})

const pick = ({ id, navn, epost }: typeof overlege) => ({ id, navn, epost })
