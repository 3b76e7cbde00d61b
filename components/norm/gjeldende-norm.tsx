import { useTranslations } from 'next-intl'
import { Kort } from '@/components/ui/kort'
import { Lenke } from '@/components/ui/lenke'
import { Overskrift } from '@/components/ui/tekst'
import { Varsel } from '@/components/ui/varsel'
import { visDato, visDatoLang } from '@/lib/dato'
import type { Dato } from '@/lib/domene/felles/dato'
import { type Normlinje, revisjon } from '@/lib/domene/norm/historikk'
import { ruter } from '@/lib/ruter'
import { UtenVurdering } from './hviler-pa'
import { Normfakta } from './normfakta'
import { Norminnhold } from './norminnhold'
import { Normmerke } from './normmerke'
import { Satsliste } from './satsliste'

type Props = { kommunenummer: string; linje: Normlinje; idag: Dato }

/** The norm in force. An overdue revision is said plainly. */
export function GjeldendeNorm({ kommunenummer, linje, idag }: Props) {
  const t = useTranslations('norm')
  const { norm } = linje
  const neste = revisjon(norm, idag)
  return (
    <section className="ln-stabel">
      {neste?.forfalt && (
        <Varsel farge="warning">{t('revisjonForfalt', { dato: visDatoLang(neste.dato) })}</Varsel>
      )}
      <UtenVurdering norm={norm} />
      <Kort className="ds-card ln-stabel">
        <div className="ln-rekke">
          <Overskrift niva={2}>
            <Lenke href={ruter.normversjon(kommunenummer, norm.id)}>
              {t('normFra', { dato: visDato(norm.gyldigFra) })}
            </Lenke>
          </Overskrift>
          <Normmerke rolle={linje.rolle} />
        </div>
        <Satsliste satser={norm.satser} />
        <Norminnhold innhold={norm.innhold} niva={3} />
        <Normfakta kommunenummer={kommunenummer} linje={linje} idag={idag} />
      </Kort>
    </section>
  )
}
