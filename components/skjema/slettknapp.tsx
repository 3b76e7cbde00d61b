'use client'
import { Dialog } from '@digdir/designsystemet-react'
import { useTranslations } from 'next-intl'
import { useRouter } from 'next/navigation'
import { useRef, useState } from 'react'
import { Knapp } from '@/components/ui/knapp'
import { Overskrift } from '@/components/ui/tekst'
import { Varsel } from '@/components/ui/varsel'
import type { Melding } from '@/lib/domene/felles/melding'
import type { Feil, Resultat } from '@/lib/domene/resultat'
import { kastetMelding } from './kastet'
import { useMelding } from './melding'

type Props = {
  /** The button, and the heading of the question: «Slett sykehjemmet». */
  tittel: string
  /** What goes, and what stays. */
  children: React.ReactNode
  slett: () => Promise<Resultat<unknown>>
  /** Where to go when it is gone; the page stays where it is when left out. */
  etter?: string
  /** The button that does it, where «Ja, slett» is not the word. */
  ja?: string
  /** The button that asks, where the heading is too long for it. */
  knapp?: string
}

/** A button that asks once more before something is deleted. A refusal is shown where it was asked. */
export function Slettknapp({ tittel, children, slett, etter, ja, knapp }: Props) {
  const t = useTranslations('slett')
  const somTekst = useMelding()
  const ruter = useRouter()
  const dialog = useRef<HTMLDialogElement>(null)
  const [venter, settVenter] = useState(false)
  const [melding, settMelding] = useState<Melding | null>(null)

  const utfor = async () => {
    settVenter(true)
    settMelding(null)
    try {
      const svar = await slett()
      if (svar.ok) {
        if (etter) {
          ruter.push(etter)
          return
        }
        dialog.current?.close()
        settVenter(false)
        return
      }
      settMelding(meldingFor(svar.feil))
    } catch (kastet) {
      settMelding(kastetMelding(kastet))
    }
    settVenter(false)
  }

  return (
    <div>
      <Knapp
        type="button"
        variant="secondary"
        data-color="danger"
        onClick={() => dialog.current?.showModal()}
      >
        {knapp ?? tittel}
      </Knapp>
      <Dialog ref={dialog} closeButton={t('lukk')} aria-label={tittel}>
        <div className="ln-stabel">
          <Overskrift niva={2}>{tittel}</Overskrift>
          {children}
          <div role="alert">{melding && <Varsel farge="danger">{somTekst(melding)}</Varsel>}</div>
          <div className="ln-rekke">
            <Knapp type="button" data-color="danger" loading={venter} onClick={() => void utfor()}>
              {ja ?? t('ja')}
            </Knapp>
            <Knapp type="button" variant="secondary" onClick={() => dialog.current?.close()}>
              {t('nei')}
            </Knapp>
          </div>
        </div>
      </Dialog>
    </div>
  )
}

function meldingFor(feil: Feil): Melding {
  switch (feil.kode) {
    case 'FEIL_TILSTAND':
      return { kode: feil.arsak, verdier: feil.verdier }
    case 'KONFLIKT':
      return { kode: 'slett.endret' }
    case 'UGYLDIG':
    case 'IKKE_FUNNET':
      return { kode: 'skjema.ikkeFunnet' }
  }
}
