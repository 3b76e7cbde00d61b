/**
 * JSON with keys sorted and nothing between: the same value is the same bytes, so that one hash names it. Throws on
 * what JSON cannot hold (undefined, NaN, an object of a class): it would be lost without a word.
 */
export function kanoniskJson(verdi: unknown): string {
  if (verdi === null || typeof verdi === 'boolean' || typeof verdi === 'string') return JSON.stringify(verdi)
  if (typeof verdi === 'number' && Number.isFinite(verdi)) return JSON.stringify(verdi)
  if (Array.isArray(verdi)) return `[${verdi.map(kanoniskJson).join(',')}]`
  if (typeof verdi === 'object' && Object.getPrototypeOf(verdi) === Object.prototype) {
    const felter = Object.entries(verdi).sort(([a], [b]) => (a < b ? -1 : 1))
    return `{${felter.map(([navn, v]) => `${JSON.stringify(navn)}:${kanoniskJson(v)}`).join(',')}}`
  }
  throw new TypeError(`Not JSON: ${typeof verdi}`)
}
