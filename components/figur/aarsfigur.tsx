import type Fraction from 'fraction.js'
import { useId } from 'react'
import { visTimer } from '@/lib/tall'
import stil from './aarsfigur.module.css'
import { avsnitt, lagAarsskala } from './aarsskala'

/** EGEN: the kommune's own. The kind decides how the line and its marks are drawn. */
export type Serieslag = 'EGEN' | 'LANDET' | 'STORRELSE'
export type Serie = {
  slag: Serieslag
  navn: string
  /** One for each year of the figure; null = no figure that year, never 0. */
  tall: (Fraction | null)[]
}

type Props = {
  /** Short name of the chart, for those who do not see it. */
  tittel: string
  /** What the chart shows, in words and numbers. */
  beskrivelse: string
  /** Every year, in order, without gaps. */
  aar: readonly number[]
  serier: Serie[]
}

// Lengths upwards in rem: text grows with the reader's setting, and is never scaled with the width.
const HOYDE = 13
const TOPP = 1.75
const BUNN = 2

/**
 * Lines over years, drawn on the server. Places sideways in percent, so one drawing fits every screen; a line is told
 * by its marks and dashes, never by colour alone. The same numbers must stand in a table beside it.
 */
export function Aarsfigur({ tittel, beskrivelse, aar, serier }: Props) {
  const id = useId().replace(/\W/g, '')
  const skala = lagAarsskala(
    aar.length,
    serier.flatMap(s => s.tall),
  )
  const y = (andel: number) => `${TOPP + HOYDE * (1 - andel)}rem`
  return (
    <div className="ln-stabel-tett">
      <svg
        role="img"
        aria-labelledby={`t${id} b${id}`}
        width="100%"
        height={`${TOPP + HOYDE + BUNN}rem`}
        className={stil.figur}
        focusable="false"
      >
        <title id={`t${id}`}>{tittel}</title>
        <desc id={`b${id}`}>{beskrivelse}</desc>
        {skala.trinn.map(({ verdi, andel }) => (
          <g key={andel}>
            <line x1="0" x2="100%" y1={y(andel)} y2={y(andel)} className={stil.akse} />
            <text x="0" y={y(andel)} dy="-0.35em" className={stil.etikett}>
              {visTimer(verdi)}
            </text>
          </g>
        ))}
        {aar.map(
          (a, i) =>
            // Every other year, from the last: all of them would meet on a narrow screen.
            (aar.length - 1 - i) % 2 === 0 && (
              <text
                key={a}
                x={skala.x(i)}
                y={`${TOPP + HOYDE + 1.5}rem`}
                textAnchor="middle"
                className={stil.etikett}
              >
                {a}
              </text>
            ),
        )}
        {serier.map(({ slag, tall }) => (
          <g key={slag}>
            {avsnitt(tall).map(([i, fra, til]) => (
              <line
                key={i}
                x1={skala.x(i)}
                y1={y(skala.andel(fra))}
                x2={skala.x(i + 1)}
                y2={y(skala.andel(til))}
                className={stil[slag]}
              />
            ))}
            {tall.map((t, i) => t && <Merke key={aar[i]} slag={slag} x={skala.x(i)} y={y(skala.andel(t))} />)}
          </g>
        ))}
      </svg>
      <ul className={`${stil.forklaring} ln-liten`} aria-hidden="true">
        {serier.map(({ slag, navn }) => (
          <li key={slag}>
            <svg width="2.5rem" height="1rem" className={stil.figur} focusable="false">
              <line x1="0" x2="100%" y1="50%" y2="50%" className={stil[slag]} />
              <Merke slag={slag} x="50%" y="50%" />
            </svg>
            {navn}
          </li>
        ))}
      </ul>
    </div>
  )
}

/** A circle, a square or a triangle, with its middle at the point. */
function Merke({ slag, x, y }: { slag: Serieslag; x: string; y: string }) {
  const klasse = stil[`${slag}merke`]
  return (
    <svg x={x} y={y} width="1" height="1" overflow="visible">
      {slag === 'EGEN' && <circle r="6" className={klasse} />}
      {slag === 'LANDET' && <rect x="-4.5" y="-4.5" width="9" height="9" className={klasse} />}
      {slag === 'STORRELSE' && <path d="M0-6L5.5 4.5H-5.5Z" className={klasse} />}
    </svg>
  )
}
