import { celleendringer, normceller } from '../celletekst'
import { ryddNavn } from '../../felles/navn'
import type { Normrad, TilstandNorm, Vedtak } from '../tilstand'
import type { Helrad } from './normer'
import { uttrykkbareVedtak, vedtaksnokkel } from './vedtak'

/** Where the file says something else than the vedtatt norm, and what each of them says. */
export type Normavvik = { rad: number; funnet: string; registrert: string }

const INGENTING = '\u2013'

/** Compares the rows of a file with the norm already vedtatt from that date: rates and vedtak as sets, numbers exactly. */
export function avvikFraVedtatt(norm: TilstandNorm, rader: readonly Helrad[]): Normavvik[] {
  const kjente = new Map(norm.satser.map(s => [satsnokkel(s), s]))
  const satsavvik = rader.flatMap(({ rad, sats }): Normavvik[] => {
    const kjent = kjente.get(satsnokkel(sats))
    if (!kjent) return [{ rad, funnet: beskriv(sats), registrert: INGENTING }]
    const ulike = celleendringer('normer', celler(kjent), celler(sats))
    const vis = (side: 'fra' | 'til') => ulike.map(u => `${u.kolonne} ${u[side]}`).join(', ')
    return ulike.length === 0 ? [] : [{ rad, funnet: vis('til'), registrert: vis('fra') }]
  })
  const iFilen = new Set(rader.map(r => satsnokkel(r.sats)))
  const borte = norm.satser.filter(s => !iFilen.has(satsnokkel(s)))
  const siste = rader.at(-1)
  if (borte.length > 0 && siste)
    satsavvik.push({ rad: siste.rad, funnet: INGENTING, registrert: borte.map(beskriv).join(', ') })
  return [...satsavvik, ...vedtaksavvik(norm, rader)]
}

function vedtaksavvik(norm: TilstandNorm, rader: readonly Helrad[]): Normavvik[] {
  const kjente = uttrykkbareVedtak(norm)
  const nokler = new Set(kjente.map(vedtaksnokkel))
  const registrert = kjente.map(visVedtak).join('; ') || INGENTING
  const fremmede = rader.flatMap(({ rad, vedtak }) =>
    vedtak && !nokler.has(vedtaksnokkel(vedtak)) ? [{ rad, funnet: visVedtak(vedtak), registrert }] : [],
  )
  const [forste] = rader
  if (fremmede.length > 0 || !forste) return fremmede
  const nevnt = new Set(rader.flatMap(r => (r.vedtak ? [vedtaksnokkel(r.vedtak)] : [])))
  return nevnt.size === nokler.size ? [] : [{ rad: forste.rad, funnet: INGENTING, registrert }]
}

const beskriv = (s: Normrad): string => [s.type, s.sykehjemNavn, s.avdelingNavn].filter(Boolean).join(' · ')

const satsnokkel = (s: Normrad): string => `${s.type}\n${s.avdelingId ?? ''}`

/** As the file writes a rate; how a text is broken into lines is not content. */
const celler = (s: Normrad) => normceller('', { ...s, begrunnelse: ryddNavn(s.begrunnelse) }, null)

const visVedtak = ({ organ, motedato, saksnummer }: Vedtak): string =>
  [organ, motedato?.split('-').reverse().join('.'), saksnummer].filter(Boolean).join(', ')
