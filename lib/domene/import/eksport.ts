import { sammenlignDato } from '../felles/dato'
import {
  avdelingsceller,
  avtaleceller,
  beleggsceller,
  type Cellerad,
  fravaersceller,
  normceller,
  sykehjemsceller,
} from './celletekst'
import { vedtakForRad } from './flett/vedtak'
import type { Tilstand, TilstandAvtale, TilstandSykehjem } from './tilstand'
import type { Tabellnavn } from './typer'

/** What is registered, as the six tables an import reads: importing them changes nothing. */
export function eksporter(tilstand: Tilstand): Record<Tabellnavn, Cellerad[]> {
  const hjem = [...tilstand.sykehjem.values()]
  return {
    sykehjem: hjem.map(s => sykehjemsceller(s.felt)),
    avdelinger: hjem.flatMap(s => [...s.avdelinger.values()].map(a => avdelingsceller(s.felt.navn, a.felt))),
    belegg: hjem.flatMap(belegg),
    legeavtaler: hjem.flatMap(s => [...s.avtaler.values()].flatMap(a => versjoner(s, a))),
    fravaer: hjem.flatMap(s => [...s.avtaler.values()].flatMap(a => fravaer(s, a))),
    normer: normer(tilstand),
  }
}

const belegg = (s: TilstandSykehjem): Cellerad[] =>
  [...s.avdelinger.values()].flatMap(a =>
    etterDato(a.belegg).map(([fra, b]) => beleggsceller(s.felt.navn, a.felt.navn, fra, b.felt)),
  )

function versjoner(s: TilstandSykehjem, avtale: TilstandAvtale): Cellerad[] {
  const navn = new Map([...s.avdelinger.values()].map(a => [a.id, a.felt.navn]))
  return etterDato(avtale.versjoner).flatMap(([fra, { felt }]) => {
    const rad = (del: Parameters<typeof avtaleceller>[4]) =>
      avtaleceller(s.felt.navn, avtale.navn, fra, felt, del)
    if (!felt.fordeling) return [rad(null)]
    return [...felt.fordeling].map(([id, timer]) => rad({ avdeling: navn.get(id) ?? '', timer }))
  })
}

const fravaer = (s: TilstandSykehjem, avtale: TilstandAvtale): Cellerad[] =>
  etterDato(avtale.fravaer).map(([fra, f]) => fravaersceller(s.felt.navn, avtale.navn, fra, f.felt))

const normer = (tilstand: Tilstand): Cellerad[] =>
  etterDato(tilstand.normer).flatMap(([fra, norm]) =>
    norm.satser.map((sats, i) => normceller(fra, sats, vedtakForRad(norm, i))),
  )

const etterDato = <T>(rader: ReadonlyMap<string, T>): [string, T][] =>
  [...rader].sort(([a], [b]) => sammenlignDato(a, b))
