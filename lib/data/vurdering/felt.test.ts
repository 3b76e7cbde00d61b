import { beforeEach, describe, expect, it } from 'vitest'
import { admin, EIDSKOG, KONGSVINGER, leder, ledelse, nabo, overlege } from '../../../test/aktor'
import { nyDatabase } from '../../../test/database'
import { hendelser, lagSykehjem } from '../../../test/sykehjem'
import type { Bruker } from '../../domene/tilgang'
import { feltnokkel } from '../../domene/vurdering/typer'
import { settStatus } from '../risiko/test-vurdering'
import { lagBruker } from '../tiltak/test-plan'
import { lagreFelt } from './felt'
import { IKKE_FUNNET, les, start, UKJENT } from './test-sak'

nyDatabase({ for: 'test' })

let id = ''
let sykehjemId = ''
beforeEach(async () => {
  sykehjemId = await lagSykehjem()
  id = await start()
})

const lagre = (
  felt: string,
  verdi: string,
  { hjem = null, versjon = 0, som = overlege }: { hjem?: string | null; versjon?: number; som?: Bruker } = {},
) => lagreFelt(som, EIDSKOG, id, { felt, sykehjemId: hjem, verdi, versjon })
const svaret = async (felt: string, hjem: string | null = null) =>
  (await les(id)).svar[feltnokkel(felt, hjem)]
const staar = (verdi: string, versjon: number) => ({ ok: true, verdi: { verdi, versjon } })

describe('an answer', () => {
  it('is kept as it is stored, and the next save builds on its versjon', async () => {
    expect(await lagre('A.utvikling', '  To leger har sluttet. ')).toEqual(staar('To leger har sluttet.', 1))
    expect(await lagre('A.utvikling', '', { versjon: 1 })).toEqual(staar('', 2))
    expect(await lagre('E.nesteDato', '1.11.2027')).toEqual(staar('2027-11-01', 1))
    expect(await lagre('B.andelLegevurdert', '55,5', { hjem: sykehjemId })).toEqual(staar('55.5', 1))
    expect(await svaret('B.andelLegevurdert', sykehjemId)).toEqual({ verdi: '55.5', versjon: 1 })
  })

  it('saved once more as it was is no change, whatever versjon it comes with', async () => {
    await lagre('B.krav', 'Tilsyn hver uke')
    expect(await lagre('B.krav', ' Tilsyn hver uke', { versjon: 0 })).toEqual(staar('Tilsyn hver uke', 1))
    expect(await lagre('B.krav', '', { versjon: 1 })).toEqual(staar('', 2))
  })

  it('that another has saved meanwhile is not written over: both are told', async () => {
    await lagre('B.krav', 'Den andres')
    expect(await lagre('B.krav', 'Min')).toEqual({
      ok: false,
      feil: { kode: 'KONFLIKT', gjeldende: { verdi: 'Den andres', versjon: 1 } },
    })
    expect(await svaret('B.krav')).toEqual({ verdi: 'Den andres', versjon: 1 })
  })

  it('keeps what two write at once: one each in two fields, one of them and the other told in one', async () => {
    await Promise.all([lagre('D.innhold', 'Visitt'), lagre('D.mengde', 'Ti timer')])
    expect(await svaret('D.innhold')).toMatchObject({ verdi: 'Visitt' })
    expect(await svaret('D.mengde')).toMatchObject({ verdi: 'Ti timer' })
    const to = await Promise.all([lagre('E.hvem', 'Ingrid'), lagre('E.hvem', 'Marit')])
    const lagret = to.filter(s => s.ok)
    expect(lagret).toHaveLength(1)
    expect(to.find(s => !s.ok)).toMatchObject({
      feil: { kode: 'KONFLIKT', gjeldende: lagret[0]?.ok && lagret[0].verdi },
    })
  })

  it('is refused by its key when it is no answer, and nothing is stored', async () => {
    const nokkel = feltnokkel('B.ferie', sykehjemId)
    expect(await lagre('B.ferie', 'Gjelder 02039000183', { hjem: sykehjemId })).toMatchObject({
      feil: { kode: 'UGYLDIG', feil: [{ felt: nokkel, kode: 'feil.tekst.fodselsnummer' }] },
    })
    expect(await lagre('B.forsvarlig', 'KANSKJE', { hjem: sykehjemId })).toMatchObject({
      feil: { kode: 'UGYLDIG' },
    })
    expect((await les(id)).svar).toEqual({})
  })

  it('is told to the log once for each section somebody writes in', async () => {
    await lagre('A.utvikling', 'a')
    await lagre('A.utvikling', 'ab', { versjon: 1 })
    await lagre('A.tall', 'c')
    await lagre('E.hvem', 'd')
    const skrevet = (await hendelser()).filter(h => h.handling === 'vurdering.feltLagret')
    expect(skrevet.map(h => h.detaljer)).toEqual([
      { navn: 'nr. 1', del: 'A' },
      { navn: 'nr. 1', del: 'E' },
    ])
  })
})

