import { visDatoLang } from '../dato'
import type { Avdelingstype } from '../domene/avdeling/typer'
import { feltnokkel } from '../domene/vurdering/typer'
import type { Norminnhold, Satsinnhold } from '../domene/vurdering/innhold'
import { visDesimal } from '../tall'
import type { Dokument } from './typer'

/** An answer as it stands in the version; '' = not answered. */
export const svar = ({ innhold }: Dokument, felt: string, sykehjemId: string | null = null): string =>
  innhold.felter[feltnokkel(felt, sykehjemId)] ?? ''

export const erUtkast = ({ innhold }: Dokument): boolean => innhold.status !== 'GODKJENT'

/** «Eidskog kommune». */
export const kommunenavn = ({ t, innhold }: Dokument): string =>
  t('dokument.kommune', { navn: innhold.kommune.navn })

/** «versjon 2». */
export const versjonsnavn = ({ t, innhold }: Dokument): string =>
  t('dokument.versjon', { nummer: innhold.nummer })

/** What a rate, or a tiltak, is for: the avdeling where it is for one, else the type. */
export const satsnavn = ({ t }: Dokument, sats: Satsinnhold): string =>
  sats.avdelingNavn === null
    ? t(`avdelingstype.${sats.type}`)
    : `${sats.sykehjemNavn ?? ''}, ${sats.avdelingNavn}`

/** «1 uketime per 3 plasser». */
export const satstekst = ({ t }: Dokument, { uketimer, per, basis }: Satsinnhold): string =>
  t(`norm.sats.kort.${basis}`, { antall: Number(uketimer), uketimer: visDesimal(uketimer), per })

export const typenavn = ({ t }: Dokument, type: Avdelingstype): string => t(`avdelingstype.${type}`)

/** «Normen fra 1. januar 2026». */
export const normnavn = ({ t }: Dokument, { status, gyldigFra }: Norminnhold): string =>
  status === 'UTKAST' ? t('dokument.norm.utkast') : t('dokument.norm.fra', { dato: visDatoLang(gyldigFra) })

/** The name of a home of the version; null id = the whole kommune. */
export const hjemnavn = ({ t, innhold }: Dokument, id: string | null): string =>
  id === null ? t('dokument.heleKommunen') : (innhold.sykehjem.find(s => s.id === id)?.navn ?? '')

/** Lines of a cell, without the blank ones. */
export const linjer = (...deler: (string | false)[]): string => deler.filter(d => d).join('\n')
