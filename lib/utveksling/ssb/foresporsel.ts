import { erGruppe, LANDET, type Ssbtabell } from '../../domene/referanse/ssb'
import { Ssbfeil } from './feil'
import { type Datasett, type Dimensjon, MAKS_CELLER } from './jsonstat'

export type Utvalg = { variableCode: string; valueCodes: string[] }[]

/** What is asked for, and the kommuner of today that the table does not have. */
export type Foresporsel = { utvalg: Utvalg; uten: string[] }

/**
 * What to ask of a table, by its own metadata: every variable is named, each code once, and each is there. Throws
 * Ssbfeil on a code or a variable that is not, naming it: codes are replaced when reporting forms change.
 */
export function lagForesporsel(
  tabell: Ssbtabell,
  metadata: Datasett,
  kommunenumre: readonly string[],
): Foresporsel {
  const kjente = [
    'ContentsCode',
    'Tid',
    tabell.region,
    ...Object.keys({ ...tabell.deling, ...tabell.summeres }),
  ]
  for (const kode of kjente)
    if (!metadata.dimensjoner.some(d => d.kode === kode))
      throw new Ssbfeil('manglerVariabel', { tabell: tabell.tabell, variabel: kode })
  const utvalg = metadata.dimensjoner.map(d => {
    if (!kjente.includes(d.kode))
      throw new Ssbfeil('ukjentVariabel', { tabell: tabell.tabell, variabel: d.kode })
    return { variableCode: d.kode, valueCodes: velg(tabell, d, kommunenumre) }
  })
  const antall = utvalg.reduce((celler, u) => celler * u.valueCodes.length, 1)
  if (antall > MAKS_CELLER) throw new Ssbfeil('forStort', { tabell: tabell.tabell, antall })
  const regioner = metadata.dimensjoner.find(d => d.kode === tabell.region)?.koder ?? []
  return { utvalg, uten: kommunenumre.filter(nr => !regioner.includes(nr)) }
}

function velg(tabell: Ssbtabell, d: Dimensjon, kommunenumre: readonly string[]): string[] {
  if (d.kode === 'ContentsCode') return krev(tabell, d, tabell.koder)
  if (d.kode === 'Tid') return tabell.aar === null ? d.koder : d.koder.toSorted().slice(-tabell.aar)
  if (d.kode === tabell.region) {
    if (tabell.grupper) krev(tabell, d, [LANDET])
    const valgt = d.koder.filter(k => kommunenumre.includes(k) || (tabell.grupper && erGruppe(k)))
    return valgt.length > 0 ? valgt : krev(tabell, d, kommunenumre)
  }
  const deling = tabell.deling[d.kode]
  if (deling) return deling === 'ALLE' ? d.koder : krev(tabell, d, deling)
  const hele = d.totalkode ?? d.koder.find(k => tabell.summeres[d.kode]?.includes(k))
  return hele === undefined ? d.koder : krev(tabell, d, [hele])
}

function krev(tabell: Ssbtabell, d: Dimensjon, koder: readonly string[]): string[] {
  const ukjent = koder.find(k => !d.koder.includes(k))
  if (ukjent !== undefined)
    throw new Ssbfeil('ukjentKode', { tabell: tabell.tabell, variabel: d.kode, verdi: ukjent })
  return [...new Set(koder)]
}
