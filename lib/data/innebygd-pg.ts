import { PGlite } from '@electric-sql/pglite'
import { DatabaseUtilgjengelig } from '../domene/felles/utilgjengelig'

/** After an attempt to open that failed, the next one waits this long: opening takes a second of the process's time. */
const HVILE_MS = 2000

/** Only what the adapter asks of a PGlite. */
export type Pg = Pick<PGlite, 'query' | 'exec' | 'transaction'>

/**
 * The embedded PostgreSQL, which goes on after a write that the system refused. When its log cannot be written it
 * panics, as PostgreSQL does; on a server the postmaster then starts it anew, here nobody does, and the next statement
 * would spin for ever and take the app with it. So it is left alone from then on, and opened anew when it is next asked:
 * what was committed is in its log.
 */
export class InnebygdPg implements Pg {
  #lever: PGlite | null = null
  #apner: Promise<PGlite> | null = null
  #hvilerTil = 0

  private constructor(private readonly mappe: string) {}

  static async apne(mappe: string): Promise<InnebygdPg> {
    const pg = new InnebygdPg(mappe)
    pg.#lever = await pg.#apneEn()
    return pg
  }

  query: PGlite['query'] = async (...a) => (await this.#hent()).query(...a)
  exec: PGlite['exec'] = async (...a) => (await this.#hent()).exec(...a)
  runExclusive: PGlite['runExclusive'] = async fn => (await this.#hent()).runExclusive(fn)
  transaction: PGlite['transaction'] = async fn => (await this.#hent()).transaction(fn)

  async close(): Promise<void> {
    await this.#apner?.catch(() => null)
    await this.#lever?.close()
    this.#lever = null
  }

  async #hent(): Promise<PGlite> {
    if (this.#lever) return this.#lever
    if (Date.now() < this.#hvilerTil) throw new DatabaseUtilgjengelig('BORTE')
    this.#apner ??= this.#apneEn().finally(() => (this.#apner = null))
    try {
      return (this.#lever = await this.#apner)
    } catch (feil) {
      this.#hvilerTil = Date.now() + HVILE_MS
      throw new DatabaseUtilgjengelig('BORTE', feil)
    }
  }

  async #apneEn(): Promise<PGlite> {
    const pg = await PGlite.create(this.mappe)
    this.#vokt(pg)
    await pg.exec('SET SESSION AUTHORIZATION lokalnorm_login')
    return pg
  }

  /** Every statement goes through here, also the ROLLBACK after a failure. */
  #vokt(pg: PGlite): void {
    let dod = false
    const kjor = pg.execProtocolStream.bind(pg)
    pg.execProtocolStream = async (...a) => {
      if (dod) throw new DatabaseUtilgjengelig('BORTE')
      try {
        return await kjor(...a)
      } catch (feil) {
        if (erPanikk(feil)) {
          dod = true
          if (this.#lever === pg) this.#lever = null
        }
        throw feil
      }
    }
  }
}

/** The database is gone: it said so, or its program fell. */
const erPanikk = (feil: unknown): boolean =>
  ['PANIC', 'FATAL'].includes((feil as { severity?: string }).severity ?? '') ||
  feil instanceof WebAssembly.RuntimeError
