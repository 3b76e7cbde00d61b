import { useTranslations } from 'next-intl'
import { Overskrift } from '@/components/ui/tekst'
import { Varsel } from '@/components/ui/varsel'
import { visDatoLang, visTidspunkt } from '@/lib/dato'
import type { Dato } from '@/lib/domene/felles/dato'
import { type Normlinje, revisjon } from '@/lib/domene/norm/historikk'
import { UtenVurdering } from './hviler-pa'
import { Normfakta } from './normfakta'
import { Norminnhold } from './norminnhold'
import { Normmerke } from './normmerke'
import { Saksgangliste } from './saksgangliste'
import { Satsliste } from './satsliste'

type Props = { kommunenummer: string; linje: Normlinje; idag: Dato }

/** One version whole, as it was decided (or as the draft stands). */
export function Normversjonside({ kommunenummer, linje, idag }: Props) {
  const t = useTranslations('norm')
  const { norm, rolle } = linje
  const neste = revisjon(norm, idag)
  return (
    <>
      <div>
        <Normmerke rolle={rolle} />
      </div>
      {norm.feilregistrert && (
        <Varsel farge="danger">
          {t('feilregistrertFordi', {
            tid: visTidspunkt(norm.feilregistrert),
            grunn: norm.feilregistrertGrunn ?? '',
          })}
        </Varsel>
      )}
      {rolle === 'GJELDENDE' && neste?.forfalt && (
        <Varsel farge="warning">{t('revisjonForfalt', { dato: visDatoLang(neste.dato) })}</Varsel>
      )}
      {rolle === 'GJELDENDE' && <UtenVurdering norm={norm} />}
      {rolle !== 'UTKAST' && <Normfakta kommunenummer={kommunenummer} linje={linje} idag={idag} />}
      <section className="ln-stabel-tett">
        <Overskrift niva={2}>{t('satser')}</Overskrift>
        <Satsliste satser={norm.satser} />
      </section>
      <Norminnhold innhold={norm.innhold} niva={2} />
      {norm.saksgang.length > 0 && (
        <section className="ln-stabel-tett">
          <Overskrift niva={2}>{t('saksgang.tittel')}</Overskrift>
          <Saksgangliste saksgang={norm.saksgang} />
        </section>
      )}
    </>
  )
}
