import type Fraction from 'fraction.js'
import { AVDELINGSTYPER, type Avdelingstype } from '../avdeling/typer'
import { MAKS_PLASSER } from '../belegg/schema'
import type { Desimal } from '../beregning/situasjon'
import type { Skrevet } from '../felles/adresse'
import { avrundTilTekst } from '../felles/avrunding'
import { brok, sum } from '../felles/brok'
import { heltallfelt, kronefelt, tallfelt } from '../felles/felt'
import { feltleser, type Meldinger } from '../felles/les-felter'
import { ARSVERKGRENSER } from '../innstilling/schema'
import { SATSGRENSER } from '../norm/utkast-schema'
import type { Satstall } from '../norm/versjon'
import { ARSVERK, typefelter } from './felter'

/** One type of places. null = not given, never 0. */
export type Typelinje = {
  type: Avdelingstype
  plasser: number | null
  beboere: number | null
  sats: Satstall | null
  timer: Desimal | null
}

/** What the calculator is asked. beboere and timer: for all of the sykehjem, where they are not given by type. */
export type Inndata = {
  typer: Typelinje[]
  beboere: number | null
  timer: Desimal | null
  timerPerArsverk: Desimal
  pris: Desimal | null
}

export const antallfelt = heltallfelt({ min: 0, maks: MAKS_PLASSER, valgfritt: true })
export const timefelt = tallfelt({ min: 0, maks: '9999.99', valgfritt: true })
export const prisfelt = kronefelt({ min: 0, maks: 99_999_999, valgfritt: true })
const uketimefelt = tallfelt({ ...SATSGRENSER.uketimer, valgfritt: true })
const perfelt = heltallfelt({ ...SATSGRENSER.per, valgfritt: true })

type Leser = ReturnType<typeof feltleser>

/** Reads every field strictly. A value that cannot be read is told of at its field, and the rest still counts. */
export function lesInndata(skrevet: Skrevet): { inndata: Inndata; feil: Meldinger } {
  const leser = feltleser(skrevet)
  const typer = AVDELINGSTYPER.map(type => lesType(type, leser))
  const inndata = {
    typer,
    beboere: leser.les('beboere', antallfelt),
    timer: leser.les('timer', timefelt),
    timerPerArsverk: leser.les('arsverk', tallfelt(ARSVERKGRENSER)) ?? ARSVERK[0].replace(',', '.'),
    pris: leser.les('pris', prisfelt),
  }
  sjekkIAlt(inndata, leser)
  return { inndata, feil: leser.feil }
}

function lesType(type: Avdelingstype, leser: Leser): Typelinje {
  const felt = typefelter(type)
  const [plasser, beboere, timer] = [
    leser.les(felt.plasser, antallfelt),
    leser.les(felt.beboere, antallfelt),
    leser.les(felt.timer, timefelt),
  ]
  if (plasser === null && (beboere !== null || timer !== null))
    leser.avvis(felt.plasser, 'kalkulator.feil.plasserMangler')
  return { type, plasser, beboere, timer, sats: lesSats(felt.sats, felt.per, leser) }
}

/** Both numbers of a rate or none. */
export function lesSats(uketimerfelt: string, feltForPer: string, leser: Leser): Satstall | null {
  const uketimer = leser.les(uketimerfelt, uketimefelt)
  const per = leser.les(feltForPer, perfelt)
  if (uketimer !== null && per !== null) return { uketimer, per, basis: 'PLASS' }
  if (uketimer !== null) leser.avvis(feltForPer, 'kalkulator.feil.perMangler')
  if (per !== null) leser.avvis(uketimerfelt, 'kalkulator.feil.uketimerMangler')
  return null
}

/** Given both by type and for all of the sykehjem, the two must agree; else those by type count, and it is told. */
function sjekkIAlt({ typer, beboere, timer }: Inndata, { avvis }: Leser): void {
  const perType = typer.flatMap(t => t.beboere ?? [])
  const antall = perType.reduce((a, b) => a + b, 0)
  if (beboere !== null && perType.length > 0 && antall !== beboere)
    avvis('beboere', 'kalkulator.feil.beboereToSteder', { sum: antall, skrevet: beboere })
  const timerPerType = typer.flatMap(t => t.timer ?? [])
  const timesum = sum(timerPerType.map(brok))
  if (timer !== null && timerPerType.length > 0 && !timesum.equals(brok(timer)))
    avvis('timer', 'kalkulator.feil.timerToSteder', {
      sum: toDesimaler(timesum),
      skrevet: toDesimaler(brok(timer)),
    })
}

const toDesimaler = (timer: Fraction) => avrundTilTekst(timer, 2).replace('.', ',')
