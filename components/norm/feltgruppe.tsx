'use client'
import { useId } from 'react'
import stil from './feltgruppe.module.css'

type Props = { tittel: string; beskrivelse?: React.ReactNode; children: React.ReactNode }

/**
 * Fields that belong together under one name. The name is tied by hand: the design system else writes its own into
 * the page before React has taken it over.
 */
export function Feltgruppe({ tittel, beskrivelse, children }: Props) {
  const id = useId()
  return (
    <fieldset
      className={stil.gruppe}
      aria-labelledby={`${id}t`}
      aria-describedby={beskrivelse ? `${id}b` : undefined}
    >
      <legend id={`${id}t`}>{tittel}</legend>
      {beskrivelse && (
        <p id={`${id}b`} className="ln-dempet ln-liten ln-lesbar">
          {beskrivelse}
        </p>
      )}
      {children}
    </fieldset>
  )
}
