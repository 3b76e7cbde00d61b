'use client'
import { useTranslations } from 'next-intl'
import { Knapp } from '@/components/ui/knapp'
import { Knappelenke } from '@/components/ui/lenke'
import { Avsnitt, Overskrift } from '@/components/ui/tekst'
import { Utbrett } from '@/components/ui/utbrett'
import { Varsel } from '@/components/ui/varsel'
import type { Kortsvar } from '@/lib/domene/import/forkort'
import { Advarseltabell } from './advarseltabell'
import { Feiltabell } from './feiltabell'
import { Radtabell } from './radtabell'

/** Up to this many rows stand open; more are there to be opened. */
const APNE_RADER = 100

type Props = {
  svar: Kortsvar
  filnavn: string
  /** The answer to «Importer», not to the check before it. */
  etterSjekk: boolean
  arbeider: boolean
  importer: () => void
  nyFil: () => void
  dekning: string
}

/** What a file does, or did: the counts, what is wrong, what to look at, and row by row. */
export function Importresultat(props: Props) {
  const { svar, filnavn } = props
  const t = useTranslations('import')
  return (
    <section className="ln-stabel" aria-label={t('resultat.fil', { navn: filnavn })}>
      <Utfall {...props} />
      {svar.feil.length > 0 && <Feiltabell feil={svar.feil} antall={svar.antall.feil} />}
      {svar.feil.length === 0 && <Valg {...props} />}
      {svar.advarsler.length > 0 && (
        <Advarseltabell advarsler={svar.advarsler} antall={svar.antall.advarsler} />
      )}
      {svar.rader.length > 0 && (
        <Utbrett
          tittel={t('rader.tittel')}
          open={svar.feil.length === 0 && !svar.lagret && svar.rader.length <= APNE_RADER}
        >
          <Radtabell svar={svar} />
        </Utbrett>
      )}
    </section>
  )
}

function Utfall({ svar, filnavn, etterSjekk }: Props) {
  const t = useTranslations('import.resultat')
  const antallFeil = svar.antall.feil
  const [farge, tittel, tekst] =
    antallFeil > 0
      ? (['danger', t('feilTittel', { antall: antallFeil }), t('feilTekst')] as const)
      : svar.lagret
        ? (['success', t('lagretTittel'), null] as const)
        : endringer(svar) > 0
          ? (['info', t('klarTittel'), t('klarTekst')] as const)
          : (['info', t('ingenTittel'), svar.antall.rader > 0 ? t('ingenTekst') : t('tomTekst')] as const)
  return (
    <Varsel farge={farge} role={antallFeil > 0 ? 'alert' : 'status'}>
      <Overskrift niva={2} storrelse="xs">
        {tittel}
      </Overskrift>
      {antallFeil > 0 && etterSjekk && <Avsnitt>{t('endretImens')}</Avsnitt>}
      {antallFeil === 0 && <Avsnitt>{t('telling', svar.sum)}</Avsnitt>}
      {tekst && <Avsnitt>{tekst}</Avsnitt>}
      <Avsnitt storrelse="sm">{t('fil', { navn: filnavn })}</Avsnitt>
    </Varsel>
  )
}

function Valg({ svar, arbeider, importer, nyFil, dekning }: Props) {
  const t = useTranslations('import.resultat')
  const antall = endringer(svar)
  if (svar.lagret)
    return (
      <div className="ln-rekke">
        <Knappelenke href={dekning}>{t('tilDekning')}</Knappelenke>
        <Knapp variant="secondary" onClick={nyFil}>
          {t('flere')}
        </Knapp>
      </div>
    )
  return (
    <div className="ln-rekke">
      {antall > 0 && (
        <Knapp onClick={importer} loading={arbeider}>
          {arbeider ? t('importerer') : t('importer', { antall })}
        </Knapp>
      )}
      <Knapp variant="secondary" onClick={nyFil} disabled={arbeider}>
        {t('nyFil')}
      </Knapp>
    </div>
  )
}

const endringer = ({ sum }: Kortsvar): number => sum.opprettet + sum.endret
