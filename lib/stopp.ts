import { after } from 'next/server'
import { lukkDatabase } from './data/database'

const holder = ((globalThis as { lokalnormEtterarbeid?: Set<Promise<void>> }).lokalnormEtterarbeid ??=
  new Set<Promise<void>>())

/** Does something once the answer is given, and before the server stops. What it throws, is its own to log. */
export function etterSvaret(arbeid: () => Promise<unknown>): void {
  const gjores = new Promise<void>(ferdig => {
    after(() => arbeid().finally(ferdig))
  })
  holder.add(gjores)
  void gjores.then(() => holder.delete(gjores))
}

/** The last the app does: what is to follow an answer, then the database and the lock on its folder. */
export async function vedStopp(): Promise<void> {
  await Promise.all(holder)
  await lukkDatabase()
}
