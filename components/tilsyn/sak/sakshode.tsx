import { useTranslations } from 'next-intl'
import { Fragment } from 'react'
import { visDatoLang, visTidspunkt } from '@/lib/dato'
import { datoIOslo } from '@/lib/domene/felles/oslotid'
import { fristFor } from '@/lib/domene/innsamling/fase'
import type { Innsamling, Innsamlingskommune } from '@/lib/domene/innsamling/typer'
import type { Innsending, Innsendingsversjon, Tavlestatus } from '@/lib/domene/innsending/typer'
import { Innsendingsmerke } from '../statusmerke'

type Props = {
  innsamling: Innsamling
  kommune: Innsamlingskommune
  status: Tavlestatus
  innsending: Innsending | null
  siste: Innsendingsversjon | null
}

/** Where the innsending stands: who sent it, when, and what is due. */
export function Sakshode({ innsamling, kommune, status, innsending, siste }: Props) {
  const t = useTranslations('tilsyn.hode')
  const rolle = useTranslations('rolle')
  const frist = fristFor(innsamling, kommune)
  const fakta: { navn: string; verdi: React.ReactNode }[] = [
    { navn: t('status'), verdi: <Innsendingsmerke status={status} /> },
    {
      navn: t('frist'),
      verdi: kommune.egenFrist
        ? t('egenFrist', { dato: visDatoLang(frist), grunn: kommune.unntaksgrunn })
        : visDatoLang(frist),
    },
    ...(kommune.fritatt ? [{ navn: t('fritatt'), verdi: kommune.unntaksgrunn }] : []),
    ...(siste && innsending
      ? [
          {
            navn: t('sendt'),
            verdi: t('versjon', {
              ...{ nummer: siste.nummer, tid: visTidspunkt(siste.sendt) },
              ...{ navn: siste.sendtAvNavn, rolle: rolle(siste.sendtAvRolle) },
            }),
          },
          { navn: t('iTide'), verdi: t(datoIOslo(innsending.forsteSendt) <= frist ? 'ja' : 'nei') },
          { navn: t('referanse'), verdi: siste.referanse },
        ]
      : []),
    ...(innsending?.returfrist ? [{ navn: t('returfrist'), verdi: visDatoLang(innsending.returfrist) }] : []),
    ...(innsending?.planbedt ? [{ navn: t('planbedt'), verdi: visTidspunkt(innsending.planbedt) }] : []),
    ...(innsending?.ventSvarInnen ? [{ navn: t('svar'), verdi: visDatoLang(innsending.ventSvarInnen) }] : []),
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
