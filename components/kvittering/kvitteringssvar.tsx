import { useTranslations } from 'next-intl'
import { Fragment } from 'react'
import { Avsnitt, Overskrift } from '@/components/ui/tekst'
import { Varsel } from '@/components/ui/varsel'
import { visDato, visTidspunkt } from '@/lib/dato'
import type { Dato } from '@/lib/domene/felles/dato'

/** What the check found. stemmer false: what is stored has been changed. innsamling null: it cannot be trusted. */
export type Sjekksvar = {
  stemmer: boolean
  referanse: string
  kommune: { navn: string }
  nummer: number
  sendt: Date
  innsamling: { tittel: string; statusdato: Dato } | null
}

/** The answer to one who checks a receipt: it is right, what is stored is changed, or there is none (null). */
export function Kvitteringssvar({ svar }: { svar: Sjekksvar | null }) {
  const t = useTranslations('kvittering')
  if (svar === null)
    return (
      <Varsel farge="warning" role="alert">
        <Overskrift niva={2}>{t('ukjent.tittel')}</Overskrift>
        <Avsnitt>{t('ukjent.tekst')}</Avsnitt>
      </Varsel>
    )
  const slag = svar.stemmer ? 'stemmer' : 'endret'
  const fakta: [string, string][] = [
    [t('felt.referanse'), svar.referanse],
    [t('felt.kommune'), t('kommune', { navn: svar.kommune.navn })],
    ...(svar.innsamling
      ? ([
          [t('felt.innsamling'), svar.innsamling.tittel],
          [t('felt.statusdato'), visDato(svar.innsamling.statusdato)],
        ] as [string, string][])
      : []),
    [t('felt.versjon'), String(svar.nummer)],
    [t('felt.sendt'), visTidspunkt(svar.sendt)],
  ]
  return (
    <div className="ln-stabel">
      <Varsel farge={svar.stemmer ? 'success' : 'danger'} role={svar.stemmer ? 'status' : 'alert'}>
        <Overskrift niva={2}>{t(`${slag}.tittel`)}</Overskrift>
        <Avsnitt>{t(`${slag}.tekst`)}</Avsnitt>
      </Varsel>
      <dl className="ln-fakta">
        {fakta.map(([navn, verdi]) => (
          <Fragment key={navn}>
            <dt>{navn}</dt>
            <dd>{verdi}</dd>
          </Fragment>
        ))}
      </dl>
    </div>
  )
}
