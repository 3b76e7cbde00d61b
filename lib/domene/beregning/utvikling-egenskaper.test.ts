import fc from 'fast-check'
import { expect, test } from 'vitest'
import { AVDELINGSTYPER } from '../avdeling/typer'
import { dognnummer, fraDognnummer } from '../felles/dato'
import { beregnDekning } from './dekning'
import { lagTrinn } from './trinn'
import { spre } from './test-spre'
import { tilfeldigKommune } from './test-tilfeldig'
import type { Dekning, Nokkeltall } from './typer'
import type { Utsnitt } from './utsnitt'

const [FRA, TIL] = ['2026-03-01', '2026-05-31']
const DAGER = Array.from({ length: 92 }, (_, i) => fraDognnummer(dognnummer(FRA) + i))
const dag = fc.constantFrom(...DAGER)

/** Every figure of a line, exact, as one text. */
const tekst = (n: Nokkeltall | undefined): string =>
  n === undefined ? 'ingen' : NOKLER.map(k => `${k}=${visVerdi(n[k])}`).join(' ')
const visVerdi = (v: Nokkeltall[keyof Nokkeltall]) =>
  typeof v === 'object' && v !== null ? v.toFraction() : String(v)
const NOKLER = [
  ...(['plasser', 'beboere', 'beboereAntatt', 'beboereIndikator', 'normtimer', 'avtalteTimer'] as const),
  ...(['avtalteTimerMedSats', 'faktiskeTimer', 'faktiskeTimerMedSats', 'dekning', 'dekningFaktisk'] as const),
  ...(['differanse', 'udekket', 'udekketAvdelinger', 'udekketFaktisk', 'udekketArsverk'] as const),
  ...(['timerPerBeboer', 'plasserPerArsverk', 'underNorm', 'ufullstendig'] as const),
]

/** The line of the dekning of one date that a part is. */
function linjeI(d: Dekning, { sykehjemId, avdelingId, type }: Utsnitt): Nokkeltall | undefined {
  if (avdelingId) return d.sykehjem.flatMap(s => s.avdelinger).find(a => a.id === avdelingId)
  if (type) return d.typer.find(t => t.type === type)
  return sykehjemId ? d.sykehjem.find(s => s.id === sykehjemId) : d.sum
}

test('one pass over the changes gives, on every day and at every level, what the dekning of that day does', () => {
  const dager = fc.array(dag, { minLength: 40, maxLength: 40 })
  fc.assert(
    fc.property(tilfeldigKommune, dager, (utgangspunkt, d) => {
      const s = spre(utgangspunkt, [...d])
      const tom = tekst(beregnDekning({ ...s, sykehjem: [] }, FRA).sum)
      const fasit = DAGER.map(dato => beregnDekning(s, dato))
      const deler: Utsnitt[] = [
        { sykehjemId: null, avdelingId: null, type: null },
        ...s.sykehjem.map(h => ({ sykehjemId: h.id, avdelingId: null, type: null })),
        ...s.sykehjem.flatMap(h =>
          h.avdelinger.map(a => ({ sykehjemId: h.id, avdelingId: a.id, type: null })),
        ),
        ...AVDELINGSTYPER.map(type => ({ sykehjemId: null, avdelingId: null, type })),
      ]
      for (const utsnitt of deler) {
        const trinn = lagTrinn(s, FRA, TIL, {}, utsnitt)
        const steg = trinn.map(t => ({ ...t, tekst: tekst(t.sum) }))
        const svar = DAGER.map(dato => steg.filter(t => t.fra <= dato && dato <= t.til).map(t => t.tekst))
        const ventet = fasit.map(f => [tekst(linjeI(f, utsnitt)).replace(/^ingen$/, tom)])
        expect(svar).toEqual(ventet)
      }
    }),
    { numRuns: 12 },
  )
}, 30_000)
