import { useTranslations } from 'next-intl'
import type { Nokkeltall } from '@/lib/domene/beregning/typer'
import type { Desimal } from '@/lib/domene/beregning/situasjon'
import { avvikerNa, statusFor } from '@/lib/domene/dekning/status'
import { visArsverk, visDesimal, visProsent } from '@/lib/tall'
import { gaptekst } from './gap'

type Props = { linje: Nokkeltall; timerPerArsverk: Desimal }

/** «mangler 22,00 timer i uka = 0,59 årsverk à 37,5 t», or that the norm is met, or why nobody can say. */
export function Mangel({ linje, timerPerArsverk }: Props) {
  const t = useTranslations('dekning.mangel')
  const status = statusFor(linje)
  const { udekket, udekketArsverk } = linje
  if (status !== 'UNDER' || udekket === null) return t(status === 'UNDER' ? 'UKJENT' : status)
  return t('UNDER', {
    timer: gaptekst(udekket, t('lite')),
    arsverk: visArsverk(udekketArsverk),
    basis: visDesimal(timerPerArsverk),
  })
}

/** What the gap figure alone does not say: 100,0 % that is under norm, and what fravær does on the date. */
export function Mangelnoter({ linje }: { linje: Nokkeltall }) {
  const t = useTranslations('dekning.mangel')
  const { dekning, dekningFaktisk, udekket, udekketFaktisk } = linje
  const hundre = linje.underNorm === true && visProsent(dekning) === HUNDRE
  return (
    <>
      {hundre && udekket && (
        <p className="ds-paragraph ln-lesbar">
          {t('hundre', { dekning: HUNDRE, timer: gaptekst(udekket, t('lite')) })}
        </p>
      )}
      {avvikerNa(linje) && udekketFaktisk && (
        <p className="ds-paragraph ln-lesbar">
          {t('fravaer', { timer: gaptekst(udekketFaktisk, t('lite')), dekning: visProsent(dekningFaktisk) })}
        </p>
      )}
    </>
  )
}

const HUNDRE = '100,0\u00a0%'
