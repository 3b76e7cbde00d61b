type Ordnet = { lest: Date | null; avsluttet: Date | null }

/**
 * The varsler of one reader as they are listed: those that still hold, unread first, and apart from them those that are
 * over. Within each, in the order they come.
 */
export function ordneVarsler<T extends Ordnet>(varsler: readonly T[]): { apne: T[]; ordnet: T[] } {
  const apne = varsler.filter(v => v.avsluttet === null)
  return {
    apne: [...apne.filter(v => v.lest === null), ...apne.filter(v => v.lest !== null)],
    ordnet: varsler.filter(v => v.avsluttet !== null),
  }
}
