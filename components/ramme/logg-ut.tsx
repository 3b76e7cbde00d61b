'use client'
import { signOut } from 'next-auth/react'

export const LoggUt = ({ tekst }: { tekst: string }) => (
  <button
    className="ds-button"
    data-variant="secondary"
    data-size="sm"
    type="button"
    onClick={() => void signOut({ callbackUrl: '/logg-inn' })}
  >
    {tekst}
  </button>
)
