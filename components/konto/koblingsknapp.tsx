'use client'
import { useTranslations } from 'next-intl'
import { z } from 'zod'
import { useSkjema } from '@/components/skjema/bruk-skjema'
import { Skjema } from '@/components/skjema/skjema'
import type { Resultat } from '@/lib/domene/resultat'
import { ruter } from '@/lib/ruter'
import { oppdaterSesjon } from './oppdater-sesjon'

const INGENTING = z.object({})

/** Links the user who showed the password a moment ago to the identity the provider has vouched for. */
export function Koblingsknapp({ koble }: { koble: () => Promise<Resultat<null>> }) {
  const t = useTranslations('oidc.kobling')
  const videre = async () => {
    await oppdaterSesjon({}).catch(() => false)
    window.location.assign(ruter.forside())
  }
  const skjema = useSkjema<Record<string, never>, null>({
    skjema: INGENTING,
    start: {},
    lagre: koble,
    etter: () => void videre(),
  })
  return (
    <Skjema skjema={skjema} lagreTekst={t('koble')}>
      {null}
    </Skjema>
  )
}
