import { detaljrader, feltnavnI } from '../lib/domene/logg/detaljer'
import nb from '../lib/tekster/nb.json'
import nn from '../lib/tekster/nn.json'

/**
 * The fields of what a Hendelse tells that a page of the log would show by their own key, for want of a label. Also
 * those without a value this time.
 */
export const utenMerkelapp = (detaljer: unknown): string[] =>
  feltnavnI(detaljrader(utfylt(detaljer))).filter(felt => !(felt in nb.logg.felt && felt in nn.logg.felt))

function utfylt(verdi: unknown, felt = ''): unknown {
  if (verdi === null || verdi === '') return felt.endsWith('Id') ? verdi : 1
  if (Array.isArray(verdi)) return verdi.map(v => utfylt(v))
  if (typeof verdi !== 'object') return verdi
  return Object.fromEntries(Object.entries(verdi).map(([under, v]) => [under, utfylt(v, under)]))
}
