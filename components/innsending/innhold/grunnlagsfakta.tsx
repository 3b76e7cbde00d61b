import { useTranslations } from 'next-intl'
import { Fragment } from 'react'
import { useKortSatstekst } from '@/components/norm/bruk-satstekst'
import { Lenke } from '@/components/ui/lenke'
import { visDato } from '@/lib/dato'
import type { Innsendingsgrunnlag } from '@/lib/domene/innsending/innhold'
import { visTimer } from '@/lib/tall'
import type { Kilder } from './kilder'

type Props = { grunnlag: Innsendingsgrunnlag; kilder?: Kilder }

/** What the figures rest on: norm with vedtak, vurdering, plan. */
export function Grunnlagsfakta({ grunnlag, kilder }: Props) {
  const t = useTranslations('innsending.grunnlag')
  const { norm, vurdering, plan } = grunnlag
  const linjer = [
    { navn: t('norm'), verdi: norm ? <Norm norm={norm} /> : t('ingenNorm'), href: kilder?.norm },
    {
      navn: t('vurdering'),
      verdi: vurdering
        ? t(`vurderingstatus.${vurdering.status}`, {
            nummer: vurdering.nummer,
            dato: visDato(vurdering.godkjent),
          })
        : t('ingenVurdering'),
      href: kilder?.vurdering,
    },
    {
      navn: t('plan'),
      verdi: <Plan plan={plan} />,
      href: kilder?.plan,
    },
  ]
  return (
    <dl className="ln-fakta">
      {linjer.map(({ navn, verdi, href }) => (
        <Fragment key={navn}>
          <dt>{href ? <Lenke href={href}>{navn}</Lenke> : navn}</dt>
          <dd>{verdi}</dd>
        </Fragment>
      ))}
    </dl>
  )
}

function Norm({ norm }: { norm: NonNullable<Innsendingsgrunnlag['norm']> }) {
  const t = useTranslations('innsending.grunnlag')
  const type = useTranslations('avdelingstype')
  const sats = useKortSatstekst()
  return (
    <div className="ln-stabel-tett">
      <span>{t('gyldigFra', { dato: visDato(norm.gyldigFra) })}</span>
      {norm.vedtak.map(v => (
        <span key={`${v.organ} ${v.motedato}`}>
          {t('vedtak', { organ: v.organ, dato: visDato(v.motedato), sak: v.saksnummer || '–' })}
        </span>
      ))}
      {norm.arkivsaksnummer && <span>{t('arkivsak', { nummer: norm.arkivsaksnummer })}</span>}
      <ul className="ln-liste">
        {norm.satser.map(s => (
          <li key={`${s.type} ${s.sykehjemNavn} ${s.avdelingNavn}`}>
            {s.avdelingNavn === null
              ? type(s.type)
              : t('avdeling', { avdeling: s.avdelingNavn, sykehjem: s.sykehjemNavn ?? '' })}
            : {sats(s)}
          </li>
        ))}
      </ul>
    </div>
  )
}

function Plan({ plan }: { plan: Innsendingsgrunnlag['plan'] }) {
  const t = useTranslations('innsending.grunnlag')
  const lukker = plan.aktive > 0 && plan.gap !== null && plan.lukket !== null && plan.gjenstar !== null
  return (
    <div className="ln-stabel-tett">
      <span>
        {t('tiltak', { antall: plan.aktive })}
        {plan.overFrist > 0 && ` ${t('overFrist', { antall: plan.overFrist })}`}
      </span>
      {lukker && (
        <span>
          {t(plan.innen === null ? 'lukkerUtenDato' : 'lukker', {
            ...{ lukket: visTimer(plan.lukket), gap: visTimer(plan.gap) },
            ...{ rest: visTimer(plan.gjenstar), dato: visDato(plan.innen) },
          })}
        </span>
      )}
    </div>
  )
}
