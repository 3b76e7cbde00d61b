import { useTranslations } from 'next-intl'
import { IkkeMed } from '@/components/adresse/ikke-med'
import { useFeltnavn } from './feltnavn'
import { Stripe } from '@/components/adresse/rad'
import { Forskjell, Setning } from './forskjell'
import { Hjemtabell } from './hjemtabell'
import stil from './prov.module.css'
import { Provskjema } from './provskjema'
import type { Provbilde } from './typer'

type Props = { bilde: Provbilde; kanLageTiltak: (sykehjemId: string) => boolean; children?: React.ReactNode }

/** The difference beside the form it follows, then every sykehjem, then what can be made of it. */
export function Provside({ bilde, kanLageTiltak, children }: Props) {
  const t = useTranslations('prov')
  const navnFor = useFeltnavn(bilde)
  return (
    <div className="ln-stabel-luftig">
      <div className={stil.kolonner}>
        <section className={stil.svar} aria-labelledby="forskjellen">
          <Forskjell bilde={bilde} />
          <IkkeMed feil={bilde.feil} navnFor={navnFor} />
        </section>
        <div>
          <Provskjema bilde={bilde} />
          {bilde.endringer.length > 0 && (
            <div className={stil.smal}>
              <Stripe>
                <Setning bilde={bilde} />
              </Stripe>
            </div>
          )}
        </div>
      </div>
      <Hjemtabell bilde={bilde} kanLageTiltak={kanLageTiltak} />
      {children}
      <p className="ds-paragraph ln-liten ln-dempet ln-lesbar">
        {t('svar.kilde')} {t('adresse')}
      </p>
    </div>
  )
}
