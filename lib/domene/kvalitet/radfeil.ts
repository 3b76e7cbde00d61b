import type { Situasjon, SituasjonSykehjem } from '../beregning/situasjon'
import { versjonPa } from '../beregning/gyldighet'
import { brok } from '../felles/brok'
import { aarAv, type Dato } from '../felles/dato'
import { senesteDato, TIDLIGSTE_APNET, TIDLIGSTE_DATO } from '../felles/grenser'
import { sjekkFordeling } from '../legeavtale/fordeling'
import { sjekkNavn, sjekkPeriode, sjekkVikartimer } from './feilregler'
import { dagtekst, desimaltekst } from './merknad'
import type { Gjelder } from './typer'

/**
 * What no form and no import takes (beregning.md § 5, FEIL). Looked for in the rows all the same: a row that came in another
 * way, or a rule that has become stricter, must be seen.
 */
export const FEILKODER = [
  ...(['DATO_UTENFOR_GRENSENE', 'TIL_FOR_FRA', 'AAR_UTEN_FIRE_SIFRE', 'NEGATIVT_TALL'] as const),
  ...(['DELER_SUMMERER_IKKE', 'VIKAR_OVER_FRAVAER', 'TO_NORMER_SAMME_DATO', 'VEDTAK_FRAM_I_TID'] as const),
  ...(['UKJENT_ENHET', 'TO_RADER_SAMME_NOKKEL', 'NAVN_OPPTATT'] as const),
] as const
export type Feilkode = (typeof FEILKODER)[number]

/** hva: where and what, in names and figures. */
export type Radfeil = { kode: Feilkode; gjelder: Gjelder; hva: string }

/** A step of the saksgang of a norm: when the vedtak was made. */
export type Vedtaksdato = { normId: string; gyldigFra: Dato; motedato: Dato }

/** A row as the rules see it: where it is, and its dates, numbers and key. */
type Rad = {
  gjelder: Gjelder
  sted: string
  fra: Dato | null
  til: Dato | null
  /** The earliest a date of this kind can be. */
  tidligst: Dato
  tall: readonly (string | number | null)[]
  nokkel: string
}

/** Every FEIL in the registered rows. */
export function finnRadfeil(situasjon: Situasjon, vedtak: readonly Vedtaksdato[], idag: Dato): Radfeil[] {
  const rader = [...situasjon.sykehjem.flatMap(raderI), ...normrader(situasjon)]
  const feil = (kode: Feilkode, { gjelder, sted }: Pick<Rad, 'gjelder' | 'sted'>, funnet = ''): Radfeil => ({
    ...{ kode, gjelder, hva: funnet ? `${sted}: ${funnet}` : sted },
  })
  const datoer = rader.flatMap(r => [r.fra, r.til].flatMap(d => (d === null ? [] : [{ r, d }])))
  return [
    ...rader
      .filter(r => r.fra !== null && (r.fra < r.tidligst || r.fra > senesteDato(idag)))
      .map(r => feil('DATO_UTENFOR_GRENSENE', r, dagtekst(r.fra ?? ''))),
    ...rader
      .filter(r => sjekkPeriode(r.fra, r.til) !== null)
      .map(r => feil('TIL_FOR_FRA', r, `${dagtekst(r.fra ?? '')}–${dagtekst(r.til ?? '')}`)),
    ...datoer
      .filter(({ d }) => aarAv(d) < 1000)
      .map(({ r, d }) => feil('AAR_UTEN_FIRE_SIFRE', r, dagtekst(d))),
    ...rader.flatMap(r =>
      r.tall
        .filter(t => t !== null && brok(t).s < 0n)
        .map(t => feil('NEGATIVT_TALL', r, desimaltekst(String(t)))),
    ),
    ...situasjon.sykehjem.flatMap(avtalefeil),
    ...gjentatt(rader, r => r.nokkel).map(r =>
      feil(
        r.gjelder.normId === undefined ? 'TO_RADER_SAMME_NOKKEL' : 'TO_NORMER_SAMME_DATO',
        r,
        dagtekst(r.fra ?? ''),
      ),
    ),
    ...vedtak
      .filter(v => v.motedato > idag)
      .map(v =>
        feil(
          'VEDTAK_FRAM_I_TID',
          { gjelder: { normId: v.normId }, sted: dagtekst(v.gyldigFra) },
          dagtekst(v.motedato),
        ),
      ),
    ...navnefeil(situasjon.sykehjem),
  ]
}

