import type Fraction from 'fraction.js'
import { useTranslations } from 'next-intl'
import { Utbrett } from '@/components/ui/utbrett'
import { visDato, visDatoLang } from '@/lib/dato'
import type { Dekning } from '@/lib/domene/beregning/typer'
import { Lenke } from '@/components/ui/lenke'
import { ruter } from '@/lib/ruter'
import { visTimer } from '@/lib/tall'
import stil from '../dekning.module.css'
import { likhet } from '../gap'

/** «Vis utregning»: every figure of a line, by name, and last what they all rest on. */
export function Utregning({
  dekning,
  navn,
  children,
}: {
  dekning: Dekning
  navn: string
  children: React.ReactNode
}) {
  const t = useTranslations('dekning.utregning')
  const { norm, dato, kommunenummer } = dekning
  return (
    <Utbrett
      tittel={
        <>
          {t('vis')} <span className="ln-usynlig">{t('visFor', { navn })}</span>
        </>
      }
    >
      <dl className={stil.utregning}>{children}</dl>
      <p className="ds-paragraph ln-liten ln-dempet ln-lesbar">
        {t('gjelder', { dato: visDatoLang(dato) })}{' '}
        {norm
          ? t.rich('norm', {
              dato: visDato(norm.gyldigFra),
              lenke: tekst => <Lenke href={ruter.normversjon(kommunenummer, norm.id)}>{tekst}</Lenke>,
            })
          : t('ingenNorm')}{' '}
        {t('regel')}
      </p>
    </Utbrett>
  )
}

/** One figure: its name, the rule in words, and the sum. */
export const Ledd = ({
  navn,
  regel,
  children,
}: {
  navn: string
  regel?: string
  children?: React.ReactNode
}) => (
  <div>
    <dt>{navn}</dt>
    <dd>
      {regel && <p className="ln-dempet">{regel}</p>}
      {children}
    </dd>
  </div>
)

type Del = { navn: string; tall: Fraction | null; href?: string }

/** A sum written out: «8,00 + 12,00 = 20,00». Parts that are null are left out. */
export function Regnestykke({ deler, sum }: { deler: Del[]; sum: Fraction }) {
  const kjente = deler.filter(d => d.tall !== null)
  return (
    <p>
      {kjente.map((d, i) => (
        <span key={i}>
          {i > 0 && ' + '}
          {d.href ? <Lenke href={d.href}>{d.navn}</Lenke> : d.navn} {visTimer(d.tall)}
        </span>
      ))}{' '}
      {likhet(sum)} <strong>{visTimer(sum)}</strong>
    </p>
  )
}
