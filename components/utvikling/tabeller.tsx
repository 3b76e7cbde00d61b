import type Fraction from 'fraction.js'
import { useTranslations } from 'next-intl'
import { Lenke } from '@/components/ui/lenke'
import { Tabell } from '@/components/ui/tabell'
import { visDato } from '@/lib/dato'
import type { Aarstall } from '@/lib/domene/beregning/aar'
import type { Utvikling } from '@/lib/domene/beregning/utvikling'
import { type Dato, sisteIAaret } from '@/lib/domene/felles/dato'
import { paDato, UTVIKLINGSTALL, type Utviklingstall } from '@/lib/domene/utvikling/serie'
import { visHeltall, visProsent, visTimer } from '@/lib/tall'
import stil from './utvikling.module.css'

type Props = {
  utvikling: Utvikling
  /** The dekning of what is followed, on a date: the calculation behind a row. */
  utregning: (dato: Dato) => string
}

/** What a date leads to, for those who hear it out of the table. */
const skjult = (deler: React.ReactNode) => <span className="ln-usynlig">{deler}</span>

/** Every month-end in the interval: the same numbers as the charts. */
export function Manedstabell({ utvikling, utregning }: Props) {
  const t = useTranslations('utvikling')
  return (
    <Tabell tittel={t('maned.tabell')} data-size="sm">
      <thead>
        <tr>
          <th scope="col">{t('maned.dato')}</th>
          <Tallhoder />
        </tr>
      </thead>
      <tbody>
        {utvikling.maneder.map(m => (
          <tr key={m.dato}>
            <th scope="row" className="ln-tall">
              <Lenke href={utregning(m.dato)}>
                {t.rich('maned.siste', { dato: visDato(m.dato), skjult })}
              </Lenke>
            </th>
            <Tallceller tall={m} />
          </tr>
        ))}
      </tbody>
    </Tabell>
  )
}

const TELLINGER = ['dagerUnderNorm', 'dagerFaktiskUnderNorm', 'ukerFaktiskUnderNorm'] as const

/** Each year, weighted by its days, and below it the value on its last day: as in KOSTRA. */
export function Aarstabell({ utvikling, utregning }: Props) {
  const t = useTranslations('utvikling')
  const siste = (a: Aarstall) => (sisteIAaret(a.aar) < utvikling.til ? sisteIAaret(a.aar) : utvikling.til)
  return (
    <Tabell tittel={t('aar.tabell')} data-size="sm">
      <thead>
        <tr>
          <th scope="col">{t('aar.hva')}</th>
          <Tallhoder />
          {TELLINGER.map(k => (
            <th key={k} scope="col" className="ln-hoyre">
              {t(`aar.${k}`)}
            </th>
          ))}
        </tr>
      </thead>
      {utvikling.aar.map(a => (
        <tbody key={a.aar}>
          <tr className={stil.snitt}>
            <th scope="row">
              {a.aar}
              <Dager aar={a} />
            </th>
            <Tallceller tall={a} />
            {TELLINGER.map(k => (
              <td key={k} className="ln-hoyre ln-tall">
                {visHeltall(a.dagerUtenNorm + a.dagerUtenTimer < a.dager ? a[k] : null)}
              </td>
            ))}
          </tr>
          <tr>
            <th scope="row">
              <Lenke href={utregning(siste(a))}>
                {t.rich('aar.siste', { dato: visDato(siste(a)), skjult })}
              </Lenke>
            </th>
            <Tallceller tall={paDato(utvikling.trinn, siste(a))} />
            <td colSpan={TELLINGER.length} />
          </tr>
        </tbody>
      ))}
    </Tabell>
  )
}

/** Of how many days, and on how many something was not known: the figures are of the others. */
function Dager({ aar }: { aar: Aarstall }) {
  const t = useTranslations('utvikling.aar')
  const deler = [
    t('snitt', { dager: aar.dager }),
    aar.dagerUtenNorm > 0 && t('utenNorm', { dager: aar.dagerUtenNorm }),
    aar.dagerUtenTimer > 0 && t('utenTimer', { dager: aar.dagerUtenTimer }),
  ].filter(Boolean)
  return <span className={`ln-liten ln-dempet ${stil.dager}`}> {deler.join(', ')}</span>
}

function Tallhoder() {
  const t = useTranslations('utvikling.figur.linje')
  return UTVIKLINGSTALL.map(k => (
    <th key={k} scope="col" className="ln-hoyre">
      {t(k)}
    </th>
  ))
}

const Tallceller = ({ tall }: { tall: Record<Utviklingstall, Fraction | null> | null }) =>
  UTVIKLINGSTALL.map(k => (
    <td key={k} className="ln-hoyre ln-tall">
      {(k.startsWith('dekning') ? visProsent : visTimer)(tall?.[k] ?? null)}
    </td>
  ))