function raderI(s: SituasjonSykehjem): Rad[] {
  const her = { gjelder: { sykehjemId: s.id }, sted: s.navn }
  const enhet = { tidligst: TIDLIGSTE_APNET, tall: [] }
  const rad = { tidligst: TIDLIGSTE_DATO }
  return [
    { ...her, ...enhet, fra: s.apnet, til: s.nedlagt, nokkel: `s ${s.id}` },
    ...s.avdelinger.flatMap(a => {
      const der = { gjelder: { ...her.gjelder, avdelingId: a.id }, sted: `${s.navn}, ${a.navn}` }
      return [
        { ...der, ...enhet, fra: a.apnet, til: a.nedlagt, nokkel: `a ${a.id}` },
        ...a.belegg.map(b => ({
          ...{ ...der, ...rad, fra: b.gjelderFra, til: null, tall: [b.plasser, b.beboere] },
          nokkel: `b ${a.id} ${b.gjelderFra}`,
        })),
      ]
    }),
    ...s.legeavtaler.flatMap(l => {
      const der = { gjelder: { ...her.gjelder, legeavtaleId: l.id }, sted: `${s.navn}, ${l.navn}` }
      return [
        ...l.versjoner.map(v => ({
          ...{ ...der, ...rad, fra: v.gjelderFra, til: v.gjelderTil, nokkel: `v ${l.id} ${v.gjelderFra}` },
          tall: [v.uketimer, ...(v.fordeling?.map(f => f.timer) ?? [])],
        })),
        ...l.fravaer.map(f => ({
          ...{ ...der, ...rad, fra: f.fra, til: f.til, tall: [f.timer, f.vikartimer], nokkel: `f ${f.id}` },
        })),
      ]
    }),
  ]
}

const normrader = ({ normer }: Situasjon): Rad[] =>
  normer.map(n => ({
    ...{ gjelder: { normId: n.id }, sted: dagtekst(n.gyldigFra), fra: n.gyldigFra, til: null },
    ...{ tidligst: TIDLIGSTE_DATO, tall: n.satser.map(s => s.uketimer), nokkel: `n ${n.gyldigFra}` },
  }))

/** Parts that are not the whole, hours on an avdeling of another home, and a vikar for more than is absent. */
function avtalefeil(s: SituasjonSykehjem): Radfeil[] {
  return s.legeavtaler.flatMap(l => {
    const [gjelder, sted] = [{ sykehjemId: s.id, legeavtaleId: l.id }, `${s.navn}, ${l.navn}`]
    const deler = l.versjoner.flatMap(v => (v.fordeling ? [{ ...v, fordeling: v.fordeling }] : []))
    return [
      ...deler
        .filter(
          v =>
            sjekkFordeling(
              v.uketimer,
              v.fordeling.map(f => f.timer),
            ) !== null,
        )
        .map(v => ({
          kode: 'DELER_SUMMERER_IKKE' as const,
          gjelder,
          hva: `${sted}: ${dagtekst(v.gjelderFra)}`,
        })),
      ...deler
        .filter(v => v.fordeling.some(f => !s.avdelinger.some(a => a.id === f.avdelingId)))
        .map(v => ({ kode: 'UKJENT_ENHET' as const, gjelder, hva: `${sted}: ${dagtekst(v.gjelderFra)}` })),
      ...l.fravaer
        .filter(f => sjekkVikartimer(f.vikartimer, f.timer, versjonPa(l, f.fra)?.uketimer ?? null) !== null)
        .map(f => ({
          ...{ kode: 'VIKAR_OVER_FRAVAER' as const, gjelder: { ...gjelder, fravaerId: f.id } },
          hva: `${sted}: ${dagtekst(f.fra)}`,
        })),
    ]
  })
}

function navnefeil(sykehjem: readonly SituasjonSykehjem[]): Radfeil[] {
  const tatt = (alle: readonly { id: string; navn: string }[], i: number) =>
    sjekkNavn(
      alle[i]?.navn ?? '',
      alle.slice(0, i).map(e => e.navn),
    ) !== null
  return [
    ...sykehjem
      .filter((_, i) => tatt(sykehjem, i))
      .map(s => ({ kode: 'NAVN_OPPTATT' as const, gjelder: { sykehjemId: s.id }, hva: s.navn })),
    ...sykehjem.flatMap(s =>
      s.avdelinger
        .filter((_, i) => tatt(s.avdelinger, i))
        .map(a => ({
          ...{ kode: 'NAVN_OPPTATT' as const, gjelder: { sykehjemId: s.id, avdelingId: a.id } },
          hva: `${s.navn}, ${a.navn}`,
        })),
    ),
  ]
}

/** Those that have the key of one before them. */
function gjentatt<T>(rader: readonly T[], nokkel: (rad: T) => string): T[] {
  const sett = new Set<string>()
  return rader.filter(r => {
    const k = nokkel(r)
    return sett.has(k) || !sett.add(k)
  })
}
