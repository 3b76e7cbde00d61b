import { EIDSKOG } from './aktor'
import { somEier } from './database'

/** A sykehjem in Eidskog; answers its id. */
export const lagSykehjem = async (navn = 'Solbakken', kommunenummer = EIDSKOG): Promise<string> => {
  const data = { kommunenummer, navn, navnenokkel: navn.toLowerCase(), eierform: 'KOMMUNAL' as const }
  return (await somEier(tx => tx.sykehjem.create({ data }))).id
}

/** An avdeling of it; answers its id. */
export const lagAvdeling = async (
  sykehjemId: string,
  navn = 'Post A',
  kommunenummer = EIDSKOG,
): Promise<string> => {
  const data = { kommunenummer, sykehjemId, navn, navnenokkel: navn.toLowerCase(), type: 'LANGTID' as const }
  return (await somEier(tx => tx.avdeling.create({ data }))).id
}

/** The log, oldest first. */
export const hendelser = () =>
  somEier(tx => tx.hendelse.findMany({ orderBy: [{ tid: 'asc' }, { id: 'asc' }] }))
