import { describe, expect, it } from 'vitest'
import type { Sats } from './versjon'
import { lesLoggsatser, satstekst, type Vedtak, vedtakstekst } from './vedtakstekst'

const sats: Sats = {
  ...{ type: 'LANGTID', avdelingId: null, sykehjemNavn: null, avdelingNavn: null },
  ...{ uketimer: '1.5', per: 3, basis: 'PLASS', begrunnelse: '' },
}
const egen: Sats = { ...sats, avdelingId: 'a', sykehjemNavn: 'Solbakken', avdelingNavn: 'Post A' }
const vedtak: Vedtak = {
  ...{ gyldigFra: '2027-01-01', revisjonsdato: '2031-01-01', innhold: 'Visitt', arkivsaksnummer: '26/1' },
  ...{ importert: false, registrert: '2026-11-22T09:00:00.000Z', vurderingId: null, satser: [sats, egen] },
  saksgang: [{ organ: 'Kommunestyret', motedato: '2026-11-12', saksnummer: '87/26', status: 'VEDTATT' }],
}

describe('a vedtak as text', () => {
  it('is the same however its rates are ordered and its figures written', () => {
    const annen = { ...vedtak, satser: [egen, { ...sats, uketimer: '1.50' }] }
    expect(vedtakstekst(annen)).toBe(vedtakstekst(vedtak))
    expect(satstekst(annen.satser)).toBe(satstekst(vedtak.satser))
  })

  it.each<[string, Partial<Vedtak>]>([
    ['a figure', { satser: [{ ...sats, uketimer: '0.1' }, egen] }],
    ['a begrunnelse', { satser: [{ ...sats, begrunnelse: 'x' }, egen] }],
    ['a rate gone', { satser: [sats] }],
    ['the content', { innhold: 'Noe annet' }],
    ['the date', { gyldigFra: '2026-01-01' }],
    ['the saksgang', { saksgang: [] }],
    ['when it was registered', { registrert: null }],
    ['what it rests on', { vurderingId: 'v' }],
  ])('is another when %s is another', (_, endring) => {
    expect(vedtakstekst({ ...vedtak, ...endring })).not.toBe(vedtakstekst(vedtak))
  })
})

describe('the figures of rates', () => {
  it('are another when one of them is', () => {
    const felter: Partial<Sats>[] = [
      { uketimer: '0.1' },
      { per: 4 },
      { basis: 'BEBOER' },
      { avdelingId: 'b' },
    ]
    for (const felt of felter) expect(satstekst([{ ...sats, ...felt }])).not.toBe(satstekst([sats]))
  })

  it('are read from the log, which may have none', () => {
    expect(satstekst(lesLoggsatser([sats]))).toBe(satstekst([sats]))
    for (const annet of [undefined, null, 'x', [null], {}]) expect(lesLoggsatser(annet)).toEqual([])
  })
})
