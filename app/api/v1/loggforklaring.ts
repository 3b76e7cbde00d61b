import type { Omtale } from '@/lib/utveksling/datatabell'
import { foresporselssprak, oversetter } from './oversett'

const KOLONNER = ['tid', 'tidNorge', 'kjede', 'nr', 'hash'] as const

/** What the columns of the log mean that do not say it themselves, for the sheet that tells what the file is. */
export function loggforklaring(req: Request): Omtale {
  const tekst = oversetter(foresporselssprak(req))
  return KOLONNER.map(navn => [navn, tekst({ kode: `logg.fil.${navn}` })] as const)
}
