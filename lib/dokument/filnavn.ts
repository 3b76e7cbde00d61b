import { erUtkast } from './ord'
import type { Dokument } from './typer'

/** «Eidskog risiko-og-behovsvurdering versjon 2.pdf»: nothing that a file system takes for something else. */
export function filnavn(d: Dokument, hva: 'rapport' | 'saksframlegg', endelse: 'pdf' | 'docx'): string {
  const { t, innhold } = d
  const navn = t(hva === 'rapport' ? 'dokument.rapport.fil' : 'dokument.sak.fil')
  const deler = [innhold.kommune.navn, navn, t('dokument.versjon', { nummer: innhold.nummer })]
  const hele = [...deler, ...(erUtkast(d) ? [t('dokument.utkast').toLowerCase()] : [])].join(' ')
  return `${hele.replace(/[\\/:*?"<>|\p{Cc}]/gu, '-')}.${endelse}`
}
