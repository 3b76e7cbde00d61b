import type { Dato } from '../felles/dato'
import type { NyttTiltakInn, TiltakInn } from './schema'
import type { Tiltak } from './typer'

/** An empty form. */
export const TOMT_TILTAK: NyttTiltakInn = {
  ...{ tittel: '', beskrivelse: '', kategori: '', sykehjemId: '', avdelingId: '', type: '' },
  ...{ effektTimer: '', effektFra: '', kostnad: '', budsjettaar: '' },
  ...{ ansvarligRolle: '', ansvarligNavn: '', ansvarligBrukerId: '', frist: '', evalueringsdato: '' },
  ...{ milepaeler: [], risikoer: [] },
}

/** A tiltak as its form writes it, which the form reads back unchanged. */
export const tilTiltaksskjema = (t: Tiltak): TiltakInn => ({
  ...{ tittel: t.tittel, beskrivelse: t.beskrivelse, kategori: t.kategori },
  ...{ sykehjemId: t.sykehjemId ?? '', avdelingId: t.avdelingId ?? '', type: t.type ?? '' },
  ...{ effektTimer: iFelt(t.effektTimer), effektFra: dagIFelt(t.effektFra) },
  ...{ kostnad: iFelt(t.kostnad), budsjettaar: t.budsjettaar === null ? '' : String(t.budsjettaar) },
  ...{ ansvarligRolle: t.ansvarligRolle, ansvarligBrukerId: t.ansvarligBrukerId ?? '' },
  ansvarligNavn: t.ansvarligBrukerId === null ? t.ansvarligNavn : '',
  ...{ frist: dagIFelt(t.frist), evalueringsdato: dagIFelt(t.evalueringsdato) },
  milepaeler: t.milepaeler.map(m => ({
    tekst: m.tekst,
    frist: dagIFelt(m.frist),
    nadd: dagIFelt(m.nadd),
  })),
  risikoer: t.risikoer.map(r => r.id),
  versjon: t.versjon,
})

const iFelt = (tall: string | null) => (tall === null ? '' : tall.replace('.', ','))
const dagIFelt = (d: Dato | null) => (d === null ? '' : `${d.slice(8)}.${d.slice(5, 7)}.${d.slice(0, 4)}`)
