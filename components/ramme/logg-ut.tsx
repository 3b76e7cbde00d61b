'use client'
import { signOut } from 'next-auth/react'
import { useKlar } from '@/components/ui/bruk-klar'

/** Ends the session, and goes on (a session that came through a provider: to its log-out). Waits until a press is heard: one on a page that is not quite loaded would be lost, and nobody logged out. */
export function LoggUt({ tekst, til }: { tekst: string; til: string }) {
  const klar = useKlar()
  return (
    <button
      className="ds-button"
      data-variant="secondary"
      data-size="sm"
      type="button"
      disabled={!klar}
      onClick={() => void signOut({ callbackUrl: til })}
    >
      {tekst}
    </button>
  )
}
