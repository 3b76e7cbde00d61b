import { useTranslations } from 'next-intl'
import { Kort } from '@/components/ui/kort'
import { Knappelenke, Lenke } from '@/components/ui/lenke'
import { Overskrift } from '@/components/ui/tekst'
import { datoIOslo, visDato, visTidspunkt } from '@/lib/dato'
import { dagerMellom } from '@/lib/domene/felles/dato'
import type { ToPersoner } from '@/lib/domene/innsending/klar'
import { gjeldendeFrist, type Stand } from '@/lib/domene/innsending/stand'
import type { Innsending, Innsendingsversjon } from '@/lib/domene/innsending/typer'
import type { Innsamling, Innsamlingskommune } from '@/lib/domene/innsamling/typer'
import { ruter } from '@/lib/ruter'
import { Standmerke } from '../runde/standmerke'
import { Klarstatus } from './klarstatus'

type Nesteprops = {
  innsamling: Innsamling
  kommune: Innsamlingskommune
  innsending: Innsending | null
  versjoner: readonly Innsendingsversjon[]
  stand: Stand
  idag: string
  /** What stops it, in numbers. */
  hindre: { feil: number; utenGrunn: number }
  kanSende: boolean
  toPersoner: ToPersoner | null
  /** The button that goes on, and the one-click ways beside it. */
  videre: React.ReactNode
  /** The button that takes back what is sent; null when that cannot be done. */
  trekk: React.ReactNode
  /** The button that takes back that it is ready; null when it is not, or not the reader's to take back. */
  taTilbake: React.ReactNode
}

/** Where the kommune stands in this round, and the one thing to do next. */
export function Neste(props: Nesteprops) {
  const t = useTranslations('innsending.neste')
  const { stand, innsamling, innsending, kommune, idag, kanSende } = props
  const frist = gjeldendeFrist(innsamling, { kommune, innsending })
  const dager = dagerMellom(idag, frist)
  const venter = VENTER.some(s => s === stand)
  return (
    <Kort tonet role="region" aria-labelledby="status">
      <div className="ln-stabel">
        <div className="ln-rekke">
          <Overskrift niva={2} id="status">
            {t(`tittel.${stand}`, { dato: visDato(innsamling.apner) })}
          </Overskrift>
          <Standmerke stand={stand} />
        </div>
        {venter && (
          <p className="ds-paragraph ln-lesbar">
            {dager >= 0
              ? t('frist', { dato: visDato(frist), dager })
              : t('overFrist', { dato: visDato(frist), dager: -dager })}
          </p>
        )}
        {venter ? <Aapen {...props} /> : <Lukket {...props} />}
        {innsending && <Bedt innsending={innsending} />}
        {kanSende && props.videre}
        {props.taTilbake}
      </div>
    </Kort>
  )
}

const VENTER = [
  ...(['IKKE_STARTET', 'UTKAST', 'KLAR', 'OVER_FRIST', 'TRUKKET', 'RETURNERT'] as const),
] satisfies Stand[]

function Aapen(props: Nesteprops) {
  const t = useTranslations('innsending.neste')
  const { kanSende, toPersoner } = props
  if (toPersoner?.klar?.gjelder) return <Klarstatus {...toPersoner} />
  if (!kanSende)
    return <p className="ds-paragraph ln-lesbar">{t(toPersoner ? 'andreToPersoner' : 'andre')}</p>
  return (
    <>
      {toPersoner && <Klarstatus {...toPersoner} />}
      <Gjenstar {...props} />
    </>
  )
}

function Gjenstar({ hindre: { feil, utenGrunn }, innsamling }: Nesteprops) {
  const t = useTranslations('innsending.neste')
  if (feil + utenGrunn === 0)
    return <p className="ds-paragraph ln-lesbar">{t('klar', { dato: visDato(innsamling.statusdato) })}</p>
  return (
    <p className="ds-paragraph ln-lesbar">
      {feil > 0 && `${t('feil', { antall: feil })} `}
      {utenGrunn > 0 && `${t('utenGrunn', { antall: utenGrunn })} `}
      <a className="ds-link" href="#kontroller">
        {t('seHva')}
      </a>
    </p>
  )
}

function Lukket({ stand, innsending, versjoner, kommune, trekk }: Nesteprops) {
  const t = useTranslations('innsending.neste')
  const rolle = useTranslations('rolle')
  const [siste] = versjoner
  if (!siste || !innsending) return <p className="ds-paragraph ln-lesbar">{t(`forklart.${stand}`)}</p>
  const href = ruter.innsendingskvittering(kommune.kommunenummer, siste.innsamlingId, siste.nummer)
  return (
    <>
      <p className="ds-paragraph ln-lesbar">
        {t('sendt', {
          ...{ tid: visTidspunkt(siste.sendt), navn: siste.sendtAvNavn, nummer: siste.nummer },
          ...{ rolle: rolle(siste.sendtAvRolle), referanse: siste.referanse },
        })}{' '}
        {t(`forklart.${stand}`)}
      </p>
      <div>
        <Knappelenke href={href} variant="secondary">
          {t('kvittering')}
        </Knappelenke>
      </div>
      {trekk}
    </>
  )
}

/** What the embete has asked for and waits for, however the figures stand. */
function Bedt({ innsending: { ventSvarInnen, planbedt, kommunenummer } }: { innsending: Innsending }) {
  const t = useTranslations('innsending.neste')
  return (
    <>
      {ventSvarInnen !== null && (
        <p className="ds-paragraph ln-lesbar">
          {t('ventSvar', { dato: visDato(ventSvarInnen) })}{' '}
          <a className="ds-link" href="#dialog">
            {t('svar')}
          </a>
        </p>
      )}
      {planbedt !== null && (
        <p className="ds-paragraph ln-lesbar">
          {t('planbedt', { dato: visDato(datoIOslo(planbedt)) })}{' '}
          <Lenke href={ruter.plan(kommunenummer)}>{t('tilPlan')}</Lenke>
        </p>
      )}
    </>
  )
}
