import { type Kobling, navn } from './kobling'

type Referanse = { fra: string; til: string; kolonner: [string, string][] }

/**
 * The references that lead nowhere: rows that somebody with rights past the database's own rules has taken away what
 * they point at. A copy of such a database cannot be restored. Inside the transaction of the copy.
 */
export async function bruttReferanser(kobling: Kobling): Promise<string[]> {
  const brutt: string[] = []
  for (const { fra, til, kolonner } of await lesReferanser(kobling)) {
    const like = kolonner.map(([k, p]) => `p.${navn(p)} = c.${navn(k)}`).join(' AND ')
    const satt = kolonner.map(([k]) => `c.${navn(k)} IS NOT NULL`).join(' AND ')
    const [rad] = await kobling.rader(
      `SELECT count(*)::text FROM public.${navn(fra)} c
       WHERE ${satt} AND NOT EXISTS (SELECT 1 FROM public.${navn(til)} p WHERE ${like})`,
    )
    const antall = Number(rad?.[0] ?? 0)
    if (antall > 0)
      brutt.push(
        `${antall} ${antall === 1 ? 'rad' : 'rader'} i ${fra} viser til noe i ${til} som ikke finnes`,
      )
  }
  return brutt
}

async function lesReferanser(kobling: Kobling): Promise<Referanse[]> {
  const rader = await kobling.rader(
    `SELECT f.relname::text, t.relname::text,
       (SELECT json_agg(json_build_array(a.attname, b.attname))::text
        FROM unnest(k.conkey, k.confkey) AS par (fra, til)
        JOIN pg_attribute a ON a.attrelid = k.conrelid AND a.attnum = par.fra
        JOIN pg_attribute b ON b.attrelid = k.confrelid AND b.attnum = par.til)
     FROM pg_constraint k JOIN pg_class f ON f.oid = k.conrelid JOIN pg_class t ON t.oid = k.confrelid
     WHERE k.contype = 'f' AND k.connamespace = 'public'::regnamespace AND f.relname <> '_prisma_migrations'
     ORDER BY f.relname COLLATE "C", k.conname COLLATE "C"`,
  )
  return rader.map(([fra, til, kolonner]) => ({
    ...{ fra: fra ?? '', til: til ?? '' },
    kolonner: JSON.parse(kolonner ?? '[]') as [string, string][],
  }))
}
