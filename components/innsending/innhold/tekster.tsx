import { useLocale, useTranslations } from 'next-intl'
import type { Innsendingsgrunnlag, Svarinnhold } from '@/lib/domene/innsending/innhold'
import { visDesimal } from '@/lib/tall'
import stil from './innhold.module.css'

/** What the kommune wrote, as it is sent. */
export function Teksterinnhold({ grunnlag: { tekster, svar } }: { grunnlag: Innsendingsgrunnlag }) {
  const t = useTranslations('innsending')
  const arsak = useTranslations('gaparsak')
  const nynorsk = useLocale() === 'nn'
  const linjer = [
    ...(tekster.arsak === null ? [] : [{ navn: t('felt.arsak'), verdi: arsak(tekster.arsak) }]),
    ...(tekster.arsakTekst === '' ? [] : [{ navn: t('felt.arsakTekst'), verdi: tekster.arsakTekst }]),
    { navn: t('felt.kommentar'), verdi: tekster.kommentar },
    ...svar.map(s => ({
      navn: `${s.nummer}. ${nynorsk ? s.tekstNn : s.tekstNb}`,
      verdi: svartekst(s, { ja: t('sporsmal.ja'), nei: t('sporsmal.nei') }),
    })),
    {
      navn: t('kontakt.tittel'),
      verdi: [tekster.kontaktNavn, tekster.kontaktEpost, tekster.kontaktTelefon].filter(Boolean).join('\n'),
    },
  ]
  return (
    <dl className={stil.tekster}>
      {linjer.map(({ navn, verdi }) => (
        <div key={navn}>
          <dt>{navn}</dt>
          <dd className={stil.tekst}>{verdi || <span className="ln-dempet">{t('ikkeFyltUt')}</span>}</dd>
        </div>
      ))}
    </dl>
  )
}

/** An answer as its reader writes it. */
function svartekst(
  { slag, svar }: Pick<Svarinnhold, 'slag' | 'svar'>,
  ord: { ja: string; nei: string },
): string {
  if (svar === '' || slag === 'TEKST') return svar
  if (slag === 'TALL') return visDesimal(svar)
  return svar === 'JA' ? ord.ja : ord.nei
}
