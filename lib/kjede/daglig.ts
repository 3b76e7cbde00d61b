import 'server-only'
import { kastAnker, lesAnkerfil } from '../data/kjede/anker'
import { datoIOslo } from '../dato'
import { env } from '../env'
import { logg } from '../logg'
import { avtrykk } from './kommando'

const TIME = 60 * 60 * 1000

/**
 * Casts an anchor a day while the app runs: at the first hour of a day that has none. Its hash stands in the app's log
 * too, which is kept elsewhere than the file. An attempt that fails is made again the next hour.
 */
export function kastDaglig(): void {
  const prov = () => void kastForDagen(new Date())
  setTimeout(prov, 60_000).unref()
  setInterval(prov, TIME).unref()
}

async function kastForDagen(naa: Date): Promise<void> {
  const fil = env().ankerfil
  try {
    const sist = lesAnkerfil(fil).ankere.at(-1)
    if (sist && datoIOslo(new Date(sist.tid)) === datoIOslo(naa)) return
    const kastet = await kastAnker(fil, naa)
    if (kastet)
      logg('info', 'anker', {
        kjeder: Object.keys(kastet.anker.kjeder).length,
        avtrykk: avtrykk(kastet.linje),
      })
  } catch (feil) {
    logg('error', 'anker ikke kastet', { type: feil instanceof Error ? feil.name : typeof feil })
  }
}
