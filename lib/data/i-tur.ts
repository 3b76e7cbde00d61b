import type { SqlDriverAdapterFactory, SqlQueryable } from '@prisma/driver-adapter-utils'

type Tilkobling = Pick<SqlQueryable, 'queryRaw' | 'executeRaw'>

/**
 * One query at a time on a connection, in the order they were asked. Prisma asks for the parts of an `include` at once,
 * also inside a transaction; the driver keeps a line of its own for that, warns of it and gives it up in its next version.
 */
export function enOmGangen<T extends Tilkobling>(tilkobling: T): T {
  let forrige: Promise<unknown> = Promise.resolve()
  const iTur = <S, U>(spor: (sporring: S) => Promise<U>) => {
    return (sporring: S): Promise<U> => {
      const svar = forrige.then(() => spor(sporring))
      forrige = svar.catch(() => undefined) // whoever asked hears of it
      return svar
    }
  }
  tilkobling.queryRaw = iTur(tilkobling.queryRaw.bind(tilkobling))
  tilkobling.executeRaw = iTur(tilkobling.executeRaw.bind(tilkobling))
  return tilkobling
}

/** The same adapter, with transactions whose queries take turns. */
export function medTransaksjonerITur<F extends SqlDriverAdapterFactory>(fabrikk: F): F {
  const koble = fabrikk.connect.bind(fabrikk)
  fabrikk.connect = async () => {
    const adapter = await koble()
    const start = adapter.startTransaction.bind(adapter)
    adapter.startTransaction = async isolasjon => enOmGangen(await start(isolasjon))
    return adapter
  }
  return fabrikk
}
