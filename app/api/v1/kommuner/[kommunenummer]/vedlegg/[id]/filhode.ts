/**
 * Content-Disposition for a file to save under this name (RFC 6266): the name in ASCII for old readers, and whole in
 * UTF-8 for the rest.
 */
export function filhode(navn: string): string {
  // What cannot be in a name is left out here too, whoever made it: half a sign would be no address at all.
  const filnavn = navn.replace(/[\p{C}\p{Zl}\p{Zp}]/gu, '') || 'fil'
  const ascii = filnavn
    .replace(/æ/gi, 'ae')
    .replace(/ø/gi, 'o')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\x20-\x7e]|["\\%]/g, '_')
  const hel = encodeURIComponent(filnavn).replace(
    /['()*]/g,
    t => `%${t.charCodeAt(0).toString(16).toUpperCase()}`,
  )
  return `attachment; filename="${ascii}"; filename*=UTF-8''${hel}`
}
