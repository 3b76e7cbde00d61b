import { AVDELINGSTYPER } from '../avdeling/typer'
import { beleggPa, erApen, normPa } from '../beregning/gyldighet'
import type { Desimal, Situasjon, SituasjonSykehjem } from '../beregning/situasjon'
import type { Skrevet } from '../felles/adresse'
import type { Dato } from '../felles/dato'
import { valgfelt } from '../felles/felt'
import { feltleser, type Meldinger } from '../felles/les-felter'
import { lesHeltall } from '../felles/tall'
import { TYPENAVN } from '../kalkulator/felter'
import { antallfelt, lesSats, prisfelt, timefelt } from '../kalkulator/les'
import { alleFordelt, avdelingsfelter, avtalefelter, hjemfelter, kort, paDato, satsfelter } from './felter'
import type { Endring } from './typer'

export type Prov = { endringer: Endring[]; pris: Desimal | null; feil: Meldinger }

/**
 * What the form tries: the fields that do not stand as they do today. A value that cannot be read is told of at its
 * field, and the rest still counts.
 */
export function lesProv(situasjon: Situasjon, dato: Dato, skrevet: Skrevet, standard: Skrevet): Prov {
  const leser = feltleser(skrevet)
  const lest: Lest = { ...leser, endret: navn => skrevet[navn] !== standard[navn], skrevet, dato }
  const pris = leser.les('pris', prisfelt)
  const endringer = [
    ...lesSatser(situasjon, lest),
    ...situasjon.sykehjem.filter(s => erApen(s, dato)).flatMap(s => lesHjem(s, lest)),
  ]
  return { endringer, pris, feil: leser.feil }
}

type Lest = ReturnType<typeof feltleser> & {
  endret: (navn: string) => boolean
  skrevet: Skrevet
  dato: Dato
}

/** The basis (plass or beboer) of a rate stays. */
function lesSatser(situasjon: Situasjon, lest: Lest): Endring[] {
  const norm = normPa(situasjon.normer, lest.dato)
  return AVDELINGSTYPER.flatMap((type): Endring[] => {
    const felt = satsfelter(type)
    if (!lest.endret(felt.sats) && !lest.endret(felt.per)) return []
    const sats = lesSats(felt.sats, felt.per, lest)
    if (lest.feil[felt.sats] || lest.feil[felt.per]) return []
    const na = norm?.satser.find(s => s.avdelingId === null && s.type === type)
    return [{ slag: 'SATS', type, sats: sats && { ...sats, basis: na?.basis ?? 'PLASS' } }]
  })
}

const lesHjem = (sykehjem: SituasjonSykehjem, lest: Lest): Endring[] => [
  ...lesBelegg(sykehjem, lest),
  ...lesFlytt(sykehjem, lest),
  ...lesAvtaler(sykehjem, lest),
  ...lesNyeTimer(sykehjem, lest),
]

function lesBelegg(sykehjem: SituasjonSykehjem, lest: Lest): Endring[] {
  return paDato(sykehjem, lest.dato).avdelinger.flatMap(({ id: avdelingId, belegg }): Endring[] => {
    const felt = avdelingsfelter(avdelingId)
    const plasser = lest.endret(felt.plasser) ? lest.les(felt.plasser, antallfelt) : null
    const beboere = lest.endret(felt.beboere) ? lest.les(felt.beboere, antallfelt) : null
    const kjent = beleggPa(belegg, lest.dato)
    if (lest.endret(felt.plasser) && lest.skrevet[felt.plasser] === '')
      lest.avvis(felt.plasser, 'feil.felt.mangler')
    else if (beboere !== null && plasser === null && !kjent)
      lest.avvis(felt.plasser, 'kalkulator.feil.plasserMangler')
    return [
      ...(plasser !== null ? [{ slag: 'PLASSER' as const, avdelingId, plasser }] : []),
      ...(lest.endret(felt.beboere) && !lest.feil[felt.beboere]
        ? [{ slag: 'BEBOERE' as const, avdelingId, beboere }]
        : []),
    ]
  })
}

/** All three of a move are needed, and no more can be moved than there is. */
function lesFlytt(sykehjem: SituasjonSykehjem, lest: Lest): Endring[] {
  const felt = hjemfelter(sykehjem.id)
  const antall = lest.les(felt.flytt, antallfelt)
  const { avdelinger } = paDato(sykehjem, lest.dato)
  const fra = lest.les(
    felt.fra,
    valgfelt(
      avdelinger.map(a => kort(a.id)),
      { valgfritt: true },
    ),
  )
  const til = lest.les(felt.til, valgfelt(Object.values(TYPENAVN), { valgfritt: true }))
  const begynt = antall !== null || fra !== null || til !== null
  if (!begynt) return []
  if (antall === null) lest.avvis(felt.flytt, 'feil.felt.mangler')
  if (fra === null) lest.avvis(felt.fra, 'feil.felt.mangler')
  if (til === null) lest.avvis(felt.til, 'feil.felt.mangler')
  const avdeling = avdelinger.find(a => kort(a.id) === fra)
  const type = AVDELINGSTYPER.find(t => TYPENAVN[t] === til)
  if (antall === null || !avdeling || !type) return []
  if (avdeling.type === type) lest.avvis(felt.til, 'prov.feil.sammeType')
  const har = lesHeltall(lest.skrevet[avdelingsfelter(avdeling.id).plasser] ?? '')
  if (har.ok && antall > har.verdi)
    lest.avvis(felt.flytt, 'feil.tall.forStort', { funnet: antall, maks: har.verdi })
  if (Object.values(felt).some(navn => lest.feil[navn])) return []
  return [{ slag: 'FLYTT', avdelingId: avdeling.id, type, plasser: antall }]
}

function lesAvtaler(sykehjem: SituasjonSykehjem, lest: Lest): Endring[] {
  return paDato(sykehjem, lest.dato).avtaler.flatMap(({ avtale: { id: avtaleId } }): Endring[] => {
    const felt = avtalefelter(avtaleId)
    const les = (navn: string) => {
      if (!lest.endret(navn)) return null
      if (lest.skrevet[navn] === '') lest.avvis(navn, 'feil.felt.mangler')
      return lest.les(navn, timefelt)
    }
    const [uketimer, timer] = [les(felt.timer), les(felt.borte)]
    return [
      ...(uketimer !== null ? [{ slag: 'UKETIMER' as const, avtaleId, uketimer }] : []),
      ...(timer !== null ? [{ slag: 'BORTE' as const, avtaleId, timer }] : []),
    ]
  })
}

function lesNyeTimer(sykehjem: SituasjonSykehjem, lest: Lest): Endring[] {
  const felt = hjemfelter(sykehjem.id)
  const uketimer = lest.les(felt.nye, timefelt)
  if (uketimer === null) return []
  const { avdelinger } = paDato(sykehjem, lest.dato)
  // Where all hours are fordelt, new ones must be too: else those on avdelinger without a rate would begin to count.
  const valg = avdelinger.map(a => kort(a.id))
  const til = lest.les(
    felt.nyeTil,
    alleFordelt(sykehjem, lest.dato) ? valgfelt(valg) : valgfelt(valg, { valgfritt: true }),
  )
  if (lest.feil[felt.nyeTil]) return []
  const avdelingId = avdelinger.find(a => kort(a.id) === til)?.id ?? null
  return [{ slag: 'NYE_TIMER', sykehjemId: sykehjem.id, avdelingId, uketimer }]
}
