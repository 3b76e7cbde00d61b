/** Is this the form of an id? The database throws on anything else, where «not found» is the answer. */
export const erUuid = (...ider: string[]): boolean =>
  ider.every(id => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(id))
