import { useTranslations } from 'next-intl'
import { type Dimensjon, TRINN, type Trinn } from '@/lib/domene/risiko/skala'
import type { Risikoskala } from '@/lib/domene/risiko/typer'

/** What a step is called: the kommune's own text, else the standard one. */
export function useSkalatekst(skala: Risikoskala): (dimensjon: Dimensjon, trinn: number) => string {
  const standard = useStandardtekst()
  return (dimensjon, trinn) => skala[dimensjon][trinn - 1] || standard(dimensjon, trinn)
}

/** What a step is called where the kommune has no text of its own. */
export function useStandardtekst(): (dimensjon: Dimensjon, trinn: number) => string {
  const t = useTranslations('risiko')
  return (dimensjon, trinn) => {
    const n = TRINN.find(x => x === trinn) ?? (1 satisfies Trinn)
    return dimensjon === 'sannsynlighet' ? t(`sannsynlighet.${n}`) : t(`konsekvens.${n}`)
  }
}
