import { useTranslations } from 'next-intl'
import { Handlingsknapp } from '@/components/tilsyn/handlingsknapp'
import { Slettknapp } from '@/components/skjema/slettknapp'
import { Kort } from '@/components/ui/kort'
import { Overskrift } from '@/components/ui/tekst'
import type { Innsamling } from '@/lib/domene/innsamling/typer'
import type { Resultat } from '@/lib/domene/resultat'
import { ruter } from '@/lib/ruter'
import { Innsamlingsfakta } from './innsamlingsfakta'

type Props = {
  /** null: national. */
  statsforvalterId: string | null
  innsamling: Innsamling
  publiser: () => Promise<Resultat<unknown>>
  slett: () => Promise<Resultat<null>>
}

/** A round that is not publisert: what it will be, and the way to publish it. */
export function Utkastside({ statsforvalterId, innsamling, publiser, slett }: Props) {
  const t = useTranslations('innsamling')
  return (
    <div className="ln-stabel-luftig">
      <Kort tonet className="ds-card ln-stabel">
        <Overskrift niva={2}>{t('publiser.tittel')}</Overskrift>
        <Handlingsknapp tekst={t('publiser.knapp')} forklart={t('publiser.forklart')} utfor={publiser} />
      </Kort>
      <section aria-labelledby="om-innsamlingen" className="ln-stabel">
        <Overskrift niva={2} id="om-innsamlingen">
          {t('om')}
        </Overskrift>
        <Innsamlingsfakta innsamling={innsamling} />
      </section>
      <Slettknapp tittel={t('slett.tittel')} slett={slett} etter={ruter.innsamlinger(statsforvalterId)}>
        <p className="ds-paragraph">{t('slett.forklart')}</p>
      </Slettknapp>
    </div>
  )
}
