import { type Dato, plussDager } from './dato'

const OSLO = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/Oslo',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  hourCycle: 'h23',
})

/** The moment a date begins in Oslo. Summer time decides between two. */
export function begynnelsenAv(dato: Dato): Date {
  const [vinter, sommer] = ['+01:00', '+02:00'].map(sone => new Date(`${dato}T00:00:00${sone}`))
  if (!vinter || !sommer || Number.isNaN(vinter.getTime())) throw new RangeError(`Not a date: ${dato}`)
  const deler = iOslo(sommer)
  return deler.hour === '00' && deler.day === dato.slice(8) ? sommer : vinter
}

/** The moment a date ends in Oslo: when the next begins. */
export const sluttenAv = (dato: Dato): Date => begynnelsenAv(plussDager(dato, 1))

/** The calendar date of a moment in Oslo. */
export function datoIOslo(tid: Date): Dato {
  const { year = '', month = '', day = '' } = iOslo(tid)
  return `${year}-${month}-${day}`
}

const KLOKKE = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/Oslo',
  ...{ hour: '2-digit', minute: '2-digit', second: '2-digit', hourCycle: 'h23' },
})

/** A moment as the clocks in Oslo show it: «2026-11-30 03:02:11». */
export const tidIOslo = (tid: Date): string => `${datoIOslo(tid)} ${KLOKKE.format(tid)}`

const iOslo = (tid: Date): Partial<Record<string, string>> =>
  Object.fromEntries(OSLO.formatToParts(tid).map(d => [d.type, d.value]))
