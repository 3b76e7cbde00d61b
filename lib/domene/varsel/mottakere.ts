import type { Rolle, Tilgang } from '../tilgang'
import type { Varselforslag } from './typer'

/** A user with the roles that give content in the kommune of the varsel. */
export type Mottakerkandidat = { id: string; tilganger: readonly Tilgang[] }

/**
 * Who a varsel is for, each person once: revisions are KOMMUNEOVERLEGE's, an approval KOMMUNELEDELSE's, what a round asks
 * is for those who may send; a tiltak is its ansvarlige's while that is a user here, else the SYKEHJEMSLEDER of its
 * sykehjem's, else KOMMUNEOVERLEGE's.
 */
export function finnMottakere(varsel: Varselforslag, brukere: readonly Mottakerkandidat[]): string[] {
  const med = (har: (t: Tilgang) => boolean) => brukere.filter(b => b.tilganger.some(har)).map(b => b.id)
  const iRollen = (rolle: Rolle) => med(t => t.rolle === rolle)
  switch (varsel.type) {
    case 'NORM_REVISJON':
    case 'VURDERING_REVISJON':
      return iRollen('KOMMUNEOVERLEGE')
    case 'VURDERING_TIL_GODKJENNING':
      return iRollen('KOMMUNELEDELSE')
    case 'INNSAMLING_APNET':
    case 'INNSENDING_RETURNERT':
    case 'INNSENDING_SVAR':
      return med(t => t.rolle === 'KOMMUNEOVERLEGE' || t.rolle === 'KOMMUNELEDELSE')
    case 'TILTAK_FORFALLER':
    case 'TILTAK_FORFALT':
    case 'TILTAK_EVALUERING': {
      const { ansvarligBrukerId, sykehjemId } = varsel
      const valg = [
        brukere.filter(b => b.id === ansvarligBrukerId).map(b => b.id),
        med(t => 'sykehjemIder' in t && sykehjemId !== null && t.sykehjemIder.includes(sykehjemId)),
      ]
      return valg.find(v => v.length > 0) ?? iRollen('KOMMUNEOVERLEGE')
    }
  }
}
