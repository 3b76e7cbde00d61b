import { useId } from 'react'
import { useTranslations } from 'next-intl'
import { aksetall, plasserMerker } from '@/components/figur/akse'
import { visManed } from '@/lib/dato'
import type { Lukking } from '@/lib/domene/tiltak/lukking'
import { visTimer } from '@/lib/tall'
import { BUNN, type Linje, lagGeometri, merkedeManeder } from './geometri'
import stil from './lukking.module.css'

type Props = {
  lukking: Lukking
  /** The sentence that says what the curve shows. */
  setning: string
}

const HOYDE = 18.5

/**
 * The gap-closure curve by month: norm, agreed hours, agreed and planned, and a number where each tiltak has effect
 * (the list beside it says which). Drawn on the server, in percent and rem, so one drawing fits every screen; lines are
 * told apart by their pattern too. The same figures stand in the table.
 */
export function Lukkingsfigur({ lukking, setning }: Props) {
  const t = useTranslations('plan.figur')
  const id = useId().replace(/\W/g, '')
  const { maneder } = lukking
  const { x, y, linje, akse, venstre, hoyre } = lagGeometri(maneder)
  const manedsnummer = (i: number) => Number(maneder[i]?.dato.slice(5, 7))
  const merkede = merkedeManeder(maneder.length, manedsnummer)
  const forste = maneder[0]
  const siste = maneder.at(-1)
  const merker = plasserMerker(
    lukking.teller.flatMap(({ fra }, i) => {
      const maned = fra === null ? -1 : maneder.findIndex(m => m.dato >= fra)
      return maned < 0 ? [] : [{ maned, nummer: i + 1 }]
    }),
    maneder.length,
  )
  const tall = (m: typeof forste) => ({
    norm: visTimer(m?.normtimer ?? null),
    avtalt: visTimer(m?.avtalteTimer ?? null),
    medPlan: visTimer(m?.medPlan ?? null),
  })
  return (
    <svg
      role="img"
      aria-labelledby={`t${id} b${id}`}
      width="100%"
      height={`${HOYDE}rem`}
      className={stil.figur}
      focusable="false"
    >
      <title id={`t${id}`}>{t('tittel')}</title>
      <desc id={`b${id}`}>
        {[
          setning,
          t('start', tall(forste)),
          t('slutt', { maned: manedstekst(siste?.dato), ...tall(siste) }),
        ].join(' ')}
      </desc>
      <defs>
        <pattern
          id={`p${id}`}
          width="8"
          height="8"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <line x1="0" y1="0" x2="0" y2="8" className={stil.planstrek} />
        </pattern>
      </defs>
      {akse.map(a => (
        <g key={a.tall}>
          <line
            x1={`${venstre}%`}
            x2={`${hoyre}%`}
            y1={`${a.y}rem`}
            y2={`${a.y}rem`}
            className={stil.rutenett}
          />
          <text x={`${venstre - 1.5}%`} y={`${a.y + 0.3}rem`} textAnchor="end" className={stil.akse}>
            {aksetall(a.tall)}
          </text>
        </g>
      ))}
      {maneder.map(({ dato, avtalteTimer, medPlan }, i) =>
        avtalteTimer && medPlan && medPlan.gt(avtalteTimer) ? (
          <rect
            key={dato}
            x={`${x(i)}%`}
            width={`${x(i + 1) - x(i)}%`}
            y={`${y(medPlan)}rem`}
            height={`${y(avtalteTimer) - y(medPlan)}rem`}
            fill={`url(#p${id})`}
          />
        ) : null,
      )}
      <Trapp linje={linje(m => m.normtimer)} className={stil.norm} />
      <Trapp linje={linje(m => m.medPlan)} className={stil.medPlan} />
      <Trapp linje={linje(m => m.avtalteTimer)} className={stil.avtalt} />
      <text x={`${venstre}%`} y={`${BUNN + 1.4}rem`} className={stil.akse}>
        {t('idag')}
      </text>
      {merkede.map((i, nr) => (
        <g key={i}>
          <line
            x1={`${x(i)}%`}
            x2={`${x(i)}%`}
            y1={`${BUNN}rem`}
            y2={`${BUNN + 0.4}rem`}
            className={stil.rutenett}
          />
          <text x={`${x(i)}%`} y={`${BUNN + 1.4}rem`} className={stil.akse}>
            {visManed(maneder[i]?.dato ?? '').slice(0, 3)}
          </text>
          {(nr === 0 || manedsnummer(i) === 1) && (
            <text x={`${x(i)}%`} y={`${BUNN + 2.6}rem`} className={stil.akse}>
              {maneder[i]?.dato.slice(0, 4)}
            </text>
          )}
        </g>
      ))}
      {merker.map(({ maned, numre, rad }) => {
        const verdi = maneder[maned]?.medPlan
        if (!verdi) return null
        const topp = y(verdi) - 0.5 - 1.35 * rad
        return (
          <text key={maned} x={`${x(maned)}%`} y={`${topp}rem`} className={stil.merke}>
            {numre.join(', ')}
          </text>
        )
      })}
    </svg>
  )
}

const manedstekst = (dato = '') => `${visManed(dato)} ${dato.slice(0, 4)}`

/** A curve of steps: level stretches, and a riser where two of them meet. */
function Trapp({ linje, className }: { linje: Linje; className: string | undefined }) {
  return linje.map((s, i) => {
    const forrige = linje[i - 1]
    return (
      <g key={s.x1} className={className}>
        {forrige && forrige.x2 === s.x1 && (
          <line x1={`${s.x1}%`} x2={`${s.x1}%`} y1={`${forrige.y}rem`} y2={`${s.y}rem`} />
        )}
        <line x1={`${s.x1}%`} x2={`${s.x2}%`} y1={`${s.y}rem`} y2={`${s.y}rem`} />
      </g>
    )
  })
}

/** What each line is, with its pattern. */
export function Tegnforklaring() {
  const t = useTranslations('plan.figur')
  const tegn = [
    { navn: t('norm'), klasse: stil.norm },
    { navn: t('medPlan'), klasse: stil.medPlan },
    { navn: t('avtalt'), klasse: stil.avtalt },
  ]
  return (
    <ul className={stil.tegn}>
      {tegn.map(({ navn, klasse }) => (
        <li key={navn}>
          <svg width="2.5rem" height="1rem" aria-hidden="true" focusable="false">
            <g className={klasse}>
              <line x1="0" x2="100%" y1="50%" y2="50%" />
            </g>
          </svg>
          {navn}
        </li>
      ))}
    </ul>
  )
}
