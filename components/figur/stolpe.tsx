import type Fraction from 'fraction.js'
import { Fragment } from 'react'
import { NULL } from '@/lib/domene/felles/brok'
import stil from './figur.module.css'
import type { Skala } from './skala'

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

/** How far a bar reaches, with what is missing filled in. */
export const ende = ({ tall, mangler }: Stolpe): Fraction | null =>
  tall && (mangler ? tall.add(mangler) : tall)

type Radprops = { stolpe: Stolpe; norm: Fraction | null; y: number; skala: Skala; id: string }

/** One bar: its label and amount above it, what is missing or over below. y in rem. */
export function Rad({ stolpe, norm, y, skala, id }: Radprops) {
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
