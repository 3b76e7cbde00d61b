'use client'
import { createContext, useContext, useEffect, useMemo, useState, useSyncExternalStore } from 'react'
import { type Feltverdi, feltnokkel } from '@/lib/domene/vurdering/typer'
import { feltbilde, type Samlet } from './bilde'
import { nyStand } from './feltstand'
import { iFelt, type LagreSvar, sammeSvar, tilTjener } from './forbindelse'
import { lagKladdlager } from './kladdlager'
import { lagLagreko } from './ko'
import type { Lagreko } from './typer'

type Props = {
  /** Whose unsaved text it is, and of which vurdering: another user of the machine is not shown it. */
  brukerId: string
  vurderingId: string
  lagre: LagreSvar
  children: React.ReactNode
}

const Kokontekst = createContext<Lagreko | null>(null)

/** Around all pages of one vurdering, so that the queue goes on while one moves between them. */
export const Autolagring = ({ brukerId, vurderingId, lagre, children }: Props) => (
  <Koramme
    lagKo={() =>
      lagLagreko({
        lagre: tilTjener(lagre),
        kladder: lagKladdlager(() => window.localStorage, brukerId, vurderingId),
        lik: sammeSvar,
      })
    }
  >
    {children}
  </Koramme>
)

/**
 * Keeps one queue going. Sends at once when the page is hidden and when the connection is back; leaving with unsaved
 * text warns.
 */
export function Koramme({ lagKo, children }: { lagKo: () => Lagreko; children: React.ReactNode }) {
  const [ko] = useState(lagKo)
  useEffect(() => {
    ko.start()
    const advar = (e: BeforeUnloadEvent) => {
      if (ko.harUlagret()) e.preventDefault()
    }
    const skjult = () => {
      if (document.visibilityState === 'hidden') ko.sendAlt()
    }
    window.addEventListener('beforeunload', advar)
    window.addEventListener('online', ko.provNaa)
    document.addEventListener('visibilitychange', skjult)
    return () => {
      window.removeEventListener('beforeunload', advar)
      window.removeEventListener('online', ko.provNaa)
      document.removeEventListener('visibilitychange', skjult)
      ko.sendAlt()
      ko.stopp()
    }
  }, [ko])
  return <Kokontekst value={ko}>{children}</Kokontekst>
}

export function useKo(): Lagreko {
  const ko = useContext(Kokontekst)
  if (!ko) throw new Error('Autolagring is missing above this field')
  return ko
}

const UBESVART: Feltverdi = { verdi: '', versjon: 0 }

/** One answer: as the server showed it first, then as it stands in this browser. */
export function useSvar(felt: string, sykehjemId: string | null, svar: Feltverdi = UBESVART) {
  const ko = useKo()
  const nokkel = feltnokkel(felt, sykehjemId)
  const { verdi, versjon } = svar
  const fra = useMemo(() => iFelt(nokkel, { verdi, versjon }), [nokkel, verdi, versjon])
  const start = useMemo(() => feltbilde(nyStand(fra), { sendes: false, utenKontakt: false }), [fra])
  const bilde = useSyncExternalStore(
    ko.abonner,
    () => ko.felt(nokkel) ?? start,
    () => start,
  )
  useEffect(() => ko.vis(nokkel, fra), [ko, nokkel, fra])
  return { ko, nokkel, bilde }
}

const ROLIG: Samlet = { status: 'rolig', lagretTid: null, hindret: [], gjenopprettet: 0 }

export function useSamlet(): Samlet {
  const ko = useKo()
  return useSyncExternalStore(ko.abonner, ko.samlet, () => ROLIG)
}
