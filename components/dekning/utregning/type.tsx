import type Fraction from 'fraction.js'
import { useTranslations } from 'next-intl'
import type { Dekning, DekningAvdeling, DekningType } from '@/lib/domene/beregning/typer'
import { ruter } from '@/lib/ruter'
import { visProsent, visTimer } from '@/lib/tall'
import { likhet } from '../gap'
import { Ledd, Regnestykke, Utregning } from './ledd'

/** How the figures of each type came about: the sums of its avdelinger over all sykehjem. */
export function Typeutregning({ dekning }: { dekning: Dekning }) {
  const t = useTranslations('dekning')
  const navn = useTranslations('avdelingstype')
  return (
    <Utregning dekning={dekning} navn={t('type.navn')}>
      {dekning.typer.map(l => (
        <Ledd key={l.type} navn={navn(l.type)} regel={t('utregning.typeRegel')}>
          <Typestykker dekning={dekning} linje={l} />
        </Ledd>
      ))}
    </Utregning>
  )
}

function Typestykker({ dekning, linje }: { dekning: Dekning; linje: DekningType }) {
  const t = useTranslations('dekning.utregning')
  const avdelinger = dekning.sykehjem.flatMap(s =>
    s.avdelinger
      .filter(a => a.type === linje.type)
      .map(a => ({
        ...a,
        navn: `${s.navn}, ${a.navn}`,
        href: ruter.avdeling(dekning.kommunenummer, s.id, a.id),
      })),
  )
  const stykke = (ledetekst: string, sum: Fraction | null, tall: (a: DekningAvdeling) => Fraction | null) =>
    sum && (
      <>
        <p className="ln-dempet">{ledetekst}</p>
        <Regnestykke deler={avdelinger.map(a => ({ navn: a.navn, href: a.href, tall: tall(a) }))} sum={sum} />
      </>
    )
  return (
    <>
      {stykke(t('normtimer'), linje.normtimer, a => a.normtimer)}
      {stykke(t('avtalte'), linje.avtalteTimer, a => a.avtalteTimer)}
      {stykke(t('faktiske'), linje.faktiskeTimer, a => a.faktiskeTimer)}
      {linje.dekning && (
        <p>
          {t('dekning')}: {visTimer(linje.avtalteTimerMedSats)} / {visTimer(linje.normtimer)}{' '}
          {likhet(linje.dekning, 1)} <strong>{visProsent(linje.dekning)}</strong>
        </p>
      )}
      {stykke(t('udekket'), linje.udekket, a => a.udekket)}
      {linje.avtalteTimer === null && <p>{t('typeUtenTimer')}</p>}
    </>
  )
}
