import { konflikt, ok, type Resultat, ugyldig } from '@/lib/domene/resultat'
import type { Feltverdi } from '@/lib/domene/vurdering/typer'
import type { Kladd, Kladdlager } from './kladdlager'
import type { Lagring } from './typer'

/** A server that keeps answers as the real one does, and can be out of reach or lose what it answers. */
export function lagTesttjener() {
  const rader = new Map<string, Feltverdi>()
  const fatt: Lagring[] = []
  const tjener = {
    nede: false,
    /** Stores, but the answer never comes through. */
    misterSvar: false,
    /** Holds answers back until slipp() is called. */
    holder: false,
    slipp: () => {},
    rader,
    fatt,
    lagre: async (lagring: Lagring): Promise<Resultat<Feltverdi>> => {
      await Promise.resolve()
      if (tjener.nede) throw new TypeError('Failed to fetch')
      fatt.push(lagring)
      const svar = behandle(lagring)
      if (tjener.holder) await new Promise<void>(gaa => (tjener.slipp = gaa))
      if (tjener.misterSvar) throw new TypeError('Failed to fetch')
      return svar
    },
  }
  function behandle({ nokkel, verdi, versjon }: Lagring): Resultat<Feltverdi> {
    if (verdi.includes('fødselsnummer')) return ugyldig({ felt: nokkel, kode: 'feil.tekst.fodselsnummer' })
    const rad = rader.get(nokkel) ?? { verdi: '', versjon: 0 }
    if (rad.verdi === verdi.trim()) return ok(rad)
    if (rad.versjon !== versjon) return konflikt(rad)
    const ny = { verdi: verdi.trim(), versjon: versjon + 1 }
    rader.set(nokkel, ny)
    return ok(ny)
  }
  return tjener
}

/** What a browser keeps from one visit to the next. */
export function lagTestlager(): Kladdlager & { alle: Map<string, Kladd> } {
  const alle = new Map<string, Kladd>()
  return {
    alle,
    hent: () => new Map(alle),
    legg: (nokkel, { verdi, lagret, ubekreftet }) => void alle.set(nokkel, { verdi, lagret, ubekreftet }),
    fjern: nokkel => void alle.delete(nokkel),
  }
}
