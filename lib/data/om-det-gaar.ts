import 'server-only'
import { utilgjengelig } from '../domene/felles/utilgjengelig'

/** A write beside what was asked for. What only reads goes on without it while the database takes no changes. */
export const omDetGaar = <T>(skriving: Promise<T>, ellers: T): Promise<T> =>
  skriving.catch((feil: unknown) => {
    if (utilgjengelig(feil) !== 'SKRIVER_IKKE') throw feil
    return ellers
  })
