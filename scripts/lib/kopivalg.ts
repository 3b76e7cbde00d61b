import fs from 'node:fs'
import path from 'node:path'
import { Setning } from './setning'

/** Where the person stood: npm runs a command in the folder of the app. */
export const fraStedet = (fil: string): string => path.resolve(process.env.INIT_CWD ?? process.cwd(), fil)

export const appUtgave = (): string =>
  (JSON.parse(fs.readFileSync('package.json', 'utf8')) as { version: string }).version

const tall = (antall: number): string => antall.toLocaleString('nb-NO')

/** «12 345 rader i 43 tabeller» */
export const omfang = (rader: number, tabeller: number): string =>
  `${tall(rader)} rader i ${tall(tabeller)} tabeller`

export const sekunder = (ms: number): string =>
  `${(ms / 1000).toLocaleString('nb-NO', { maximumFractionDigits: 1 })} s`

const MAPPEFEIL = ['ENOSPC', 'EACCES', 'EPERM', 'EROFS', 'ENOENT', 'ENOTDIR', 'EFBIG', 'EDQUOT', 'EIO']

/** What the disk refused, as a sentence: somebody can mend it. */
export async function medDisk<T>(arbeid: () => Promise<T>): Promise<T> {
  try {
    return await arbeid()
  } catch (feil) {
    const { code, path: sti } = feil as NodeJS.ErrnoException
    if (code && MAPPEFEIL.includes(code))
      throw new Setning(`Får ikke skrevet ${sti ?? 'filen'} (${code}). Ingen sikkerhetskopi er laget.`)
    throw feil
  }
}
