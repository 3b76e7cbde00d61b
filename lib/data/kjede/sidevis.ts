import 'server-only'

/** Which rows of a table to read next: an argument of findMany. */
export type Side = { take: number; orderBy: { id: 'asc' }; where: { id?: { gt: string } } }

/** Every row of a table, so many at a time. */
export async function* sidevis<R extends { id: string }>(
  antall: number,
  les: (side: Side) => Promise<R[]>,
): AsyncGenerator<R> {
  // No id is before the first page: a row may have any.
  let where: Side['where'] = {}
  for (;;) {
    const rader = await les({ take: antall, orderBy: { id: 'asc' }, where })
    yield* rader
    const siste = rader.at(-1)
    if (!siste || rader.length < antall) return
    where = { id: { gt: siste.id } }
  }
}
