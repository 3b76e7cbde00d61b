const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

/**
 * Is this the form of an id? The database throws on anything else, where «not found» is the answer. What comes from a
 * browser is an id by its type only: a list with an id in it reads as one, and is none.
 */
export const erUuid = (...ider: string[]): boolean =>
  ider.every((id: unknown) => typeof id === 'string' && UUID.test(id))
