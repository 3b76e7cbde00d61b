'use client'
import { useTranslations } from 'next-intl'
import { useWatch } from 'react-hook-form'
import { Radiofelt } from '@/components/skjema/valg'
import { Overskrift } from '@/components/ui/tekst'
import type { Tidspunkt } from '@/lib/domene/risiko/regler'
import type { EndreRisikoInn } from '@/lib/domene/risiko/schema'
import { niva, TRINN } from '@/lib/domene/risiko/skala'
import type { Risikoskala } from '@/lib/domene/risiko/typer'
import { Nivamerke } from './nivamerke'
import { useSkalatekst } from './skalatekst'
import stil from './risikoskjema.module.css'

type Props = { nar: Tidspunkt; skala: Risikoskala }

const FELTER = {
  FOR: ['sannsynlighet', 'konsekvens'],
  ETTER: ['restSannsynlighet', 'restKonsekvens'],
} as const

/** Sannsynlighet and konsekvens before or after tiltak, and the level they give as they are chosen. */
export function Vurderingsvalg({ nar, skala }: Props) {
  const t = useTranslations('risiko')
  const tekst = useSkalatekst(skala)
  const [sFelt, kFelt] = FELTER[nar]
  const valg = (d: 'sannsynlighet' | 'konsekvens') => [
    ...TRINN.map(n => ({ verdi: String(n), tekst: t('trinn', { trinn: n, tekst: tekst(d, n) }) })),
    { verdi: '', tekst: t('ikkeVurdert') },
  ]
  return (
    <section className={stil.vurdering}>
      <div>
        <Overskrift niva={2}>{t(`skjema.${nar}`)}</Overskrift>
        <p className="ln-dempet ln-lesbar">{t(`skjema.hjelp${nar}`)}</p>
      </div>
      <div className={stil.valg}>
        <Radiofelt navn={sFelt} etikett={t(`felt.${sFelt}`)} valg={valg('sannsynlighet')} valgfritt />
        <Radiofelt navn={kFelt} etikett={t(`felt.${kFelt}`)} valg={valg('konsekvens')} valgfritt />
      </div>
      <Resultat nar={nar} skala={skala} />
    </section>
  )
}

/** The level of what is chosen, said aloud when it changes. */
function Resultat({ nar, skala }: Props) {
  const t = useTranslations('risiko')
  const [s, k, foerS, foerK] = useWatch<EndreRisikoInn>({
    name: [...FELTER[nar], ...FELTER.FOR],
  }).map(Number)
  const her = s && k ? { s, k } : null
  const hoyere = nar === 'ETTER' && her !== null && foerS && foerK ? her.s * her.k > foerS * foerK : false
  return (
    <div aria-live="polite" className={stil.resultat}>
      {her ? (
        <>
          <span>{t(`skjema.resultat${nar}`)}</span> <Nivamerke niva={niva(her.s, her.k, skala)} plass={her} />
        </>
      ) : (
        <span className="ln-dempet">{t('skjema.velgBegge')}</span>
      )}
      {hoyere && <p>{t('skjema.hoyereEtter')}</p>}
    </div>
  )
}
