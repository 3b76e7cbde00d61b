/** The query of an address, as a page gets it. */
export type Sok = Readonly<Record<string, string | string[] | undefined>>
/** The text of fields by name, as typed. */
export type Skrevet = Readonly<Record<string, string>>

/** More than any field of ours holds. */
const MAKS_TEKST = 60

/** What the address says in a field; undefined where it says nothing. Said twice, the first counts. */
export function lesFelt(sok: Sok, navn: string): string | undefined {
  const verdi = Object.hasOwn(sok, navn) ? sok[navn] : undefined
  const tekst = Array.isArray(verdi) ? verdi[0] : verdi
  return tekst?.trim().slice(0, MAKS_TEKST)
}

/** Every field: what the address says, else how it stands of itself. */
export const lesFelter = (sok: Sok, standard: Skrevet): Skrevet =>
  Object.fromEntries(Object.entries(standard).map(([navn, verdi]) => [navn, lesFelt(sok, navn) ?? verdi]))

/**
 * The shortest query that says the same: only the fields that differ from how they stand of themselves, in their
 * order. '' where nothing does. A field that has been emptied is said to be empty: a blank is not the standard.
 */
export function sporring(skrevet: Skrevet, standard: Skrevet): string {
  const ulike = Object.entries(standard).flatMap(([navn, verdi]): [string, string][] => {
    const tekst = (skrevet[navn] ?? verdi).trim().slice(0, MAKS_TEKST)
    return tekst === verdi ? [] : [[navn, tekst]]
  })
  return new URLSearchParams(ulike).toString().replaceAll('%2C', ',')
}

/** Does the address say more than it has to: fields as they stand of themselves, or unknown ones? */
export const erOmstendelig = (sok: Sok, standard: Skrevet): boolean => {
  const kort = new URLSearchParams(sporring(lesFelter(sok, standard), standard))
  return Object.entries(sok).some(([navn, verdi]) => verdi !== undefined && !kort.has(navn))
}
