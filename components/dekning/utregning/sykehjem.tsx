import { useTranslations } from 'next-intl'
import type { Dekning, DekningSykehjem } from '@/lib/domene/beregning/typer'
import { visProsent, visTimer } from '@/lib/tall'
import { likhet } from '../gap'
import { Avtaleledd, Fravaersledd } from './avtaleledd'
import { Dekningsledd, Forholdsledd, Gapledd } from './forhold'
import { Ledd, Regnestykke, Utregning } from './ledd'
import { Normledd } from './normledd'

type Props = { dekning: Dekning; sykehjem: DekningSykehjem }

/** How every figure of a sykehjem and its avdelinger came about. */
export function Sykehjemsutregning({ dekning, sykehjem }: Props) {
  const { kommunenummer, timerPerArsverk } = dekning
  return (
    <Utregning dekning={dekning} navn={sykehjem.navn}>
      <Normledd kommunenummer={kommunenummer} sykehjem={sykehjem} />
      <Avtaleledd kommunenummer={kommunenummer} sykehjem={sykehjem} />
      <Fravaersledd kommunenummer={kommunenummer} sykehjem={sykehjem} />
      <Dekningsledd tall={sykehjem} />
      <Gapledd tall={sykehjem} />
      <Forholdsledd tall={sykehjem} timerPerArsverk={timerPerArsverk} />
      {sykehjem.timerFordelt && sykehjem.normtimer && <Avdelingsledd sykehjem={sykehjem} />}
    </Utregning>
  )
}

/** Each avdeling's own coverage and gap, and their sum: what the home's own sum can hide. */
function Avdelingsledd({ sykehjem: { avdelinger, udekketAvdelinger } }: { sykehjem: DekningSykehjem }) {
  const t = useTranslations('dekning.utregning')
  const malte = avdelinger.filter(a => a.dekning !== null)
  const tellende = malte.filter(a => a.type !== 'OYEBLIKKELIG_HJELP')
  return (
    <Ledd navn={t('avdelinger')} regel={t('avdelingerRegel')}>
      <ul>
        {malte.map(a => (
          <li key={a.id}>
            {t('avdeling', {
              navn: a.navn,
              timer: visTimer(a.avtalteTimer),
              norm: visTimer(a.normtimer),
              tegn: a.dekning ? likhet(a.dekning, 1) : '',
              dekning: visProsent(a.dekning),
              udekket: visTimer(a.udekket),
            })}
          </li>
        ))}
      </ul>
      {udekketAvdelinger && (
        <Regnestykke deler={tellende.map(a => ({ navn: a.navn, tall: a.udekket }))} sum={udekketAvdelinger} />
      )}
    </Ledd>
  )
}
