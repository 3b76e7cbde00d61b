'use client'
import { useRouter } from 'next/navigation'
import { useEffect, useRef, useState } from 'react'
import { useKlar } from '@/components/ui/bruk-klar'
import { Knapp } from '@/components/ui/knapp'
import { Varsel } from '@/components/ui/varsel'
import { type Skrevet, sporring } from '@/lib/domene/felles/adresse'
import stil from './adresse.module.css'

export type Adressetekster = {
  regn: string
  kopier: string
  kopiert: string
  kopierSelv: string
  nullstill: string
  forLang: string
}

type Props = {
  navn: string
  sti: string
  /** Every field as it stands of itself: only what differs is written in the address. */
  standard: Skrevet
  tekster: Adressetekster
  children: React.ReactNode
}

const RO = 500
/** Longer than any mail program or server cuts off. */
const MAKS_ADRESSE = 6000

/**
 * A form whose state is the address. Without script it is sent by GET; with it, the address follows what is typed, the
 * page's figures with it, and focus stays where it is. Nothing is stored anywhere.
 */
export function Adresseskjema({ navn, sti, standard, tekster, children }: Props) {
  const router = useRouter()
  const skjema = useRef<HTMLFormElement>(null)
  const vent = useRef<ReturnType<typeof setTimeout> | undefined>(undefined)
  const [forLang, settForLang] = useState(false)
  const [kopiert, settKopiert] = useState<'ja' | 'nei' | null>(null)
  const klar = useKlar()
  // Never after one has left: it would fetch the reader back.
  useEffect(() => () => clearTimeout(vent.current), [])

  const adresse = (): string => {
    const felter = skjema.current ? [...new FormData(skjema.current)] : []
    const skrevet = Object.fromEntries(felter.map(([felt, v]) => [felt, typeof v === 'string' ? v : '']))
    const sok = sporring(skrevet, standard)
    return sok ? `${sti}?${sok}` : sti
  }
  const oppdater = () => {
    clearTimeout(vent.current)
    vent.current = undefined
    const til = adresse()
    settForLang(til.length > MAKS_ADRESSE)
    if (til.length <= MAKS_ADRESSE) router.replace(til, { scroll: false })
  }
  const skriver = () => {
    settKopiert(null)
    clearTimeout(vent.current)
    vent.current = setTimeout(oppdater, RO)
  }
  const kopier = async () => {
    try {
      await navigator.clipboard.writeText(new URL(adresse(), window.location.href).href)
      settKopiert('ja')
    } catch {
      settKopiert('nei') // no clipboard without https, or the user said no
    }
  }
  return (
    <form
      ref={skjema}
      action={sti}
      aria-label={navn}
      className="ln-stabel"
      noValidate
      onInput={skriver}
      onBlur={() => vent.current !== undefined && oppdater()}
      onSubmit={e => {
        e.preventDefault()
        oppdater()
      }}
    >
      {children}
      {forLang && (
        <Varsel farge="warning" role="alert">
          {tekster.forLang}
        </Varsel>
      )}
      <div className={`ln-rekke ${stil.knapper}`}>
        <Knapp type="submit">{tekster.regn}</Knapp>
        {klar && (
          <Knapp type="button" variant="secondary" onClick={() => void kopier()}>
            {tekster.kopier}
          </Knapp>
        )}
        {/* A whole new page: the fields are the browser's, and keep what is typed in them until then. */}
        <a className="ds-link" href={sti}>
          {tekster.nullstill}
        </a>
        <span role="status">
          {kopiert === 'ja' ? tekster.kopiert : kopiert === 'nei' ? tekster.kopierSelv : ''}
        </span>
      </div>
    </form>
  )
}
