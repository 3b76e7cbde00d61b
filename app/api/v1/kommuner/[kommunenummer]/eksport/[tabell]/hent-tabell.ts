import { hentEksport } from '@/lib/data/import/eksport'
import { hentLogg } from '@/lib/data/logg'
import { hentRisikoer } from '@/lib/data/risiko/les'
import { hentSituasjon } from '@/lib/data/situasjon'
import { hentPlan } from '@/lib/data/tiltak/les'
import { hentVurderinger } from '@/lib/data/vurdering/les'
import { beregnDekning } from '@/lib/domene/beregning/dekning'
import { beregnUtvikling } from '@/lib/domene/beregning/utvikling'
import type { Desimal } from '@/lib/domene/beregning/situasjon'
import type { Datatabell } from '@/lib/domene/felles/datatabell'
import type { Dato } from '@/lib/domene/felles/dato'
import { loggtabell } from '@/lib/domene/kommunetabell/logg'
import { risikotabell, tiltakstabell } from '@/lib/domene/kommunetabell/plan'
import { importtabell } from '@/lib/domene/kommunetabell/seks'
import { dekningstabell, utviklingstabell } from '@/lib/domene/kommunetabell/tall'
import type { Kommunetabell } from '@/lib/domene/kommunetabell/typer'
import { STANDARDSKALA } from '@/lib/domene/risiko/skala'
import type { Bruker } from '@/lib/domene/tilgang'

export type Tabellvalg = { dato: Dato; fra: Dato; til: Dato; timerPerArsverk: Desimal | undefined }
/** om: what the rows cover, besides which kommune they are of. */
export type Hentet = { tabell: Datatabell; om: Record<string, string> }

/** As much of the log as one file takes. */
const MAKS_LOGG = 10_000

/** One table of a kommune; null when it is not there for the actor. */
export async function hentTabell(
  bruker: Bruker,
  nr: string,
  tabell: Kommunetabell,
  valg: Tabellvalg,
): Promise<Hentet | null> {
  switch (tabell) {
    case 'dekning':
    case 'utvikling':
      return tall(bruker, nr, tabell, valg)
    case 'tiltak': {
      const plan = await hentPlan(bruker, nr)
      return plan && { tabell: tiltakstabell(plan), om: {} }
    }
    case 'risikoer':
      return risikoene(bruker, nr)
    case 'logg': {
      const tomt = { omrade: null, fra: null, til: null, etter: null }
      const side = await hentLogg(bruker, nr, tomt, MAKS_LOGG)
      const rader = side?.rader.map(r => ({
        ...{
          tid: r.tid,
          handling: r.handling,
          rolle: r.rolle,
          gjelder: r.navn,
          detaljer: r.detaljer,
          ledd: r.ledd,
        },
        hvem: r.hvem.slag === 'BRUKER' ? r.hvem.navn : null,
      }))
      return rader ? { tabell: loggtabell(rader), om: side?.neste ? { rader: `${MAKS_LOGG}+` } : {} } : null
    }
    default: {
      const eksport = await hentEksport(bruker, nr, { mal: false })
      return eksport && { tabell: importtabell(tabell, eksport.tabeller[tabell]), om: {} }
    }
  }
}

async function tall(
  bruker: Bruker,
  nr: string,
  tabell: 'dekning' | 'utvikling',
  { dato, fra, til, timerPerArsverk }: Tabellvalg,
): Promise<Hentet | null> {
  const situasjon = await hentSituasjon(bruker, nr)
  if (!situasjon) return null
  if (tabell === 'utvikling') {
    const utvikling = beregnUtvikling(situasjon, fra, til, { timerPerArsverk })
    return {
      tabell: utviklingstabell(utvikling),
      om: { fra, til, timerPerArsverk: utvikling.timerPerArsverk },
    }
  }
  const dekning = beregnDekning(situasjon, dato, { timerPerArsverk })
  const norm = dekning.norm?.gyldigFra ?? ''
  return {
    tabell: dekningstabell(dekning),
    om: { dato, normFra: norm, timerPerArsverk: dekning.timerPerArsverk },
  }
}

/** The risks of the newest version of the vurdering; a table without rows when there is none. */
async function risikoene(bruker: Bruker, nr: string): Promise<Hentet | null> {
  const vurderinger = await hentVurderinger(bruker, nr)
  if (!vurderinger) return null
  const [nyeste] = vurderinger
  const bilde = nyeste && (await hentRisikoer(bruker, nr, nyeste.id))
  if (!bilde) return { tabell: risikotabell([], STANDARDSKALA), om: {} }
  const { nummer, status } = bilde.vurdering
  return { tabell: risikotabell(bilde.risikoer, bilde.skala), om: { versjon: String(nummer), status } }
}
