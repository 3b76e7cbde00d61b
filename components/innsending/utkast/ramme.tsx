'use client'
import { createContext, useContext, useEffect, useState } from 'react'
import { Koramme } from '@/components/vurdering/autolagring/autolagring'
import { lagKladdlager } from '@/components/vurdering/autolagring/kladdlager'
import { lagLagreko } from '@/components/vurdering/autolagring/ko'
import type { Sporsmal } from '@/lib/domene/innsamling/typer'
import { lagForbindelse, type LagretUtkast, type LagreUtkast } from './forbindelse'

type Ramme = {
  utkast: LagretUtkast
  lagreGrunn: ReturnType<typeof lagForbindelse>['lagreGrunn']
}

type Props = {
  /** Whose unsaved text it is, and in which innsending: another user of the machine is not shown it. */
  brukerId: string
  sted: string
  sporsmal: readonly Sporsmal[]
  /** As the server has it. */
  utkast: LagretUtkast
  lagre: LagreUtkast
  children: React.ReactNode
}

const Kontekst = createContext<Ramme | null>(null)

/** Around the pages of one innsending: what is written saves itself, and is kept in the browser until it is saved. */
export function Utkastramme({ brukerId, sted, sporsmal, utkast, lagre, children }: Props) {
  const [forbindelse] = useState(() => lagForbindelse(lagre, sporsmal, utkast))
  useEffect(() => forbindelse.vis(utkast), [forbindelse, utkast])
  return (
    <Kontekst value={{ utkast, lagreGrunn: forbindelse.lagreGrunn }}>
      <Koramme
        lagKo={() =>
          lagLagreko({
            ...{ lagre: forbindelse.send, lik: forbindelse.lik },
            kladder: lagKladdlager(() => window.localStorage, brukerId, sted),
          })
        }
      >
        {children}
      </Koramme>
    </Kontekst>
  )
}

export function useUtkast(): Ramme {
  const ramme = useContext(Kontekst)
  if (!ramme) throw new Error('Utkastramme is missing above this field')
  return ramme
}
