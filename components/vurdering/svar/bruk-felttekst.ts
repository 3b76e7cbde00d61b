import { useTranslations } from 'next-intl'
import { BEGRUNNELSE, finnFelt, HYPPIGHETER } from '@/lib/domene/vurdering/felter'
import { BEHOV, FORSVARLIG, IVARETAKELSER } from '@/lib/domene/vurdering/typer'

const erI = (liste: readonly string[], verdi: string) => liste.includes(verdi)

/** The words of the questions: what a field is called, its help, and what can be chosen. */
export function useFelttekst() {
  const t = useTranslations('vurdering')

  /** As the label on the page, where a heading says what it is about. */
  const etikett = (felt: string): string => {
    const [del = '', navn = '', ledd = ''] = felt.split('.')
    if (felt.endsWith(BEGRUNNELSE)) return t('begrunnelse')
    if (navn === 'ansvarlig') return t('ansvarlig', { del })
    if (navn === 'ferdig') return t('ferdigmerke', { del })
    if (navn === 'behov') return t(`behov.${ledd}` as never)
    if (navn === 'oppgave') return t(`oppgave.${ledd}` as never)
    return t(`felt.${del}_${navn}` as never)
  }

  /** Standing alone, in a list of what is missing or has changed. */
  const navn = (felt: string): string =>
    felt.endsWith(BEGRUNNELSE)
      ? t('begrunnelseFor', { hva: etikett(felt.slice(0, -BEGRUNNELSE.length)) })
      : etikett(felt)

  /** undefined = the label says it all. */
  const hjelp = (felt: string): string | undefined => {
    const nokkel = `hjelp.${felt.replaceAll('.', '_')}`
    return t.has(nokkel as never) ? t(nokkel as never) : undefined
  }

  /** The words of a choice; text as it stands for all other kinds. */
  const verdi = (felt: string, lagret: string): string => {
    if (finnFelt(felt)?.slag === 'FLAGG') return t(lagret === 'JA' ? 'ja' : 'nei')
    if (finnFelt(felt)?.slag !== 'VALG' || lagret === '') return lagret
    if (erI(HYPPIGHETER, lagret)) return t(`hyppighet.${lagret}` as never)
    if (felt.startsWith('B.behov.') && erI(BEHOV, lagret)) return t(`behovsvar.${lagret}` as never)
    if (felt.startsWith('B.oppgave.') && erI(IVARETAKELSER, lagret))
      return t(`oppgavesvar.${lagret}` as never)
    return erI(FORSVARLIG, lagret) ? t(`forsvarlig.${lagret}` as never) : lagret
  }

  return { etikett, navn, hjelp, verdi }
}
