'use client'
import { useTranslations } from 'next-intl'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { kastetMelding } from '@/components/skjema/kastet'
import { useMelding } from '@/components/skjema/melding'
import { Knapp } from '@/components/ui/knapp'
import { Varsel } from '@/components/ui/varsel'
import type { Melding } from '@/lib/domene/felles/melding'
import type { Feil, Resultat } from '@/lib/domene/resultat'

type Props = {
  tekst: string
  /** What pressing it means, in words beside it. */
  forklart?: React.ReactNode
  utfor: () => Promise<Resultat<unknown>>
  variant?: 'primary' | 'secondary' | 'tertiary'
}

/**
 * A button that does one thing and reads the page anew. A refusal is said where it was pressed, and stays there: what is read anew
 * may be a page without the button.
 */
export function Handlingsknapp({ tekst, forklart, utfor, variant = 'primary' }: Props) {
  const t = useTranslations('skjema')
  const somTekst = useMelding()
  const ruter = useRouter()
  const [venter, settVenter] = useState(false)
  const [melding, settMelding] = useState<Melding | null>(null)
  const trykk = async () => {
    settVenter(true)
    settMelding(null)
    try {
      const svar = await utfor()
      if (svar.ok) ruter.refresh()
      else settMelding(meldingFor(svar.feil))
    } catch (kastet) {
      settMelding(kastetMelding(kastet))
    }
    settVenter(false)
  }
  return (
    <div className="ln-stabel-tett ln-lesbar">
      {forklart && <p className="ds-paragraph">{forklart}</p>}
      <div>
        <Knapp type="button" variant={variant} loading={venter} onClick={() => void trykk()}>
          {venter ? t('lagrer') : tekst}
        </Knapp>
      </div>
      <div role="alert">
        {melding && (
          <Varsel farge="danger">
            <p className="ds-paragraph">{somTekst(melding)}</p>
            <Knapp type="button" variant="tertiary" onClick={() => ruter.refresh()}>
              {t('lesPaNytt')}
            </Knapp>
          </Varsel>
        )}
      </div>
    </div>
  )
}

/** Why an act was refused. */
export function meldingFor(feil: Feil): Melding {
  switch (feil.kode) {
    case 'UGYLDIG':
      return feil.feil[0] ?? { kode: 'skjema.ikkeFunnet' }
    case 'KONFLIKT':
      return { kode: 'tilsyn.feil.endretNettopp' }
    case 'FEIL_TILSTAND':
      return { kode: feil.arsak, verdier: feil.verdier }
    case 'IKKE_FUNNET':
      return { kode: 'skjema.ikkeFunnet' }
  }
}
