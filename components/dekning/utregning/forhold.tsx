import { useTranslations } from 'next-intl'
import type { Desimal } from '@/lib/domene/beregning/situasjon'
import type { Nokkeltall } from '@/lib/domene/beregning/typer'
import { avvikerNa } from '@/lib/domene/dekning/status'
import { visArsverk, visDesimal, visHeltall, visProsent, visTall, visTimer } from '@/lib/tall'
import { likhet } from '../gap'
import { Ledd } from './ledd'

type Props = { tall: Nokkeltall; timerPerArsverk: Desimal }

/** What follows from the hours and the norm of a line: coverage and gap, agreed and as worked. */
export function Dekningsledd({ tall }: { tall: Nokkeltall }) {
  const t = useTranslations('dekning.utregning')
  const { dekning, dekningFaktisk, normtimer } = tall
  if (dekning === null || normtimer === null) return <Ledd navn={t('dekning')} regel={t('ingenDekning')} />
  const norm = visTimer(normtimer)
  return (
    <Ledd navn={t('dekning')} regel={t('dekningRegel')}>
      <p>
        {visTimer(tall.avtalteTimerMedSats)} / {norm} {likhet(dekning, 1)}{' '}
        <strong>{visProsent(dekning)}</strong>
      </p>
      {avvikerNa(tall) && dekningFaktisk && (
        <p>
          {t('medFravaer')} {visTimer(tall.faktiskeTimerMedSats)} / {norm} {likhet(dekningFaktisk, 1)}{' '}
          <strong>{visProsent(dekningFaktisk)}</strong>
        </p>
      )}
    </Ledd>
  )
}

/** The gap of one unit: norm less hours, never under 0. */
export function Gapledd({ tall }: { tall: Nokkeltall }) {
  const t = useTranslations('dekning.utregning')
  const { normtimer, udekket, udekketFaktisk } = tall
  if (normtimer === null || udekket === null) return null
  const linje = (timer: Nokkeltall['udekket'], gap: NonNullable<Nokkeltall['udekket']>) =>
    gap.n > 0n ? (
      <>
        {visTimer(normtimer)} − {visTimer(timer)} {likhet(gap)} <strong>{visTimer(gap)}</strong>
      </>
    ) : (
      t('ingenGap', { norm: visTimer(normtimer), timer: visTimer(timer) })
    )
  return (
    <Ledd navn={t('udekket')} regel={t('udekketRegel')}>
      <p>{linje(tall.avtalteTimerMedSats, udekket)}</p>
      {avvikerNa(tall) && udekketFaktisk && (
        <p>
          {t('medFravaer')} {linje(tall.faktiskeTimerMedSats, udekketFaktisk)}
        </p>
      )}
    </Ledd>
  )
}

/** Figures on another measure: årsverk, hours per resident, places per årsverk. */
export function Forholdsledd({ tall, timerPerArsverk }: Props) {
  const t = useTranslations('dekning.utregning')
  const { udekket, udekketArsverk, timerPerBeboer, plasserPerArsverk } = tall
  const basis = visDesimal(timerPerArsverk)
  return (
    <>
      {udekket && udekketArsverk && udekket.n > 0n && (
        <Ledd navn={t('arsverk')} regel={t('arsverkRegel', { basis })}>
          <p>
            {visTimer(udekket)} / {basis} {likhet(udekketArsverk)}{' '}
            <strong>{visArsverk(udekketArsverk)}</strong>
          </p>
        </Ledd>
      )}
      <Ledd
        navn={t('timerPerBeboer')}
        regel={timerPerBeboer ? t('timerPerBeboerRegel') : t('ingenTimerPerBeboer')}
      >
        {timerPerBeboer && (
          <p>
            {visTimer(tall.avtalteTimer)} / {visHeltall(tall.beboereIndikator)} {likhet(timerPerBeboer)}{' '}
            <strong>{visTimer(timerPerBeboer)}</strong>
          </p>
        )}
      </Ledd>
      {plasserPerArsverk && (
        <Ledd navn={t('plasserPerArsverk')} regel={t('plasserPerArsverkRegel', { basis })}>
          <p>
            {visHeltall(tall.plasser)} / ({visTimer(tall.avtalteTimer)} / {basis}) {likhet(plasserPerArsverk)}{' '}
            <strong>{visTall(plasserPerArsverk, 2)}</strong>
          </p>
        </Ledd>
      )}
    </>
  )
}
