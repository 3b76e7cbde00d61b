import { useLocale, useTranslations } from 'next-intl'
import { Fragment } from 'react'
import { visDatoLang } from '@/lib/dato'
import { fristFor, rettefristFor, stengerFor } from '@/lib/domene/innsamling/fase'
import type { Innsamling, Innsamlingskommune } from '@/lib/domene/innsamling/typer'
import stil from '../innhold/innhold.module.css'

type Props = { innsamling: Innsamling; kommune: Innsamlingskommune; avsender: string | null }

/** What the kommune is told of the round: who asks, by what right, whether one must answer, by when, and the message. */
export function Rundekort({ innsamling: i, kommune, avsender }: Props) {
  const t = useTranslations('innsending.runde')
  const melding = useLocale() === 'nn' ? i.meldingNn : i.meldingNb
  const unntak: [string, React.ReactNode][] =
    kommune.unntaksgrunn === '' ? [] : [[t('unntaksgrunn'), kommune.unntaksgrunn]]
  const fakta: [string, React.ReactNode][] = [
    [t('avsender'), avsender ?? t('nasjonal')],
    [t('statusdato'), visDatoLang(i.statusdato)],
    [t('apner'), visDatoLang(i.apner)],
    [
      t('frist'),
      kommune.egenFrist === null
        ? visDatoLang(fristFor(i, kommune))
        : t('egenFrist', { dato: visDatoLang(kommune.egenFrist), frist: visDatoLang(i.frist) }),
    ],
    ...unntak,
    [t('rettefrist'), t('rettefristTil', { dato: visDatoLang(rettefristFor(i, kommune)) })],
    [t('stenger'), visDatoLang(stengerFor(i, kommune))],
    [t('hjemmel'), i.hjemmel],
    [t('frivillig'), t(i.frivillig ? 'erFrivillig' : 'erPliktig')],
  ]
  return (
    <div className="ln-stabel">
      {melding && <p className={`ds-paragraph ln-lesbar ${stil.tekst}`}>{melding}</p>}
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
