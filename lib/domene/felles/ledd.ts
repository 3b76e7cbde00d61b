/**
 * The parts of an address that a browser sent: an object by its type only. What is none has no parts, and what has no
 * parts is not found.
 */
export const ledd = <T extends object>(adresse: T): T => (Object(adresse) === adresse ? adresse : ({} as T))
