import { brok } from '@/lib/domene/felles/brok'
import { visHeltall, visTall } from '@/lib/tall'

const KILO = 1024

/** The size of a file as it is read: «512 byte», «340 kB», «1,2 MB». The units are 1 024 apart; the same in both languages. */
export function visFilstorrelse(bytes: number): string {
  if (bytes < KILO) return `${bytes}\u00a0byte`
  const kilo = brok(bytes).div(KILO)
  if (bytes < KILO * KILO) return `${visHeltall(kilo)}\u00a0kB`
  return `${visTall(kilo.div(KILO), 1)}\u00a0MB`
}
