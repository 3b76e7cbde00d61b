import type Fraction from 'fraction.js'
import { Fragment, useId } from 'react'
import { NULL } from '@/lib/domene/felles/brok'
import stil from './figur.module.css'
import { type Skala, lagSkala } from './skala'

/** NORM: what is to be there. AVTALT and FAKTISK: what is. The kind decides how the bar is drawn. */
export type Stolpeslag = 'NORM' | 'AVTALT' | 'FAKTISK'

export type Stolpe = {
  slag: Stolpeslag
  /** What the bar is, to its left. */
  etikett: string
  /** The amount in words, to its right. */
  verdi: string
  /** What is missing and what is over, in words, under the bar; null when neither. */
  avvik: string | null
  /** null = not known: the row stands, without a bar. */
  tall: Fraction | null
  /** What is missing: hatched, up to the norm. Can stand beside a surplus, which is drawn beyond the norm. */
  mangler: Fraction | null
}

/** Bars that belong together. norm: where they should reach. */
export type Stolpegruppe = { navn?: string; norm: Fraction | null; stolper: Stolpe[] }

type Props = {
  /** Short name of the chart, for those who do not see it. */
  tittel: string
  /** What the chart shows, in words and numbers. */
  beskrivelse: string
  grupper: Stolpegruppe[]
  /** Amounts of other charts on the page that lengths are to be compared with. */
  felles?: readonly (Fraction | null)[]
}

// All lengths upwards in rem: text grows with the reader's setting, and is never scaled with the width.
const NAVN = 2
const RAD = 2.75
const AVVIK = 1.5
const LUFT = 1.25

/**
 * Horizontal bars, drawn on the server. Widths in percent, so one drawing fits every screen; the kind of bar is told
 * by its label and its pattern, never by colour alone. The same numbers must stand in a table or list beside it.
 */
export function Stolpefigur({ tittel, beskrivelse, grupper, felles = [] }: Props) {
  const id = useId().replace(/\W/g, '')
  const skala = lagSkala([...felles, ...grupper.flatMap(g => [g.norm, ...g.stolper.map(s => ende(s))])])
  const hoyder = grupper.map(g => (g.navn ? NAVN : 0) + sum(g.stolper.map(radhoyde)))
  const topper = hoyder.map((_, i) => sum(hoyder.slice(0, i)) + i * LUFT)
  const total = sum(hoyder) + LUFT * Math.max(0, grupper.length - 1)
  return (
    <svg
      role="img"
      aria-labelledby={`t${id} b${id}`}
      width="100%"
      height={`${total}rem`}
      className={stil.figur}
      focusable="false"
    >
      <title id={`t${id}`}>{tittel}</title>
      <desc id={`b${id}`}>{beskrivelse}</desc>
      <Monstre id={id} />
      {grupper.map((gruppe, i) => (
        <Gruppe key={gruppe.navn ?? i} gruppe={gruppe} topp={topper[i] ?? 0} skala={skala} id={id} />
      ))}
    </svg>
  )
}

const radhoyde = (s: Stolpe): number => RAD + (s.avvik === null ? 0 : AVVIK)
const sum = (tall: readonly number[]): number => tall.reduce((a, b) => a + b, 0)

function Gruppe({
  gruppe,
  topp,
  skala,
  id,
}: {
  gruppe: Stolpegruppe
  topp: number
  skala: Skala
  id: string
}) {
  const start = topp + (gruppe.navn ? NAVN : 0)
  return (
    <>
      {gruppe.navn && (
        <text x="0" y={`${topp + 1.1}rem`} className={stil.navn}>
          {gruppe.navn}
        </text>
      )}
      {gruppe.stolper.map((stolpe, i) => (
        <Rad
          key={stolpe.slag}
          stolpe={stolpe}
          norm={gruppe.norm}
          y={start + sum(gruppe.stolper.slice(0, i).map(radhoyde))}
          skala={skala}
          id={id}
        />
      ))}
    </>
  )
}

/** How far a bar reaches, with what is missing filled in. */
const ende = ({ tall, mangler }: Stolpe): Fraction | null => tall && (mangler ? tall.add(mangler) : tall)

type Radprops = { stolpe: Stolpe; norm: Fraction | null; y: number; skala: Skala; id: string }

function Rad({ stolpe, norm, y, skala, id }: Radprops) {
  const { slag, etikett, verdi, avvik } = stolpe
  const bunn = { y: `${y + 1.35}rem`, height: '0.875rem' }
  return (
    <>
      <text x="0" y={`${y + 1}rem`} className={stil.etikett}>
        {etikett}
      </text>
      <text x="100%" y={`${y + 1}rem`} textAnchor="end" className={stil.verdi}>
        {verdi}
      </text>
      <rect x="0" width="100%" {...bunn} className={stil.spor} />
      {deler(stolpe, norm).map(({ hva, fra, bredde }) => (
        <Fragment key={`${hva} ${fra.toString()}`}>
          <rect
            x={skala(fra)}
            width={skala(bredde)}
            {...bunn}
            className={hva === 'MANGLER' ? stil.mangler : stil[slag]}
          />
          {hva === 'MANGLER' && <rect x={skala(fra)} width={skala(bredde)} {...bunn} fill={`url(#m${id})`} />}
          {hva === 'TIMER' && slag === 'FAKTISK' && (
            <rect x={skala(fra)} width={skala(bredde)} {...bunn} fill={`url(#p${id})`} />
          )}
        </Fragment>
      ))}
      {avvik !== null && (
        <text x="100%" y={`${y + 3.4}rem`} textAnchor="end" className={stil.etikett}>
          {avvik}
        </text>
      )}
      {norm && slag !== 'NORM' && (
        <line
          x1={skala(norm)}
          x2={skala(norm)}
          y1={`${y + 1.2}rem`}
          y2={`${y + 2.375}rem`}
          className={stil.grense}
        />
      )}
    </>
  )
}

type Del = { hva: 'TIMER' | 'MANGLER'; fra: Fraction; bredde: Fraction }

/** A bar in its parts, from the left: what meets the norm, what is missing up to it, what lies beyond. */
function deler({ tall, mangler }: Stolpe, norm: Fraction | null): Del[] {
  if (tall === null) return []
  if (norm === null || mangler === null || mangler.n === 0n)
    return [{ hva: 'TIMER', fra: NULL, bredde: tall }]
  const dekket = norm.sub(mangler)
  const over = tall.sub(dekket)
  return [
    { hva: 'TIMER' as const, fra: NULL, bredde: dekket },
    { hva: 'MANGLER' as const, fra: dekket, bredde: mangler },
    { hva: 'TIMER' as const, fra: norm, bredde: over },
  ].filter(d => d.bredde.n > 0n)
}

/** Hatching for what is missing, dots for what was worked. */
function Monstre({ id }: { id: string }) {
  return (
    <defs>
      <pattern id={`m${id}`} width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <line x1="0" y1="0" x2="0" y2="7" className={stil.manglerStrek} />
      </pattern>
      <pattern id={`p${id}`} width="6" height="6" patternUnits="userSpaceOnUse">
        <circle cx="3" cy="3" r="1.25" className={stil.prikk} />
      </pattern>
    </defs>
  )
}
