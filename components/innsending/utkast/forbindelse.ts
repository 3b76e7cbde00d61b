import type { Lagre } from '@/components/vurdering/autolagring/typer'
import type { BegrunnelseInn } from '@/lib/domene/advarsel/schema'
import type { Sporsmal } from '@/lib/domene/innsamling/typer'
import { lesSvar, type Utkast, type UtkastInn } from '@/lib/domene/innsending/utkast'
import { feil, ikkeFunnet, konflikt, ok, type Resultat } from '@/lib/domene/resultat'
import { type Utkastnokkel, erUtkast, iFelt, medVerdi, svarId, verdiAv } from './nokler'

export type LagretUtkast = Utkast & { versjon: number }
/** The server action of the page. */
export type LagreUtkast = (inn: UtkastInn) => Promise<Resultat<{ versjon: number }>>

/** So many times in a row somebody else can have been first; then it is tried again as without contact. */
const FORSOK = 5

/**
 * The draft is stored as one row with one versjon; here its texts are saved one by one. What somebody else has saved
 * meanwhile is a conflict only when it is the same text; else the save is made anew on top of it.
 */
export function lagForbindelse(lagre: LagreUtkast, sporsmal: readonly Sporsmal[], start: LagretUtkast) {
  let kjent = iFelt(start)

  const lik = (nokkel: string, a: string, b: string) =>
    somLagret(sporsmal, nokkel, a) === somLagret(sporsmal, nokkel, b)

  const send: Lagre = async ({ nokkel, verdi, fra }) => {
    for (let i = 0; i < FORSOK; i++) {
      const der = verdiAv(kjent, nokkel)
      if (!lik(nokkel, der, fra) && !lik(nokkel, der, verdi))
        return konflikt({ verdi: der, versjon: kjent.versjon })
      const svar = await lagre(sending(kjent, nokkel, verdi))
      if (svar.ok) {
        kjent = { ...medVerdi(kjent, nokkel, verdi), versjon: svar.verdi.versjon }
        return ok({ verdi, versjon: kjent.versjon })
      }
      if (!taInn(svar.feil)) return svar.feil.kode === 'KONFLIKT' ? ikkeFunnet() : feil(svar.feil)
    }
    throw new Error('Somebody else saves all the time')
  }

  /** The reason of one warning; a later one takes the place of an earlier. */
  async function lagreGrunn(inn: BegrunnelseInn): Promise<Resultat<{ versjon: number }>> {
    for (let i = 0; i < FORSOK; i++) {
      const svar = await lagre({ versjon: kjent.versjon, grunner: [inn] })
      if (svar.ok) kjent = { ...kjent, versjon: svar.verdi.versjon }
      if (svar.ok || !taInn(svar.feil)) return svar
    }
    throw new Error('Somebody else saves all the time')
  }

  /** Was it a conflict with a draft that can be built on? */
  function taInn(f: { kode: string; gjeldende?: unknown }): boolean {
    if (f.kode !== 'KONFLIKT' || !erUtkast(f.gjeldende)) return false
    kjent = medKontaktFra(iFelt(f.gjeldende), kjent)
    return true
  }

  return {
    send,
    lagreGrunn,
    lik,
    /** The page is made anew: what it shows is what is known, unless something newer has been saved from here. */
    vis: (utkast: LagretUtkast): void => {
      if (utkast.versjon > kjent.versjon) kjent = iFelt(utkast)
    },
  }
}

function sending(kjent: LagretUtkast, nokkel: string, verdi: string): UtkastInn {
  const id = svarId(nokkel)
  if (id !== null) return { versjon: kjent.versjon, svar: { [id]: verdi } }
  const { arsak, ...tekster } = kjent.tekster
  return {
    versjon: kjent.versjon,
    tekster: { ...tekster, arsak: arsak ?? '', [nokkel as Utkastnokkel]: verdi },
  }
}

/** A contact nobody has written yet is the one the page proposes, and stays so. */
function medKontaktFra(ny: LagretUtkast, kjent: LagretUtkast): LagretUtkast {
  const { kontaktNavn, kontaktEpost, kontaktTelefon } = ny.tekster
  if (kontaktNavn !== '' || kontaktEpost !== '' || kontaktTelefon !== '') return ny
  const { kontaktNavn: navn, kontaktEpost: epost, kontaktTelefon: telefon } = kjent.tekster
  const kontakt = { kontaktNavn: navn, kontaktEpost: epost, kontaktTelefon: telefon }
  return { ...ny, tekster: { ...ny.tekster, ...kontakt } }
}

/** Two texts that are stored as the same: «55.5» and «55,5». */
function somLagret(sporsmal: readonly Sporsmal[], nokkel: string, skrevet: string): string {
  const id = svarId(nokkel)
  if (id === null) return skrevet.trim()
  const lest = lesSvar(sporsmal, { [id]: skrevet })
  return lest.ok ? (lest.verdi[id] ?? '') : skrevet.trim()
}
