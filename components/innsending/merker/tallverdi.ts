import type { Merkeverdi } from '@/lib/domene/innsending/merke'
import { visHeltall, visProsent, visTimer } from '@/lib/tall'

/** A marked figure as it is read elsewhere on the page. */
export function visMerkeverdi({ tall, verdi }: Merkeverdi): string {
  switch (tall) {
    case 'plasser':
    case 'beboere':
      return visHeltall(verdi)
    case 'dekning':
      return visProsent(verdi)
    case 'normtimer':
    case 'avtalteTimer':
    case 'udekket':
    case 'timerPerBeboer':
      return visTimer(verdi)
  }
}
