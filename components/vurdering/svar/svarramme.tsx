'use client'
import { createContext, useContext } from 'react'
import type { Svar } from '@/lib/domene/vurdering/typer'
import type { Hjemstall } from '@/lib/domene/vurdering/uenighet'

type Ramme = {
  svar: Svar
  /** The home the answers are about; null = the kommune. */
  hjem: Hjemstall | null
  /** Those a section can be given to. */
  kolleger: readonly { id: string; navn: string }[]
  kanEndre: boolean
}

const Kontekst = createContext<Ramme | null>(null)

/** What every field of a page shares: the answers as the server has them, and whether the reader may write. */
export const Svarramme = ({ children, ...ramme }: Ramme & { children: React.ReactNode }) => (
  <Kontekst value={ramme}>{children}</Kontekst>
)

export function useSvarramme(): Ramme {
  const ramme = useContext(Kontekst)
  if (!ramme) throw new Error('Svarramme is missing above this field')
  return ramme
}
