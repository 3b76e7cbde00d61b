'use client'
import { signIn } from 'next-auth/react'
import { useState } from 'react'
import { useKlar } from '@/components/ui/bruk-klar'
import { Knapp } from '@/components/ui/knapp'

type Props = { tekst: string; tilbake: string; dempet?: boolean }

/** Leads to the provider. Waits for the script that asks it: pressed before that, nothing would come of it. */
export function Oidcknapp({ tekst, tilbake, dempet = false }: Props) {
  const [venter, settVenter] = useState(false)
  const klar = useKlar()
  const videre = () => {
    settVenter(true)
    signIn('oidc', { callbackUrl: tilbake }).catch(() => settVenter(false))
  }
  return (
    <div>
      <Knapp
        type="button"
        variant={dempet ? 'secondary' : 'primary'}
        loading={venter}
        disabled={!klar}
        onClick={videre}
      >
        {tekst}
      </Knapp>
    </div>
  )
}
