import type { Blokk, Celle, Fakta, Kolonne, Tabell } from './typer'

export const kapittel = (tekst: string): Blokk => ({ slag: 'OVERSKRIFT', niva: 1, tekst })
export const del = (tekst: string): Blokk => ({ slag: 'OVERSKRIFT', niva: 2, tekst })
export const underdel = (tekst: string): Blokk => ({ slag: 'OVERSKRIFT', niva: 3, tekst })

export const avsnitt = (tekst: string): Blokk => ({ slag: 'AVSNITT', tekst, form: 'VANLIG' })
export const ingress = (tekst: string): Blokk => ({ slag: 'AVSNITT', tekst, form: 'INGRESS' })
/** A remark on what stands above it: smaller. */
export const merknad = (tekst: string): Blokk => ({ slag: 'AVSNITT', tekst, form: 'MERKNAD' })

export const liste = (punkter: string[]): Blokk => ({ slag: 'LISTE', punkter, nummerert: false })
export const nummerert = (punkter: string[]): Blokk => ({ slag: 'LISTE', punkter, nummerert: true })

/** Facts without the blank ones; nothing when all are blank. */
export function fakta(rader: [string, Celle][]): Fakta[] {
  const fylte = rader.filter(([, verdi]) => verdi !== '')
  return fylte.length === 0 ? [] : [{ slag: 'FAKTA', rader: fylte }]
}

/** A table; nothing when it has no rows. */
export const tabell = (
  tittel: string,
  kolonner: Kolonne[],
  rader: Celle[][],
  sum: Celle[] | null = null,
): Tabell[] => (rader.length === 0 ? [] : [{ slag: 'TABELL', tittel, kolonner, rader, sum }])

const PUNKT = /^\s*[-–•*]\s+/

/** What a user has written: a paragraph for each line, and a list where lines begin with a dash or a dot. */
export function fritekst(tekst: string): Blokk[] {
  const blokker: Blokk[] = []
  for (const linje of tekst.split(/\r?\n/).map(l => l.trim())) {
    const forrige = blokker.at(-1)
    if (linje === '') continue
    if (!PUNKT.test(linje)) blokker.push(avsnitt(linje))
    else if (forrige?.slag === 'LISTE') forrige.punkter.push(linje.replace(PUNKT, ''))
    else blokker.push(liste([linje.replace(PUNKT, '')]))
  }
  return blokker
}
