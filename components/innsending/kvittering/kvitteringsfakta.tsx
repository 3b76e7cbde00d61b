import { useLocale, useTranslations } from 'next-intl'
import { Fragment } from 'react'
import { Lenke } from '@/components/ui/lenke'
import { visTidspunkt } from '@/lib/dato'
import type { Innsendingsinnhold } from '@/lib/domene/innsending/innhold'
import type { Innsendingsversjon } from '@/lib/domene/innsending/typer'
import { ruter } from '@/lib/ruter'
import stil from './kvittering.module.css'

type Props = { versjon: Innsendingsversjon; innhold: Innsendingsinnhold }

/** The receipt: what was sent, when, by whom and for whom, and how anybody can check it. */
export function Kvitteringsfakta({ versjon: v, innhold }: Props) {
  const t = useTranslations('innsending.kvittering')
  const rolle = useTranslations('rolle')
  const sprak = useLocale()
  const { sendt } = innhold
  const fakta: [string, React.ReactNode][] = [
    [t('referanse'), <strong key="referanse">{v.referanse}</strong>],
    [t('tid'), visTidspunkt(new Date(sendt.tid))],
    [t('avsender'), t('person', { navn: sendt.navn, rolle: rolle(sendt.rolle) })],
    [t('paVegneAv'), sendt.paVegneAv],
    [t('slag'), t(`slagnavn.${v.slag}`)],
    [
      t('sha256'),
      <code key="sha256" className={stil.sum}>
        {v.sha256}
      </code>,
    ],
  ]
  const pdf = ruter.api.innsendingskvittering(v.kommunenummer, v.innsamlingId, v.nummer, sprak)
  return (
    <div className="ln-stabel">
      <dl className="ln-fakta">
        {fakta.map(([navn, verdi]) => (
          <Fragment key={navn}>
            <dt>{navn}</dt>
            <dd>{verdi}</dd>
          </Fragment>
        ))}
      </dl>
      <div className="ln-rekke">
        <a className="ds-button" data-variant="secondary" href={pdf} download>
          {t('pdf')}
        </a>
        <a
          className="ds-link"
          href={ruter.api.innsending(v.kommunenummer, v.innsamlingId, v.nummer)}
          download
        >
          {t('json')}
        </a>
        <Lenke href={ruter.kvittering(v.referanse, v.sha256)}>{t('sjekk')}</Lenke>
      </div>
      <p className="ln-dempet ln-liten ln-lesbar">{t('sjekkHjelp')}</p>
    </div>
  )
}
