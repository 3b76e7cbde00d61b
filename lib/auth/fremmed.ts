/** Does the browser say that another site's page sent this? */
export function erFremmed(req: Request): boolean {
  const sted = req.headers.get('sec-fetch-site')
  if (sted && sted !== 'same-origin' && sted !== 'none') return true
  const opphav = req.headers.get('origin')
  if (opphav === null) return false
  const vert = req.headers.get('x-forwarded-host') ?? req.headers.get('host')
  try {
    return new URL(opphav).host !== vert
  } catch {
    return true // «null» and other malformed origins
  }
}