describe('who is ansvarlig', () => {
  it('is a colleague with content in the kommune, or nobody', async () => {
    await lagBruker(overlege, 'KOMMUNEOVERLEGE')
    expect(await lagre('A.ansvarlig', overlege.id)).toEqual(staar(overlege.id, 1))
    expect(await lagre('A.ansvarlig', '', { versjon: 1 })).toEqual(staar('', 2))
    expect(await lagre('A.ansvarlig', UKJENT, { versjon: 2 })).toMatchObject({
      feil: { feil: [{ felt: 'A.ansvarlig', kode: 'vurdering.feil.ukjentKollega' }] },
    })
  })
})

describe('who may write', () => {
  it('is a leder about own homes, and KOMMUNEOVERLEGE about all', async () => {
    const ferie = { hjem: sykehjemId }
    expect(await lagre('B.ferie', 'Vikar', { ...ferie, som: leder(sykehjemId) })).toMatchObject({ ok: true })
    expect((await hendelser()).at(-1)).toMatchObject({ rolle: 'SYKEHJEMSLEDER' })
    for (const som of [leder(UKJENT), leder(), ledelse, admin, nabo])
      expect(await lagre('B.ferie', 'Ingen', { ...ferie, som, versjon: 1 })).toEqual(IKKE_FUNNET)
    for (const som of [leder(sykehjemId), ledelse, admin, nabo])
      expect(await lagre('B.krav', 'Ingen', { som })).toEqual(IKKE_FUNNET)
    expect(await svaret('B.ferie', sykehjemId)).toEqual({ verdi: 'Vikar', versjon: 1 })
  })

  it('asks about a unit the question is for, that is here', async () => {
    const naboens = await lagSykehjem('Naboens', KONGSVINGER)
    for (const [felt, hjem] of [
      ['B.ferie', null],
      ['B.krav', sykehjemId],
      ['B.ferie', naboens],
      ['B.ferie', UKJENT],
      ['B.ferie', 'x'],
      ['B.finnesIkke', null],
    ] as const)
      expect(await lagre(felt, 'Noe', { hjem }), felt).toEqual(IKKE_FUNNET)
    const inn = { felt: 'B.krav', sykehjemId: null, verdi: 'Noe', versjon: 0 }
    for (const ukjent of [UKJENT, 'x'])
      expect(await lagreFelt(overlege, EIDSKOG, ukjent, inn)).toEqual(IKKE_FUNNET)
    expect(await lagreFelt(overlege, KONGSVINGER, id, inn)).toEqual(IKKE_FUNNET)
    expect(await lagreFelt(overlege, EIDSKOG, id, { felt: 'B.krav' })).toEqual(IKKE_FUNNET)
  })

  it.each(['FERDIG', 'GODKJENT'] as const)('is nobody once it is %s', async status => {
    await lagre('B.krav', 'Før')
    await settStatus(id, status)
    expect(await lagre('B.krav', 'Etter', { versjon: 1 })).toMatchObject({
      feil: { kode: 'FEIL_TILSTAND', arsak: `vurdering.feil.laast.${status}` },
    })
    expect(await svaret('B.krav')).toEqual({ verdi: 'Før', versjon: 1 })
  })
})
