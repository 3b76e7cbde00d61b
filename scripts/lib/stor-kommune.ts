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
