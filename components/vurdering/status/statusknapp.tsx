'use client'
import { useTranslations } from 'next-intl'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { useMelding } from '@/components/skjema/melding'
import { Knapp } from '@/components/ui/knapp'
import { Varsel } from '@/components/ui/varsel'
import type { Melding } from '@/lib/domene/felles/melding'
import { utenSvar } from '@/lib/domene/felles/utilgjengelig'
import type { Resultat } from '@/lib/domene/resultat'
import { useKo } from '../autolagring/autolagring'
import { meldingFor } from './melding-for'

type Props = {
  tekst: string
  /** What pressing it means, in words beside it. */
  forklart: string
  utfor: () => Promise<Resultat<unknown>>
  variant?: 'primary' | 'secondary'
}

/** A button that moves the vurdering on. Not while anything typed is unsaved; a refusal is said where it was pressed. */
export function Statusknapp({ tekst, forklart, utfor, variant = 'primary' }: Props) {
  const t = useTranslations('vurdering.feil')
  const somTekst = useMelding()
  const ruter = useRouter()
  const ko = useKo()
  const [venter, settVenter] = useState(false)
  const [melding, settMelding] = useState<Melding | null>(null)

  const trykk = async () => {
    if (ko.harUlagret()) {
      ko.sendAlt()
      settMelding({ kode: 'vurdering.feil.ulagret' })
      return
    }
    settVenter(true)
    settMelding(null)
    try {
      const svar = await utfor()
      if (!svar.ok) settMelding(meldingFor(svar.feil))
      ruter.refresh()
    } catch (e) {
      settMelding({ kode: utenSvar(e, 'vurdering.feil.ikkeKontakt') })
    }
    settVenter(false)
  }

  return (
    <div className="ln-stabel-tett ln-lesbar">
      <p className="ds-paragraph">{forklart}</p>
      <div>
        <Knapp type="button" variant={variant} loading={venter} onClick={() => void trykk()}>
          {venter ? t('venter') : tekst}
        </Knapp>
      </div>
      <div role="alert">{melding && <Varsel farge="danger">{somTekst(melding)}</Varsel>}</div>
    </div>
  )
}
