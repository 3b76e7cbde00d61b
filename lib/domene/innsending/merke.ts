import type { Avdelingstype } from '../avdeling/typer'
import type { Innsendingsgrunnlag, Innsendingstall, Svarinnhold } from './innhold'
import type { Del } from './typer'

/** The figures of a line that can be marked. */
export const MERKETALL = [
  ...(['plasser', 'beboere', 'normtimer', 'avtalteTimer', 'udekket', 'dekning', 'timerPerBeboer'] as const),
] satisfies (keyof Innsendingstall)[]
export type Merketall = (typeof MERKETALL)[number]

export const MERKEDELER = ['norm', 'vurdering', 'plan', 'kommentar', 'arsak'] as const

/** A value of an innsending. felt names it in a row: «sum.udekket», «sykehjem.<id>.plasser», «plan», «svar.<id>». */
export type Merkefelt = { felt: string } & (
  | { slag: 'SUM'; tall: Merketall }
  | { slag: 'TYPE'; type: Avdelingstype; tall: Merketall }
  | { slag: 'SYKEHJEM'; navn: string; tall: Merketall }
  | { slag: 'DEL'; del: (typeof MERKEDELER)[number] }
  | { slag: 'SVAR'; sporsmal: Svarinnhold }
)

type Innhold = Pick<Innsendingsgrunnlag, 'tall' | 'svar'>

/** Every value that can be marked, in the order of the page. */
export function merkbareFelter({ tall, svar }: Innhold): Merkefelt[] {
  return [
    ...(tall
      ? [
          ...MERKETALL.map(t => ({ felt: `sum.${t}`, slag: 'SUM' as const, tall: t })),
          ...tall.sykehjem.flatMap(({ id, navn }) =>
            MERKETALL.map(t => ({ felt: `sykehjem.${id}.${t}`, slag: 'SYKEHJEM' as const, navn, tall: t })),
          ),
          ...tall.typer.flatMap(({ type }) =>
            MERKETALL.map(t => ({ felt: `type.${type}.${t}`, slag: 'TYPE' as const, type, tall: t })),
          ),
        ]
      : []),
    ...MERKEDELER.map(del => ({ felt: del, slag: 'DEL' as const, del })),
    ...svar.map(s => ({ felt: `svar.${s.sporsmalId}`, slag: 'SVAR' as const, sporsmal: s })),
  ]
}

/** A figure as sent, with what it is of. */
export type Merkeverdi = { tall: Merketall; verdi: Innsendingstall[Merketall] }

/** The figure a mark is on, as it was sent; null when the mark is on a text or an answer. */
export function merkeverdi({ tall }: Pick<Innsendingsgrunnlag, 'tall'>, felt: Merkefelt): Merkeverdi | null {
  if (!('tall' in felt) || !tall) return null
  const [slag, noe] = felt.felt.split('.')
  const linje =
    slag === 'sum'
      ? tall.sum
      : slag === 'type'
        ? tall.typer.find(t => t.type === noe)
        : tall.sykehjem.find(s => s.id === noe)
  return linje ? { tall: felt.tall, verdi: linje[felt.tall] } : null
}

/** A part that can be sent back. */
export type Returdel = { del: Del } & (
  | { slag: 'TALL'; navn: string }
  | { slag: 'TEKST' }
  | { slag: 'SVAR'; sporsmal: Svarinnhold }
)

/** Figures per sykehjem, texts singly; the cause only where one was given. */
export function returnerbareDeler({
  tall,
  svar,
  tekster,
}: Pick<Innsendingsgrunnlag, 'tall' | 'svar' | 'tekster'>): Returdel[] {
  const tekst = (del: Del) => ({ del, slag: 'TEKST' as const })
  return [
    ...(tall?.sykehjem ?? []).map(({ id, navn }) => ({
      del: `TALL@${id}` as const,
      slag: 'TALL' as const,
      navn,
    })),
    ...(tekster.arsak === null ? [] : [tekst('ARSAK')]),
    ...[tekst('KOMMENTAR'), tekst('KONTAKT')],
    ...svar.map(s => ({ del: `SVAR@${s.sporsmalId}` as const, slag: 'SVAR' as const, sporsmal: s })),
  ]
}
