import { useId } from 'react'
import type { Trappelinje } from './trappfigur'
import stil from './trappfigur.module.css'

/** The pattern of a band, by the id of its drawing. */
export const Skravur = ({ id }: { id: string }) => (
  <defs>
    <pattern id={`u${id}`} width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      <line x1="0" y1="0" x2="0" y2="7" className={stil.bandstrek} />
    </pattern>
  </defs>
)

/** What each line is, with its pattern and its value at the end. */
export function Trappforklaring({
  linjer,
  bandNavn,
}: {
  linjer: Trappelinje[]
  bandNavn: string | undefined
}) {
  const id = useId().replace(/\W/g, '')
  return (
    <ul className={stil.tegn}>
      {linjer.map(l => (
        <li key={l.slag}>
          <svg width="2.5rem" height="1rem" aria-hidden="true" focusable="false">
            <line x1="0" x2="100%" y1="50%" y2="50%" className={stil[l.slag]} />
          </svg>
          <span>
            {l.navn}: <strong>{l.verdi}</strong>
          </span>
        </li>
      ))}
      {bandNavn && (
        <li>
          <svg width="1.5rem" height="1rem" aria-hidden="true" focusable="false">
            <Skravur id={id} />
            <rect width="100%" height="100%" className={stil.band} />
            <rect width="100%" height="100%" fill={`url(#u${id})`} />
          </svg>
          {bandNavn}
        </li>
      )}
    </ul>
  )
}
