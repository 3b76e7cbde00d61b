import type Fraction from 'fraction.js'
import { useTranslations } from 'next-intl'
import type { Dekning, DekningSykehjem } from '@/lib/domene/beregning/typer'
import { avvikerNa } from '@/lib/domene/dekning/status'
import { ruter } from '@/lib/ruter'
import { Dekningsledd, Forholdsledd } from './forhold'
import { Ledd, Regnestykke, Utregning } from './ledd'

/** How the kommune's figures came about: the sums of its sykehjem, whose own utregning stands with each of them. */
export function Kommuneutregning({ dekning, navn }: { dekning: Dekning; navn: string }) {
  const t = useTranslations('dekning.utregning')
  const { sum, sykehjem, timerPerArsverk, kommunenummer, dato } = dekning
  const deler = (tall: (s: DekningSykehjem) => Fraction | null) =>
    sykehjem.map(s => ({
      navn: s.navn,
      tall: tall(s),
      href: ruter.sykehjemsdekning(kommunenummer, s.id, dato),
    }))
  return (
    <Utregning dekning={dekning} navn={navn}>
      {sum.normtimer && (
        <Ledd navn={t('normtimer')} regel={t('sumSykehjem')}>
          <Regnestykke deler={deler(s => s.normtimer)} sum={sum.normtimer} />
        </Ledd>
      )}
      {sum.avtalteTimer && (
        <Ledd navn={t('avtalte')} regel={t('sumSykehjem')}>
          <Regnestykke deler={deler(s => s.avtalteTimer)} sum={sum.avtalteTimer} />
        </Ledd>
      )}
      {sum.faktiskeTimer && (
        <Ledd navn={t('faktiske')} regel={t('sumSykehjem')}>
          <Regnestykke deler={deler(s => s.faktiskeTimer)} sum={sum.faktiskeTimer} />
        </Ledd>
      )}
      <Dekningsledd tall={sum} />
      {sum.udekket && (
        <Ledd navn={t('udekket')} regel={t('udekketKommuneRegel')}>
          <Regnestykke deler={deler(s => s.udekket)} sum={sum.udekket} />
        </Ledd>
      )}
      {sum.udekketFaktisk && avvikerNa(sum) && (
        <Ledd navn={t('udekketFaktisk')} regel={t('udekketFaktiskRegel')}>
          <Regnestykke deler={deler(s => s.udekketFaktisk)} sum={sum.udekketFaktisk} />
        </Ledd>
      )}
      {sum.udekketAvdelinger && (
        <Ledd navn={t('udekketAvdelinger')} regel={t('udekketAvdelingerRegel')}>
          <Regnestykke deler={deler(s => s.udekketAvdelinger)} sum={sum.udekketAvdelinger} />
        </Ledd>
      )}
      <Forholdsledd tall={sum} timerPerArsverk={timerPerArsverk} />
    </Utregning>
  )
}
