import { kapittel, liste } from '../blokk'
import { gap, lukking, nesteGang, omfang, risikoer, skjonn } from '../setninger'
import type { Kapittel } from '../typer'

/** What the reader must know who reads no further. */
export const sammendrag: Kapittel = d => [
  kapittel(d.t('dokument.sammendrag')),
  liste([omfang, gap, skjonn, risikoer, lukking, nesteGang].map(f => f(d)).filter(s => s !== '')),
]
