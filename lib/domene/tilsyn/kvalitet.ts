import type Fraction from 'fraction.js'
import type { Desimal } from '../beregning/situasjon'
import { brok } from '../felles/brok'
import { type Avviksvurdering, finnAvvik, type Verdi } from '../kvalitet/avvik'
import { STORRELSESGRUPPER, storrelsesgruppe } from '../samlet/storrelse'

/** What a kommune that counts as levert has sent, and what it sent in the round before. null = no sykehjem, or none. */
export type Levertkommune = {
  kommunenummer: string
  navn: string
  innbyggertall: number
  plasser: number | null
  avtalteTimer: Desimal | null
  timerPerBeboer: Desimal | null
  dekning: Desimal | null
  forrige: { plasser: number | null; avtalteTimer: Desimal | null } | null
}

/** What is held against others. ENDRING: of the agreed hours from the round before, in percent. */
export const MAAL = ['timerPerBeboer', 'dekning', 'ENDRING'] as const
export type Maal = (typeof MAAL)[number]

/** gruppe null: everybody levert in the embete; else the key of a size group. */
export type Gruppevurdering = { maal: Maal; gruppe: string | null; vurdering: Avviksvurdering<string> }

/** Figures that look like 0 or like counted twice (or half). forrige null: it is not held against the round before. */
export type Mistanke = {
  kommunenummer: string
  slag: 'NULL_TIMER' | 'NULL_PLASSER' | 'DOBLET' | 'HALVERT'
  felt: 'plasser' | 'avtalteTimer'
  funnet: Fraction
  forrige: Fraction | null
}

/** A code of warning that was sent: so many, and by whom (kommunenummer). */
export type Advarselstelling = { kode: string; antall: number; kommuner: string[] }

/** About double: from 1,8 to 2,2 times, and the same for half. */
const [DOBBELT_FRA, DOBBELT_TIL] = [brok('1.8'), brok('2.2')]

export function vurderGrupper(kommuner: readonly Levertkommune[]): Gruppevurdering[] {
  const brukte = STORRELSESGRUPPER.map(g => g.nokkel).filter(nokkel =>
    kommuner.some(k => storrelsesgruppe(k.innbyggertall).nokkel === nokkel),
  )
  return MAAL.flatMap(maal =>
    [null, ...brukte].map(gruppe => {
      const medlemmer = kommuner.filter(
        k => gruppe === null || storrelsesgruppe(k.innbyggertall).nokkel === gruppe,
      )
      const vurdering = finnAvvik(medlemmer.flatMap(k => verdi(k, maal)))
      return { maal, gruppe, vurdering: maal === 'ENDRING' ? somEndring(vurdering) : vurdering }
    }),
  )
}

function verdi(k: Levertkommune, maal: Maal): Verdi<string>[] {
  const tall = maal === 'ENDRING' ? forholdTilForrige(k) : k[maal] === null ? null : brok(k[maal])
  return tall === null ? [] : [{ nokkel: k.kommunenummer, verdi: tall }]
}

/** Agreed hours in percent of those of the round before; null without one, or where it had no hours. */
function forholdTilForrige({ avtalteTimer, forrige }: Levertkommune): Fraction | null {
  if (avtalteTimer === null || forrige?.avtalteTimer == null) return null
  const for_ = brok(forrige.avtalteTimer)
  return for_.n === 0n ? null : brok(avtalteTimer).div(for_).mul(100)
}

/** Judged as what is left of 100 %, so that most having changed little leaves room for some; told as the change. */
function somEndring(v: Avviksvurdering<string>): Avviksvurdering<string> {
  if (v.tilstand !== 'VURDERT') return v
  return {
    ...v,
    ...{ median: v.median.sub(100), lav: v.lav.sub(100), hoy: v.hoy.sub(100) },
    avvik: v.avvik.map(a => ({ ...a, verdi: a.verdi.sub(100) })),
  }
}

export function finnMistanker(kommuner: readonly Levertkommune[]): Mistanke[] {
  return kommuner.flatMap(k => {
    const { kommunenummer, plasser } = k
    const timer = k.avtalteTimer === null ? null : brok(k.avtalteTimer)
    const her = { kommunenummer, forrige: null }
    const nuller: Mistanke[] = [
      ...(plasser && timer?.n === 0n
        ? [{ ...her, slag: 'NULL_TIMER' as const, felt: 'avtalteTimer' as const, funnet: timer }]
        : []),
      ...(plasser === 0 && timer && timer.n > 0n
        ? [{ ...her, slag: 'NULL_PLASSER' as const, felt: 'plasser' as const, funnet: brok(0) }]
        : []),
    ]
    return [...nuller, ...ganget(k, 'plasser'), ...ganget(k, 'avtalteTimer')]
  })
}

function ganget(k: Levertkommune, felt: 'plasser' | 'avtalteTimer'): Mistanke[] {
  const [na, for_] = [k[felt], k.forrige?.[felt] ?? null]
  if (na === null || for_ === null) return []
  const [funnet, forrige] = [brok(na), brok(for_)]
  if (funnet.n === 0n || forrige.n === 0n) return []
  const slag = omtrentDobbelt(funnet.div(forrige))
    ? ('DOBLET' as const)
    : omtrentDobbelt(forrige.div(funnet))
      ? ('HALVERT' as const)
      : null
  return slag ? [{ kommunenummer: k.kommunenummer, slag, felt, funnet, forrige }] : []
}

const omtrentDobbelt = (forhold: Fraction) => forhold.gte(DOBBELT_FRA) && forhold.lte(DOBBELT_TIL)
