import { AVDELINGSTYPER, type Avdelingstype } from '../avdeling/typer'
import { beleggPa, erApen, normPa, versjonPa } from '../beregning/gyldighet'
import type { Situasjon, SituasjonSykehjem } from '../beregning/situasjon'
import type { Dekning, DekningSykehjem } from '../beregning/typer'
import type { Skrevet } from '../felles/adresse'
import { avrundTilTekst } from '../felles/avrunding'
import { brok } from '../felles/brok'
import type { Dato } from '../felles/dato'
import { TYPENAVN } from '../kalkulator/felter'

/** The last of an id, for a short address: random enough to be one unit's alone in a kommune. */
export const kort = (id: string): string => id.slice(-8)

export const satsfelter = (type: Avdelingstype) => ({
  sats: `${TYPENAVN[type]}-sats`,
  per: `${TYPENAVN[type]}-per`,
})
export const avdelingsfelter = (id: string) => ({
  plasser: `plasser-${kort(id)}`,
  beboere: `beboere-${kort(id)}`,
})
export const avtalefelter = (id: string) => ({ timer: `timer-${kort(id)}`, borte: `borte-${kort(id)}` })
export const hjemfelter = (id: string) => ({
  flytt: `flytt-${kort(id)}`,
  fra: `flytt-fra-${kort(id)}`,
  til: `flytt-til-${kort(id)}`,
  nye: `nye-${kort(id)}`,
  nyeTil: `nye-til-${kort(id)}`,
})

/** The open avdelinger of a home, and its avtaler in force. */
export const paDato = (sykehjem: SituasjonSykehjem, dato: Dato) => ({
  avdelinger: sykehjem.avdelinger.filter(a => erApen(a, dato)),
  avtaler: sykehjem.legeavtaler.flatMap(avtale => {
    const versjon = versjonPa(avtale, dato)
    return versjon ? [{ avtale, versjon }] : []
  }),
})

/** Is every avtale in force fordelt on avdelinger? Then new hours must be too. False with none. */
export function alleFordelt(sykehjem: SituasjonSykehjem, dato: Dato): boolean {
  const { avdelinger, avtaler } = paDato(sykehjem, dato)
  return (
    avdelinger.length > 0 && avtaler.length > 0 && avtaler.every(({ versjon }) => versjon.fordeling !== null)
  )
}

/** Where new hours go unless another place is chosen: '' is hele sykehjemmet; where all are fordelt, an avdeling with a rate. */
function nyeTilStandard(sykehjem: SituasjonSykehjem, dato: Dato, linje: DekningSykehjem | undefined): string {
  if (!alleFordelt(sykehjem, dato)) return ''
  const apne = linje?.avdelinger ?? []
  const malt = apne.find(a => a.normtimer !== null && a.type !== 'OYEBLIKKELIG_HJELP') ?? apne[0]
  return malt ? kort(malt.id) : ''
}

/** Decimal text as a field holds it: «37,5». */
export const iFelt = (tall: string): string => {
  const [hele, desimaler = ''] = avrundTilTekst(brok(tall), 2).split('.')
  const uten = desimaler.replace(/0+$/, '')
  return uten === '' ? `${hele}` : `${hele},${uten}`
}

/** The fields of one home as they stand today. */
export function hjemstandard(sykehjem: SituasjonSykehjem, dato: Dato, dekning: Dekning): Skrevet {
  const { avdelinger, avtaler } = paDato(sykehjem, dato)
  const linje = dekning.sykehjem.find(s => s.id === sykehjem.id)
  const felt = hjemfelter(sykehjem.id)
  const rader = avdelinger.map(a => {
    const { plasser, beboere } = avdelingsfelter(a.id)
    const belegg = beleggPa(a.belegg, dato)
    return { [plasser]: tekst(belegg?.plasser), [beboere]: tekst(belegg?.beboere) }
  })
  const poster = avtaler.map(({ avtale, versjon }) => {
    const { timer, borte } = avtalefelter(avtale.id)
    const udekket = linje?.avtaler.find(a => a.id === avtale.id)?.udekketFravaer
    return {
      [timer]: iFelt(versjon.uketimer),
      [borte]: udekket ? iFelt(avrundTilTekst(udekket, 2)) : '0',
    }
  })
  const flytt = { [felt.flytt]: '', [felt.fra]: '', [felt.til]: '' }
  const nye = { [felt.nye]: '', [felt.nyeTil]: nyeTilStandard(sykehjem, dato, linje) }
  return Object.assign({}, ...rader, flytt, ...poster, nye) as Skrevet
}

const tekst = (antall: number | null | undefined) =>
  antall === null || antall === undefined ? '' : String(antall)

/** Every field of the form as it stands today: what the address does not say, is so. */
export function standardfelter(situasjon: Situasjon, dato: Dato, idag: Dato, dekning: Dekning): Skrevet {
  const norm = normPa(situasjon.normer, dato)
  const satser = AVDELINGSTYPER.map(type => {
    const sats = norm?.satser.find(s => s.avdelingId === null && s.type === type)
    const felt = satsfelter(type)
    return { [felt.sats]: sats ? iFelt(sats.uketimer) : '', [felt.per]: sats ? String(sats.per) : '' }
  })
  const apne = situasjon.sykehjem.filter(s => erApen(s, dato))
  return Object.assign(
    { dato: visDag(idag), pris: '', sykehjem: kort(apne[0]?.id ?? '') },
    ...satser,
    ...apne.map(s => hjemstandard(s, dato, dekning)),
  ) as Skrevet
}

const visDag = (d: Dato) => `${d.slice(8)}.${d.slice(5, 7)}.${d.slice(0, 4)}`
