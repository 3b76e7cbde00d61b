import { Fragment } from 'react'
import { useTranslations } from 'next-intl'
import { Lenke } from '@/components/ui/lenke'
import { visDato, visDatoLang } from '@/lib/dato'
import type { Tiltak } from '@/lib/domene/tiltak/typer'
import { ruter } from '@/lib/ruter'
import { visTall, visTimer } from '@/lib/tall'
import { useEnhetsnavn } from '../enhetsnavn'

/** Everything that is decided about a tiltak, but its log and its evaluation. Blank is said, never left out. */
export function Tiltaksfakta({ kommunenummer, tiltak: x }: { kommunenummer: string; tiltak: Tiltak }) {
  const t = useTranslations('plan.fakta')
  const plan = useTranslations('plan')
  const erfaring = useTranslations('erfaring')
  const enhet = useEnhetsnavn()
  const effekt =
    x.effektTimer === null
      ? null
      : x.effektFra === null
        ? t('timer', { timer: visTimer(x.effektTimer) })
        : t('timerFra', { timer: visTimer(x.effektTimer), dato: visDatoLang(x.effektFra) })
  const kostnad =
    x.kostnad === null ? null : t('kroner', { belop: visTall(x.kostnad, x.kostnad.includes('.') ? 2 : 0) })
  const fakta: { navn: string; verdi: React.ReactNode }[] = [
    {
      navn: t('gjelder'),
      verdi: x.sykehjemId ? (
        <Lenke href={ruter.sykehjemsdekning(kommunenummer, x.sykehjemId)}>{enhet(x)}</Lenke>
      ) : (
        enhet(x)
      ),
    },
    { navn: t('kategori'), verdi: plan(`kategori.${x.kategori}`) },
    { navn: t('effekt'), verdi: effekt },
    { navn: t('kostnad'), verdi: kostnad },
    { navn: t('budsjettaar'), verdi: x.budsjettaar },
    {
      navn: t('ansvarlig'),
      verdi: [x.ansvarligNavn, x.ansvarligRolle].filter(Boolean).join(', ') || null,
    },
    { navn: t('frist'), verdi: x.frist && visDatoLang(x.frist) },
    ...(x.gjennomfort ? [{ navn: t('gjennomfort'), verdi: visDatoLang(x.gjennomfort) }] : []),
    ...(x.avbruttGrunn ? [{ navn: t('avbruttGrunn'), verdi: x.avbruttGrunn }] : []),
    ...(x.opphav
      ? [{ navn: erfaring('opphav'), verdi: erfaring('opphavTekst', { kommune: x.opphav.kommune }) }]
      : []),
    {
      navn: t('risikoer'),
      verdi:
        x.risikoer.length === 0 ? null : (
          <ul className="ln-liste">
            {x.risikoer.map(r => (
              <li key={r.id}>
                <Lenke href={ruter.risiko(kommunenummer, r.vurderingId, r.id)}>
                  R{r.nummer} {r.hendelse}
                </Lenke>
              </li>
            ))}
          </ul>
        ),
    },
  ]
  return (
    <dl className="ln-fakta">
      {fakta.map(({ navn, verdi }) => (
        <Fragment key={navn}>
          <dt>{navn}</dt>
          <dd>{verdi ?? <span className="ln-dempet">{t('ikkeOppgitt')}</span>}</dd>
        </Fragment>
      ))}
    </dl>
  )
}

/** The evaluation: the result, the real effect beside the expected, and when it is due (again). */
export function Evalueringsfakta({ tiltak: x }: { tiltak: Tiltak }) {
  const t = useTranslations('plan.evaluering')
  return (
    <dl className="ln-fakta">
      {x.evaluert && (
        <>
          <dt>{t('evaluert')}</dt>
          <dd>{visDatoLang(x.evaluert)}</dd>
          <dt>{t('resultat')}</dt>
          <dd>{x.evalueringsresultat}</dd>
        </>
      )}
      {(x.evaluert ?? x.effektTimer) !== null && (
        <>
          <dt>{t('effekt')}</dt>
          <dd>
            {t('forventetOgFaktisk', {
              forventet: x.effektTimer === null ? t('ikkeOppgitt') : visTimer(x.effektTimer),
              faktisk: x.faktiskEffektTimer === null ? t('ikkeMalt') : visTimer(x.faktiskEffektTimer),
            })}
          </dd>
        </>
      )}
      <dt>{t(x.evaluert ? 'neste' : 'planlagt')}</dt>
      <dd>{x.evalueringsdato ? visDato(x.evalueringsdato) : t('ikkePlanlagt')}</dd>
    </dl>
  )
}
