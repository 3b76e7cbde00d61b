import type { PGlite } from '@electric-sql/pglite'
import type { SqlDriverAdapter, Transaction } from '@prisma/driver-adapter-utils'
import { PrismaPGlite } from 'pglite-prisma-adapter'
import type { Pg } from './innebygd-pg'

type Innvendig = SqlDriverAdapter & { client: unknown; onError: (feil: unknown) => never }
type PgTransaksjon = Parameters<Parameters<PGlite['transaction']>[0]>[0]

/**
 * The adapter, but for what it does with a COMMIT that fails: its own lets that pass for done, and somebody would be told
 * that a write is stored which is not.
 */
export class InnebygdAdapter extends PrismaPGlite {
  constructor(private readonly pg: Pg) {
    super(pg as PGlite)
  }

  override async connect() {
    const adapter = await super.connect()
    adapter.startTransaction = () => begynn(adapter as unknown as Innvendig, this.pg)
    return adapter
  }
}

function begynn(adapter: Innvendig, pg: Pg): Promise<Transaction> {
  return new Promise((klar, feilet) => {
    const ferdig = pg.transaction(
      indre =>
        new Promise<void>(slutt => {
          klar(lagTransaksjon(adapter, indre, { slutt, ferdig: () => ferdig }))
        }),
    )
    ferdig.catch(feilet) // nothing to those who have it already
  })
}

/** A statement in it is run as the adapter runs one, on the connection of the transaction. */
function lagTransaksjon(
  adapter: Innvendig,
  indre: PgTransaksjon,
  { slutt, ferdig }: { slutt: () => void; ferdig: () => Promise<void> },
): Transaction {
  return Object.assign(Object.create(adapter) as Innvendig, {
    client: indre,
    options: { usePhantomQuery: true },
    async commit() {
      slutt()
      await ferdig().catch(adapter.onError.bind(adapter))
    },
    async rollback() {
      // What cannot be rolled back because the database is gone, is not stored either.
      await indre.rollback().catch(() => null)
      slutt()
      await ferdig().catch(() => null)
    },
  })
}
