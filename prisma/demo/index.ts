import { settKlient } from '../../lib/data/database'
import type { PrismaClient } from '../generated/client'
import { lastDemobrukere } from './brukere'

/** Fills an empty database with a demonstration: plausible, fictitious, and marked so on every page. */
export async function lastDemodata(klient: PrismaClient): Promise<void> {
  settKlient(klient)
  await lastDemobrukere(klient)
}
