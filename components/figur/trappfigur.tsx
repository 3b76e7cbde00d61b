import { useTranslations } from 'next-intl'
import { useId } from 'react'
import { visDato, visManed } from '@/lib/dato'
import type { Dato } from '@/lib/domene/felles/dato'
import type { Steg } from '@/lib/domene/utvikling/serie'
import { plasserMerker } from './akse'
import { BREDDE, HOYDE, lagLinje, lagXskala, lagYakse, type Tidsmarke, tidsmarker, venstreFor } from './trapp'
import { Skravur, Trappforklaring } from './trappforklaring'
import stil from './trappfigur.module.css'

/** How a line is drawn: by its kind, so that the same thing looks the same in every chart. */
export type Linjeslag = 'NORM' | 'AVTALT' | 'FAKTISK'

export type Trappelinje = {
  slag: Linjeslag
  /** What the line is. */
  navn: string
  /** Its value at the end, in words. */
  verdi: string
  steg: Steg[]
}

type Props = {
  tittel: string
  /** What the chart shows, in words and numbers. */
  beskrivelse: string
  fra: Dato
  til: Dato
  linjer: Trappelinje[]
  /** Stretches to draw as a band, both ends inclusive. */
  band?: readonly { fra: Dato; til: Dato }[]
  bandNavn?: string
  /** A value to draw a thin line at. */
  hjelpelinje?: number
  /** Dates marked on the axis by the numbers of a list beside the chart. */
  merker?: readonly { dato: Dato; nummer: number }[]
}

// In rem: text grows with the reader's setting, and is never scaled with the width.
const TOPP = 0.75
const PLOTT = 12
const BUNN = TOPP + PLOTT
const RAD = 1.35

/**
 * Step lines over time, drawn on the server: each value holds until the next. Places in percent and rem, so one drawing
 * fits every screen; lines are told apart by pattern as well as colour. The same numbers must stand in a table beside it.
 */
export function Trappfigur(props: Props) {
  const { tittel, beskrivelse, fra, til, linjer, band = [], bandNavn, hjelpelinje, merker = [] } = props
  const t = useTranslations('utvikling.figur')
  const id = useId().replace(/\W/g, '')
  const tid = { fra, til }
  const akse = lagYakse(
    linjer.map(l => l.steg),
    hjelpelinje ?? null,
  )
  const { x, slutt, venstre, bredde } = lagXskala(tid, venstreFor(akse.merker.map(m => m.tekst)))
  const plasserte = plasserMerker(
    merker.map(({ dato, nummer }) => ({ maned: Math.round(x(dato)), nummer })),
    100,
  )
  const rader = Math.max(0, ...plasserte.map(m => m.rad + 1))
  return (
    <div className="ln-stabel-tett">
      <Trappforklaring linjer={linjer} bandNavn={band.length > 0 ? bandNavn : undefined} />
      <svg
        role="img"
        aria-labelledby={`t${id} b${id}`}
        width="100%"
        height={`${BUNN + 1.75 + rader * RAD}rem`}
        className={stil.figur}
        focusable="false"
      >
        <title id={`t${id}`}>{tittel}</title>
        <desc id={`b${id}`}>{beskrivelse}</desc>
        <Skravur id={id} />
        {band.map(b => {
          const sted = { x: `${x(b.fra)}%`, width: `${slutt(b.til) - x(b.fra)}%` }
          const hoyde = { y: `${TOPP}rem`, height: `${PLOTT}rem` }
          return (
            <g key={b.fra}>
              <rect {...sted} {...hoyde} className={stil.band} />
              <rect {...sted} {...hoyde} fill={`url(#u${id})`} />
            </g>
          )
        })}
        {akse.merker.map(m => {
          const y = TOPP + (m.y / HOYDE) * PLOTT
          return (
            <g key={m.tekst}>
              <line x1={`${venstre}%`} x2="99%" y1={`${y}rem`} y2={`${y}rem`} className={stil.rutenett} />
              <text x={`${venstre - 1.5}%`} y={`${y + 0.3}rem`} textAnchor="end" className={stil.akse}>
                {m.tekst}
              </text>
            </g>
          )
        })}
        <Merkelinjer
          merker={plasserte.map(m => ({
            ...m,
            x: m.numre.map(n => x(merker.find(e => e.nummer === n)?.dato ?? fra)),
          }))}
        />
        <svg
          x={`${venstre}%`}
          y={`${TOPP}rem`}
          width={`${bredde}%`}
          height={`${PLOTT}rem`}
          viewBox={`0 0 ${BREDDE} ${HOYDE}`}
          preserveAspectRatio="none"
          overflow="visible"
        >
          {hjelpelinje !== undefined && (
            <path
              d={`M0 ${akse.y(hjelpelinje)}H${BREDDE}`}
              className={stil.hjelpelinje}
              vectorEffect="non-scaling-stroke"
            />
          )}
          {linjer.map(l => (
            <path
              key={l.slag}
              d={lagLinje(l.steg, tid, akse.y)}
              className={stil[l.slag]}
              vectorEffect="non-scaling-stroke"
            />
          ))}
        </svg>
        {tidsmarker(tid).map(m => (
          <g key={m.dato}>
            <line
              x1={`${x(m.dato)}%`}
              x2={`${x(m.dato)}%`}
              y1={`${BUNN}rem`}
              y2={`${BUNN + 0.4}rem`}
              className={stil.rutenett}
            />
            <text x={`${x(m.dato)}%`} dx="0.25rem" y={`${BUNN + 1.4}rem`} className={stil.akse}>
              {marketekst(m)}
            </text>
          </g>
        ))}
      </svg>
      <p className="ln-liten ln-dempet">{t('akse', { begynner: akse.begynner, fra: visDato(fra) })}</p>
    </div>
  )
}

function marketekst({ dato, slag }: Tidsmarke): string {
  switch (slag) {
    case 'AAR':
      return dato.slice(0, 4)
    case 'FORSTE':
      return `${visManed(dato).slice(0, 3)} ${dato.slice(2, 4)}`
    case 'MANED':
      return dato.endsWith('-01-01') ? dato.slice(0, 4) : visManed(dato).slice(0, 3)
  }
}

type Plassert = { maned: number; numre: number[]; rad: number; x: number[] }

/** A line at each date that is marked, down to its number under the axis. Dates that lie close share a place for numbers. */
const Merkelinjer = ({ merker }: { merker: Plassert[] }) =>
  merker.map(({ maned, numre, rad, x }) => {
    const y = BUNN + 1.75 + RAD * (rad + 0.75)
    return (
      <g key={maned}>
        {[...new Set(x)].map(sted => (
          <line
            key={sted}
            x1={`${sted}%`}
            x2={`${sted}%`}
            y1={`${TOPP}rem`}
            y2={`${y}rem`}
            className={stil.merkelinje}
          />
        ))}
        <text x={`${Math.max(...x)}%`} dx="0.25rem" y={`${y}rem`} className={stil.merke}>
          {numre.join(', ')}
        </text>
      </g>
    )
  })
