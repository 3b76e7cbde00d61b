import type Fraction from 'fraction.js'
import { useId } from 'react'
import stil from './figur.module.css'
import { type Skala, lagSkala } from './skala'
import { ende, Rad, type Stolpe } from './stolpe'

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
