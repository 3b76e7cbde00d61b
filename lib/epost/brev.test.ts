import { describe, expect, it } from 'vitest'
import { SPRAK } from '../domene/felles/sprak'
import { type Utsending, VARSELTYPER } from '../domene/varsel/typer'
import { lagBrev } from './brev'
import { emnelinje } from './emne'
import { setning } from './varsler'

const utsending = (varsel: Partial<Utsending['varsel']>, sprak: Utsending['sprak'] = 'nb'): Utsending => ({
  ...{ kommunenummer: '3416', kommunenavn: 'Eidskog', til: 'a@b.example', sprak, meldingId: 'a.b' },
  varsel: { type: 'NORM_REVISJON', objektId: 'n1', forfall: '2027-03-01', verdier: {}, ...varsel },
})

describe('the e-mail of a varsel', () => {
  it.each(VARSELTYPER.flatMap(type => SPRAK.map(sprak => [type, sprak] as const)))(
    '%s in %s says what, when and where, with nothing left unfilled',
    (type, sprak) => {
      const verdier = { tittel: 'Ferieplan', nummer: 2 }
      const { emne, tekst } = lagBrev(utsending({ type, verdier }, sprak), 'https://x.example', '2027-03-02')
      expect(emne).toMatch(/^Lokalnorm Eidskog: /)
      expect(tekst).toContain('1. mars 2027')
      expect(tekst).toMatch(/https:\/\/x\.example\/kommune\/3416\/(norm|vurdering|plan|innsending)\/n1\n/)
      expect(tekst).toContain('https://x.example/kommune/3416/varsler')
      expect(emne + tekst).not.toMatch(/[{}]|undefined|varsel\./)
    },
  )

  it.each([
    ['INNSAMLING_APNET', {}, 'Send inn innen 1. mars 2027: Udekket behov', 'sender inn innen 1. mars 2027'],
    [
      'INNSENDING_RETURNERT',
      { nummer: 1 },
      'Sendt tilbake, rettes innen 1. mars 2027: Udekket behov',
      'skal rettes innen 1. mars 2027',
    ],
    [
      'INNSENDING_SVAR',
      { hva: 'SVAR' },
      'Statsforvalteren venter svar: Udekket behov',
      'venter svar om innsendingen til «Udekket behov» innen 1. mars 2027.',
    ],
    [
      'INNSENDING_SVAR',
      { hva: 'PLAN' },
      'Statsforvalteren ber om en plan: Udekket behov',
      'har bedt om en plan etter innsendingen til «Udekket behov». Svar innen 1. mars 2027.',
    ],
    [
      'INNSENDING_SVAR',
      { hva: 'MELDING' },
      'Statsforvalteren har skrevet: Udekket behov',
      'skrev 1. mars 2027 til kommunen om innsendingen til «Udekket behov».',
    ],
  ] as const)('%s %o tells of a round and leads to it', (type, verdier, emne, tekst) => {
    const alle = { type, verdier: { tittel: 'Udekket behov', ...verdier } }
    const brev = lagBrev(utsending(alle), 'https://x.example', '2027-02-20')
    expect(brev.emne).toBe(`Lokalnorm Eidskog: ${emne}`)
    expect(brev.tekst).toContain(tekst)
    expect(brev.tekst).toContain('https://x.example/kommune/3416/innsending/n1\n')
    for (const sprak of SPRAK) {
      const etter = lagBrev(utsending(alle, sprak), 'https://x.example', '2027-03-02')
      expect(etter.emne + etter.tekst).not.toMatch(/[{}]|undefined|varsel\./)
    }
  })

  it('looks ahead until the day has passed', () => {
    const den = (idag: string) => lagBrev(utsending({}), 'https://x.example', idag)
    expect(den('2027-03-01').emne).toBe(
      'Lokalnorm Eidskog: Den lokale normen skal revideres innen 1. mars 2027',
    )
    expect(den('2027-03-02').tekst).toContain('Den lokale normen skulle vært revidert innen 1. mars 2027.')
  })
})

describe('a subject', () => {
  it.each([
    ['Plan\r\nBcc: a@b.example', 'Plan Bcc: a@b.example'],
    ['  to\u2028linjer\u0000 \t her ', 'to linjer her'],
    ['A\u030asen', 'Åsen'],
  ])('%j is one line', (tekst, ventet) => {
    expect(emnelinje(tekst)).toBe(ventet)
  })

  it('is cut where it is endless', () => {
    expect(emnelinje('ø'.repeat(150))).toHaveLength(150)
    expect(emnelinje('ø'.repeat(151))).toBe(`${'ø'.repeat(149)}…`)
    expect(emnelinje('👩'.repeat(100))).not.toMatch(/\p{Cs}/u)
  })
})

describe('what the command prints', () => {
  const tall = (nye: number, sendt: number, feilet: number) => ({ nye, sendt, feilet, kommunerFeilet: 0 })
  it.each([
    [tall(3, 2, 0), true, '3 nye varsler, 2 e-poster sendt, 0 feilet.'],
    [tall(1, 1, 2), true, '1 nytt varsel, 1 e-post sendt, 2 feilet.'],
    [tall(0, 0, 0), false, '0 nye varsler. E-post er ikke satt opp (SMTP_URL), så ingenting er sendt.'],
  ])('%j', (sum, medEpost, ventet) => {
    expect(setning(sum, medEpost)).toBe(ventet)
  })
})
