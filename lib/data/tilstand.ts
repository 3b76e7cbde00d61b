import 'server-only'

/** svarte: when the database last did what it was asked, by the clock of the process. borte: the last it was asked, it could not. */
type Tilstand = { svarte: number; borte: boolean }
const tilstand: Tilstand = ((globalThis as { lokalnormTilstand?: Tilstand }).lokalnormTilstand ??= {
  ...{ svarte: Number.NEGATIVE_INFINITY, borte: false },
})

export const settBorte = (): void => void (tilstand.borte = true)
export const settSvarte = (): void =>
  void Object.assign(tilstand, { borte: false, svarte: performance.now() })

/** What is known of the database without asking it: of this process alone, and of no consequence but which page is shown. */
export const databasetilstand = (): { borte: boolean; stilleMs: number } => ({
  ...{ borte: tilstand.borte, stilleMs: performance.now() - tilstand.svarte },
})
