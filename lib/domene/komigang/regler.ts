import { beleggPa } from '../beregning/gyldighet'
import type { Situasjon, SituasjonAvdeling, SituasjonSykehjem } from '../beregning/situasjon'
import type { Dato } from '../felles/dato'
import type { KomIGang, Mangel, Steg, Stegstatus } from './typer'

/**
 * How far a kommune has come in registering what udekket behov needs. Units that are closed ask for nothing; one that
 * opens later is asked about its first day. A step that has nothing to ask of yet is not done.
 */
export function komIGang(situasjon: Situasjon, dato: Dato): KomIGang {
  const sykehjem = situasjon.sykehjem.filter(ikkeNedlagt(dato))
  const avdelinger = sykehjem.flatMap(s =>
    s.avdelinger.filter(ikkeNedlagt(dato)).map(avdeling => ({ sykehjem: s, avdeling })),
  )
  const utenAvdeling = sykehjem.filter(s => !s.avdelinger.some(ikkeNedlagt(dato)))
  const utenBelegg = avdelinger.filter(
    a => beleggPa(a.avdeling.belegg, senest(dato, a.sykehjem.apnet, a.avdeling.apnet)) === null,
  )
  const utenAvtale = sykehjem.filter(s => s.legeavtaler.every(l => l.versjoner.length === 0))

  const steg: Stegstatus[] = [
    status('SYKEHJEM', sykehjem.length, []),
    status(
      'AVDELINGER',
      sykehjem.length,
      utenAvdeling.map(s => mangel(s)),
    ),
    status(
      'BELEGG',
      avdelinger.length,
      utenBelegg.map(a => mangel(a.sykehjem, a.avdeling)),
    ),
    status(
      'LEGEAVTALER',
      sykehjem.length,
      utenAvtale.map(s => mangel(s)),
    ),
    { steg: 'NORM', ferdig: situasjon.normer.length > 0, gjelder: 1, mangler: [] },
  ]
  const antallFerdige = steg.filter(s => s.ferdig).length
  return { steg, antallFerdige, ferdig: antallFerdige === steg.length }
}

const status = (steg: Steg, gjelder: number, mangler: Mangel[]): Stegstatus => ({
  steg,
  ferdig: gjelder > 0 && mangler.length === 0,
  gjelder,
  mangler,
})

const mangel = (s: SituasjonSykehjem, a?: SituasjonAvdeling): Mangel => ({
  sykehjemId: s.id,
  sykehjem: s.navn,
  ...(a && { avdelingId: a.id, avdeling: a.navn }),
})

const ikkeNedlagt =
  (dato: Dato) =>
  (enhet: { nedlagt: Dato | null }): boolean =>
    enhet.nedlagt === null || dato <= enhet.nedlagt

const senest = (...datoer: (Dato | null)[]): Dato =>
  datoer.filter(d => d !== null).reduce((a, b) => (a > b ? a : b))
