/** The path as routes are matched by it: «%63» is «c». One that cannot be read matches none, and stands as it is. */
export function lesSti(pathname: string): string {
  try {
    return decodeURIComponent(pathname)
  } catch {
    return pathname
  }
}
