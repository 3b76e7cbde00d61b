import type Fraction from 'fraction.js'
import { useId } from 'react'
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
  /** null = not known: the row stands, without a bar. */
  tall: Fraction | null
}

/** Bars that belong together. norm: where they should reach; a shorter bar is filled up with hatching. */
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
const LUFT = 1.25

/**
 * Horizontal bars, drawn on the server. Widths in percent, so one drawing fits every screen; the kind of bar is told
 * by its label and its pattern, never by colour alone. The same numbers must stand in a table or list beside it.
 */
export function Stolpefigur({ tittel, beskrivelse, grupper, felles = [] }: Props) {
  const id = useId().replace(/\W/g, '')
  const skala = lagSkala([...felles, ...grupper.flatMap(g => [g.norm, ...g.stolper.map(s => s.tall)])])
  const hoyder = grupper.map(g => (g.navn ? NAVN : 0) + g.stolper.length * RAD)
  const topper = hoyder.map((_, i) => hoyder.slice(0, i).reduce((sum, h) => sum + h + LUFT, 0))
  const total = hoyder.reduce((sum, h) => sum + h, 0) + LUFT * Math.max(0, grupper.length - 1)
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
        <Rad key={stolpe.slag} stolpe={stolpe} norm={gruppe.norm} y={start + i * RAD} skala={skala} id={id} />
      ))}
    </>
  )
}

type Radprops = { stolpe: Stolpe; norm: Fraction | null; y: number; skala: Skala; id: string }

function Rad({ stolpe: { slag, etikett, verdi, tall }, norm, y, skala, id }: Radprops) {
  const bunn = { y: `${y + 1.35}rem`, height: '0.875rem' }
  const mangler = slag !== 'NORM' && norm && tall && tall.lt(norm) ? norm.sub(tall) : null
  return (
    <>
      <text x="0" y={`${y + 1}rem`} className={stil.etikett}>
        {etikett}
      </text>
      <text x="100%" y={`${y + 1}rem`} textAnchor="end" className={stil.verdi}>
        {verdi}
      </text>
      <rect x="0" width="100%" {...bunn} className={stil.spor} />
      {tall && <rect x="0" width={skala(tall)} {...bunn} className={stil[slag]} />}
      {tall && slag === 'FAKTISK' && <rect x="0" width={skala(tall)} {...bunn} fill={`url(#p${id})`} />}
      {mangler && tall && (
        <rect
          x={skala(tall)}
          width={skala(mangler)}
          {...bunn}
          fill={`url(#m${id})`}
          className={stil.mangler}
        />
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

/** Hatching for what is missing, dots for what was worked. */
function Monstre({ id }: { id: string }) {
  return (
    <defs>
      <pattern id={`m${id}`} width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect width="7" height="7" className={stil.manglerBunn} />
        <line x1="0" y1="0" x2="0" y2="7" className={stil.manglerStrek} />
      </pattern>
      <pattern id={`p${id}`} width="6" height="6" patternUnits="userSpaceOnUse">
        <circle cx="3" cy="3" r="1.25" className={stil.prikk} />
      </pattern>
    </defs>
  )
}
