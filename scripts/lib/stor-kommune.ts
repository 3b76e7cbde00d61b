import type { Situasjon } from '@/lib/domene/beregning/situasjon'
import { AVDELINGSTYPER } from '@/lib/domene/avdeling/typer'

/** A made-up kommune the size of Oslo: sykehjem with five avdelinger and fifteen avtaler each, every third fordelt. */
export function storKommune(antall: number): Situasjon {
  return {
    kommunenummer: '0301',
    timerPerArsverk: '37.5',
    normer: [2022, 2024, 2026].map((ar, i) => ({
      id: `n${i}`,
      gyldigFra: `${ar}-01-01`,
      satser: AVDELINGSTYPER.slice(0, 5).map((type, j) => ({
        type,
        avdelingId: null,
        uketimer: String(j + 1),
        per: 3 + i,
        basis: 'PLASS' as const,
      })),
    })),
    sykehjem: Array.from({ length: antall }, (_, s) => ({
      id: `s${s}`,
      navn: `Sykehjem ${s}`,
      eierform: 'KOMMUNAL' as const,
      apnet: null,
      nedlagt: null,
      avdelinger: Array.from({ length: 5 }, (_, a) => ({
        id: `s${s}a${a}`,
        navn: `Avdeling ${a}`,
        type: AVDELINGSTYPER[a % 5] ?? 'LANGTID',
        apnet: null,
        nedlagt: null,
        belegg: [2020, 2022, 2024, 2026].map(ar => ({
          gjelderFra: `${ar}-01-01`,
          plasser: 12 + a,
          beboere: 11 + a,
        })),
      })),
      legeavtaler: Array.from({ length: 15 }, (_, l) => ({
        id: `s${s}l${l}`,
        navn: `Tilsynslege ${l}`,
        versjoner: [
          {
            id: `s${s}l${l}v`,
            gjelderFra: '2020-01-01',
            gjelderTil: null,
            avtaleform: 'KOMMUNALT_ANSATT' as const,
            midlertidig: false,
            uketimer: '7.5',
            fordeling: s % 3 === 0 ? [{ avdelingId: `s${s}a${l % 5}`, timer: '7.5' }] : null,
          },
        ],
        fravaer: [
          {
            id: `s${s}l${l}f`,
            fra: '2026-07-01',
            til: '2026-07-28',
            timer: null,
            vikartimer: '2',
            arsak: null,
          },
        ],
      })),
    })),
  }
}

const AAR = Array.from({ length: 10 }, (_, i) => 2017 + i)
const dag = (aar: number, maned: number, dag: number) =>
  `${aar}-${String(maned).padStart(2, '0')}-${String(dag).padStart(2, '0')}`

/**
 * The same kommune as it has been over ten years: belegg anew every year, avtaler anew every other, and for each avtale
 * a summer's leave and a shorter absence every year, on days of their own. Nearly every day something changes somewhere.
 */
export function storKommuneOverTid(antall: number): Situasjon {
  const na = storKommune(antall)
  return {
    ...na,
    normer: [2017, 2019, 2022, 2024, 2026].flatMap((aar, i) =>
      na.normer.slice(0, 1).map(n => ({
        ...{ id: `n${aar}`, gyldigFra: dag(aar, 1, 1) },
        satser: n.satser.map(s => ({ ...s, per: 3 + i })),
      })),
    ),
    sykehjem: na.sykehjem.map((h, s) => ({
      ...h,
      avdelinger: h.avdelinger.map((a, i) => ({
        ...a,
        belegg: AAR.map((aar, n) => ({
          ...{ gjelderFra: dag(aar, 1 + ((s + i) % 12), 1) },
          ...{ plasser: 12 + i + (n % 3), beboere: 11 + i + (n % 2) },
        })),
      })),
      legeavtaler: h.legeavtaler.map((l, i) => ({
        ...l,
        versjoner: l.versjoner.flatMap(v =>
          AAR.filter(aar => aar % 2 === 1).map(aar => ({
            ...{ ...v, id: `${v.id}${aar}`, gjelderFra: dag(aar, 1 + ((s + i) % 12), 1 + (i % 28)) },
          })),
        ),
        fravaer: AAR.flatMap(aar => [
          {
            ...{
              id: `${l.id}s${aar}`,
              fra: dag(aar, 6, 15 + (s % 14)),
              til: dag(aar, 7, 1 + ((s + i) % 28)),
            },
            ...{ timer: null, vikartimer: '2', arsak: 'PLANLAGT' as const },
          },
          {
            ...{ id: `${l.id}k${aar}`, fra: dag(aar, 9 + (i % 3), 1 + (s % 28)) },
            ...{ til: dag(aar, 12, 1 + ((s * 3 + i) % 28)), timer: '3.75', vikartimer: '0' },
            arsak: 'IKKE_PLANLAGT' as const,
          },
        ]),
      })),
    })),
  }
}
