import { GRUPPERINGER, type Gruppering, type Utvalg } from './typer'

/** How the page of totals is looked at: in its address, so that it can be shared. */
export type Visning = { utvalg: Utvalg; gruppering: Gruppering; kart: 'STATUS' | 'DEKNING' }

type Sok = Record<string, string | string[] | undefined>

/** What the address asks for; what is not known there is the first choice. */
export const lesVisning = (sok: Sok, forste: Gruppering): Visning => ({
  utvalg: sok.kontrollert === '1' ? 'KONTROLLERT' : 'LEVERT',
  gruppering: GRUPPERINGER.find(g => g === sok.gruppe) ?? forste,
  kart: sok.kart === 'DEKNING' ? 'DEKNING' : 'STATUS',
})

/** The same as an address. */
export function visningssok({ utvalg, gruppering, kart }: Visning): string {
  const sok = new URLSearchParams({ gruppe: gruppering, kart })
  if (utvalg === 'KONTROLLERT') sok.set('kontrollert', '1')
  return sok.toString()
}
