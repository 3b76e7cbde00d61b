'use client'
import { Dialog } from '@digdir/designsystemet-react'
import { useTranslations } from 'next-intl'
import { useRef, useState } from 'react'
import { kastetMelding } from '@/components/skjema/kastet'
import { useMelding } from '@/components/skjema/melding'
import { Knapp } from '@/components/ui/knapp'
import { Avsnitt, Overskrift } from '@/components/ui/tekst'
import { Varsel } from '@/components/ui/varsel'
import type { Melding } from '@/lib/domene/felles/melding'
import type { Resultat } from '@/lib/domene/resultat'
import { Engangslenke } from './engangslenke'

type Lenke = { token: string; utloper: Date }
type Props = {
  knapp: string
  tittel: string
  tekst: string
  navn: string
  lag: () => Promise<Resultat<Lenke>>
}

/** Makes a one-time link and shows it where it was asked for. */
export function NyLenkeknapp({ knapp, tittel, tekst, navn, lag }: Props) {
  const t = useTranslations('slett')
  const somTekst = useMelding()
  const dialog = useRef<HTMLDialogElement>(null)
  const [venter, settVenter] = useState(false)
  const [lenke, settLenke] = useState<Lenke | null>(null)
  const [melding, settMelding] = useState<Melding | null>(null)

  const utfor = async () => {
    settVenter(true)
    settMelding(null)
    try {
      const svar = await lag()
      if (svar.ok) settLenke(svar.verdi)
      else if (svar.feil.kode === 'FEIL_TILSTAND')
        settMelding({ kode: svar.feil.arsak, verdier: svar.feil.verdier })
      else settMelding({ kode: 'skjema.ikkeFunnet' })
    } catch (kastet) {
      settMelding(kastetMelding(kastet))
    }
    settVenter(false)
  }

  return (
    <div>
      <Knapp type="button" variant="secondary" onClick={() => dialog.current?.showModal()}>
        {knapp}
      </Knapp>
      <Dialog ref={dialog} closeButton={t('lukk')} onClose={() => settLenke(null)}>
        {lenke ? (
          <Engangslenke lenke={lenke} navn={navn} />
        ) : (
          <div className="ln-stabel">
            <Overskrift niva={2}>{tittel}</Overskrift>
            <Avsnitt>{tekst}</Avsnitt>
            <div role="alert">{melding && <Varsel farge="danger">{somTekst(melding)}</Varsel>}</div>
            <div className="ln-rekke">
              <Knapp type="button" loading={venter} onClick={() => void utfor()}>
                {knapp}
              </Knapp>
              <Knapp type="button" variant="secondary" onClick={() => dialog.current?.close()}>
                {t('nei')}
              </Knapp>
            </div>
          </div>
        )}
      </Dialog>
    </div>
  )
}
