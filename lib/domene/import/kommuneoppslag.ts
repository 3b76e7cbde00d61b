import type { Melding } from '../felles/melding'
import { navnenokkel } from '../felles/navn'

/** A kommune of the public register, with the names it may be called by. */
export type Registerkommune = { kommunenummer: string; navn: string; navnEntydig: string }

/**
 * Finds a kommune by its number (a spreadsheet may have eaten the leading 0) or its name. Two kommuner can share a
 * name («Herøy»): then the number, or the name with its fylke, must be given.
 */
export function finnKommune(
  tekst: string,
  kommuner: readonly Registerkommune[],
): { ok: true; kommunenummer: string } | { ok: false; melding: Melding } {
  const funnet = tekst.trim()
  const treff = /^\d{3,4}$/.test(funnet)
    ? kommuner.filter(k => k.kommunenummer === funnet.padStart(4, '0'))
    : medNavn(navnenokkel(funnet), kommuner)
  const [forste] = treff
  if (forste && treff.length === 1) return { ok: true, kommunenummer: forste.kommunenummer }
  if (!forste) return { ok: false, melding: { kode: 'importfeil.kommune.ukjent', verdier: { funnet } } }
  const gyldige = treff.map(k => `${k.kommunenummer} (${k.navnEntydig})`).join(', ')
  return { ok: false, melding: { kode: 'importfeil.kommune.flertydig', verdier: { funnet, gyldige } } }
}

function medNavn(nokkel: string, kommuner: readonly Registerkommune[]): Registerkommune[] {
  const entydig = kommuner.filter(k => navnenokkel(k.navnEntydig) === nokkel)
  return entydig.length === 1 ? entydig : kommuner.filter(k => navnenokkel(k.navn) === nokkel)
}
