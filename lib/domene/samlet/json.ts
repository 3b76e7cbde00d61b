import { nokkeltallTilJson, rundet } from '../beregning/json'
import type { Omfang, Samlelinje, Samlet, Samletkommune, Typesum } from './typer'

/** A round in figures as the API sends it. Rounded here and nowhere before. */
export function samletTilJson(samlet: Samlet) {
  const { innsamling: i, utvalg, kommuner, ...linje } = samlet
  return {
    innsamling: {
      ...{ id: i.id, statsforvalterId: i.statsforvalterId, tittel: i.tittel, aar: i.aar },
      ...{ statusdato: i.statusdato, apner: i.apner, frist: i.frist, rettefrist: i.rettefrist },
      ...{ stenger: i.stenger, hjemmel: i.hjemmel, frivillig: i.frivillig },
    },
    utvalg,
    ...samlelinjeTilJson(linje),
    kommuner: kommuner.map(kommuneTilJson),
  }
}

/** A total with what it covers. Årsverk à 37,5. */
export const samlelinjeTilJson = ({ omfang, telling, sum, typer, median }: Samlelinje) => ({
  ...omfangTilJson(omfang),
  sum: nokkeltallTilJson(sum),
  typer: typer.map(typeTilJson),
  median: { timerPerBeboer: rundet(median) },
  antall: telling,
})

const omfangTilJson = ({ andelInnbyggere, ...antall }: Omfang) => ({
  ...antall,
  andelInnbyggere: rundet(andelInnbyggere),
})

const typeTilJson = ({ type, kommuner, kommunerMedTimer, normtimerMedTimer, ...tall }: Typesum) => ({
  ...{ type, kommuner, kommunerMedTimer, normtimerMedTimer: rundet(normtimerMedTimer) },
  ...nokkeltallTilJson(tall),
})

const kommuneTilJson = (k: Samletkommune) => ({
  ...{ kommunenummer: k.kommunenummer, navn: k.navn, fylkesnummer: k.fylkesnummer },
  ...{ statsforvalterId: k.statsforvalterId, kostragruppe: k.kostragruppe, innbyggertall: k.innbyggertall },
  ...{ status: k.status, versjon: k.versjon, referanse: k.referanse },
  innsendt: k.innsendt?.toISOString() ?? null,
  ...{ harNorm: k.harNorm, harVurdering: k.harVurdering, harPlan: k.harPlan },
  sum: k.sum && nokkeltallTilJson(k.sum),
  typer:
    k.typer &&
    k.typer.map(({ type, kommuner: _, kommunerMedTimer: __, normtimerMedTimer: ___, ...tall }) => ({
      type,
      ...nokkeltallTilJson(tall),
    })),
})
