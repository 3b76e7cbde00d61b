import { useTranslations } from 'next-intl'
import { visDato, visDatoLang, visTidspunkt } from '@/lib/dato'
import type { Dato } from '@/lib/domene/felles/dato'
import { type Normlinje, revisjon } from '@/lib/domene/norm/historikk'
import type { Saksgangsledd } from '@/lib/domene/norm/versjon'
import { HvilerPa } from './hviler-pa'

type Props = { kommunenummer: string; linje: Normlinje; idag: Dato }

/** When a version holds, what it rests on, who decided it, and when it must be revised. */
export function Normfakta({ kommunenummer, linje: { norm, rolle, gjelderTil }, idag }: Props) {
  const t = useTranslations('norm.fakta')
  const neste = revisjon(norm, idag)
  const vedtak = norm.saksgang.filter(l => l.status === 'VEDTATT')
  return (
    <dl className="ln-fakta">
      <dt>{rolle === 'KOMMENDE' ? t('skalGjelde') : rolle === 'GJELDENDE' ? t('gjelder') : t('gjaldt')}</dt>
      <dd>
        {gjelderTil
          ? t('fraTil', { fra: visDatoLang(norm.gyldigFra), til: visDatoLang(gjelderTil) })
          : t('fra', { fra: visDatoLang(norm.gyldigFra) })}
      </dd>
      {vedtak.length > 0 && (
        <>
          <dt>{t('vedtattAv')}</dt>
          {vedtak.map((ledd, i) => (
            <dd key={i}>
              <Vedtak ledd={ledd} />
            </dd>
          ))}
        </>
      )}
      {norm.arkivsaksnummer && (
        <>
          <dt>{t('arkivsak')}</dt>
          <dd>{norm.arkivsaksnummer}</dd>
        </>
      )}
      {neste && rolle !== 'FEILREGISTRERT' && rolle !== 'TIDLIGERE' && (
        <>
          <dt>{t('revisjon')}</dt>
          <dd>{visDatoLang(neste.dato)}</dd>
        </>
      )}
      <dt>{t('hvilerPa')}</dt>
      <dd>
        <HvilerPa kommunenummer={kommunenummer} norm={norm} />
      </dd>
      {norm.vedtattRegistrert && (
        <>
          <dt>{norm.importert ? t('importert') : t('registrert')}</dt>
          <dd>{visTidspunkt(norm.vedtattRegistrert)}</dd>
        </>
      )}
    </dl>
  )
}

function Vedtak({ ledd: { organ, motedato, saksnummer } }: { ledd: Saksgangsledd }) {
  const t = useTranslations('norm.fakta')
  return [organ, motedato && visDato(motedato), saksnummer && t('sak', { saksnummer })]
    .filter(Boolean)
    .join(', ')
}
