import { useTranslations } from 'next-intl'
import { Slettknapp } from '@/components/skjema/slettknapp'
import { Avsnitt } from '@/components/ui/tekst'
import { Utbrett } from '@/components/ui/utbrett'
import type { Resultat } from '@/lib/domene/resultat'
import type { Vedlegg } from '@/lib/domene/vedlegg/typer'
import { Filskjema } from './filskjema'
import type { Opplasting } from './opplasting'
import { Versjonslinje } from './versjonslinje'
import stil from './vedlegg.module.css'

type Props = {
  kommunenummer: string
  vedlegg: Vedlegg
  /** null: the reader may not. */
  endring: { nyVersjon: Opplasting; fjern: () => Promise<Resultat<null>> } | null
}

/** One file: its newest version, those before it, and what can be done with it. */
export function Vedleggsrad({ kommunenummer, vedlegg, endring }: Props) {
  const t = useTranslations('vedlegg')
  const { filnavn, tidligere } = vedlegg
  return (
    <li className={`ln-stabel-tett ${stil.rad}`}>
      <Versjonslinje kommunenummer={kommunenummer} versjon={vedlegg} visNummer={tidligere.length > 0} />
      {tidligere.length > 0 && (
        <Utbrett tittel={<MedNavn tekst={t('tidligere', { antall: tidligere.length })} navn={filnavn} />}>
          <ul className={stil.liste}>
            {tidligere.map(v => (
              <li key={v.id}>
                <Versjonslinje kommunenummer={kommunenummer} versjon={v} visNummer />
              </li>
            ))}
          </ul>
        </Utbrett>
      )}
      {endring && (
        <>
          <Utbrett tittel={<MedNavn tekst={t('nyVersjon.tittel')} navn={filnavn} />}>
            <div className="ln-stabel ln-lesbar">
              <p className="ds-paragraph">{t('nyVersjon.forklart')}</p>
              <Filskjema send={endring.nyVersjon} etikett={t('nyVersjon.fil')} knapp={t('nyVersjon.knapp')} />
            </div>
          </Utbrett>
          <Slettknapp
            tittel={t('fjern.tittel', { filnavn })}
            knapp={t('fjern.knapp')}
            ja={t('fjern.ja')}
            slett={endring.fjern}
          >
            <Avsnitt>{t('fjern.sporsmal', { versjoner: tidligere.length + 1 })}</Avsnitt>
          </Slettknapp>
        </>
      )}
    </li>
  )
}

/** Many files have the same words: a reader who hears one line at a time is told which file. */
const MedNavn = ({ tekst, navn }: { tekst: string; navn: string }) => (
  <>
    {tekst}
    <span className="ln-usynlig">: {navn}</span>
  </>
)
