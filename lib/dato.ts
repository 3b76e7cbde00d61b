import type { Dato } from './domene/felles/dato'
import { datoIOslo } from './domene/felles/oslotid'

export { datoIOslo }

const MANEDER = 'januar februar mars april mai juni juli august september oktober november desember'.split(
  ' ',
)
const UDEFINERT = '\u2013'

/** «22.11.2026»; null → «–». */
export const visDato = (dato: Dato | null): string =>
  dato === null ? UDEFINERT : `${dato.slice(8)}.${dato.slice(5, 7)}.${dato.slice(0, 4)}`

/** As a date field holds it: «22.11.2026»; null → blank. */
export const datoIFelt = (dato: Dato | null): string => (dato === null ? '' : visDato(dato))

/** «22. november 2026»: the same in bokmål and nynorsk. null → «–». */
export const visDatoLang = (dato: Dato | null): string =>
  dato === null ? UDEFINERT : `${Number(dato.slice(8))}. ${visManed(dato)} ${dato.slice(0, 4)}`

/** «november»: the same in bokmål and nynorsk. */
export const visManed = (dato: Dato): string => MANEDER[Number(dato.slice(5, 7)) - 1] ?? ''

/** Today in Oslo, whatever the server's zone: the only clock. */
export const idagIOslo = (): Dato => datoIOslo(new Date())

/** «13.55», Oslo time. */
export function visKlokkeslett(tid: Date): string {
  const { hour, minute } = deler(tid)
  return `${hour}.${minute}`
}

/** «22.11.2026 kl. 13.55», Oslo time. */
export const visTidspunkt = (tid: Date): string => `${visDato(datoIOslo(tid))} kl. ${visKlokkeslett(tid)}`

const OSLO = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/Oslo',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
})

function deler(tid: Date) {
  const del = Object.fromEntries(OSLO.formatToParts(tid).map(d => [d.type, d.value]))
  const { hour = '', minute = '' } = del
  return { hour, minute }
}
