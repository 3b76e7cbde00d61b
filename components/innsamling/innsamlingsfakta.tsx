import { useLocale, useTranslations } from 'next-intl'
import { Fragment } from 'react'
import { visDatoLang } from '@/lib/dato'
import type { Innsamling } from '@/lib/domene/innsamling/typer'

/** Everything that is decided about a round. */
export function Innsamlingsfakta({ innsamling: i }: { innsamling: Innsamling }) {
  const t = useTranslations('innsamling')
  const nynorsk = useLocale() === 'nn'
  const melding = nynorsk ? i.meldingNn : i.meldingNb
  const fakta: { navn: string; verdi: React.ReactNode }[] = [
    { navn: t('felt.aar'), verdi: i.aar },
    { navn: t('felt.statusdato'), verdi: visDatoLang(i.statusdato) },
    { navn: t('felt.apner'), verdi: visDatoLang(i.apner) },
    { navn: t('felt.frist'), verdi: visDatoLang(i.frist) },
    { navn: t('felt.rettefrist'), verdi: visDatoLang(i.rettefrist) },
    { navn: t('felt.stenger'), verdi: visDatoLang(i.stenger) },
    { navn: t('felt.hjemmel'), verdi: i.hjemmel },
    { navn: t('felt.frivillig'), verdi: t(i.frivillig ? 'frivillig.JA' : 'frivillig.NEI') },
    { navn: t('felt.svarfristDager'), verdi: t('dager', { antall: i.svarfristDager }) },
    { navn: t('melding'), verdi: melding || t('ingenMelding') },
    {
      navn: t('sporsmal.tittel'),
      verdi:
        i.sporsmal.length === 0 ? (
          t('sporsmal.ingen')
        ) : (
          <ol className="ln-liste">
            {i.sporsmal.map(s => (
              <li key={s.id}>
                {s.nummer}. {nynorsk ? s.tekstNn : s.tekstNb}{' '}
                <span className="ln-dempet">
                  ({t(`sporsmal.slag.${s.slag}`)}
                  {s.paakrevd && `, ${t('sporsmal.maaBesvares')}`})
                </span>
              </li>
            ))}
          </ol>
        ),
    },
  ]
  return (
    <dl className="ln-fakta">
      {fakta.map(({ navn, verdi }) => (
        <Fragment key={navn}>
          <dt>{navn}</dt>
          <dd>{verdi}</dd>
        </Fragment>
      ))}
    </dl>
  )
}
