'use client'
import { useEffect, useState } from 'react'

/** A text once it has stood still for a while: what a screen reader is told. */
export function useRolig(tekst: string, ventetid: number): string {
  const [rolig, settRolig] = useState('')
  useEffect(() => {
    const vent = setTimeout(() => settRolig(tekst), ventetid)
    return () => clearTimeout(vent)
  }, [tekst, ventetid])
  return rolig
}
