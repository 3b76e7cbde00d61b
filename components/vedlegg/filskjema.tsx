'use client'
import { Field, Input, Label } from '@digdir/designsystemet-react'
import { useTranslations } from 'next-intl'
import { useId, useRef, useState } from 'react'
import { useMelding } from '@/components/skjema/melding'
import { Sendeknapp } from '@/components/ui/sendeknapp'
import { Valideringsmelding } from '@/components/ui/valideringsmelding'
import { Varsel } from '@/components/ui/varsel'
import type { Melding } from '@/lib/domene/felles/melding'
import { megabyte } from '@/lib/domene/import/megabyte'
import { forStor } from '@/lib/domene/vedlegg/sjekk'
import { FILTYPER, MAKS_STORRELSE, OM_FILTYPE } from '@/lib/domene/vedlegg/typer'
import type { Opplasting } from './opplasting'
import { svarPaa } from './svar'

const GODTAR = FILTYPER.flatMap(f => OM_FILTYPE[f].endelser.map(e => `.${e}`)).join(',')

type Props = { send: Opplasting; etikett: string; knapp: string }

/** Chooses a file and sends it. What is wrong with it is said at the field; what is not about the file, under the button. */
export function Filskjema({ send, etikett, knapp }: Props) {
  const t = useTranslations('vedlegg')
  const somTekst = useMelding()
  const id = useId()
  const skjema = useRef<HTMLFormElement>(null)
  const [sender, settSender] = useState(false)
  const [feil, settFeil] = useState<Melding | null>(null)
  const [svar, settSvar] = useState<{ farge: 'success' | 'danger'; melding: Melding } | null>(null)

  const avvis = (melding: Melding) => {
    settFeil(melding)
    skjema.current?.querySelector<HTMLInputElement>('input[type=file]')?.focus()
  }

  const lastOpp = async (fil: File | undefined) => {
    settFeil(null)
    settSvar(null)
    if (!fil) return avvis({ kode: 'vedlegg.feil.mangler' })
    if (fil.size > MAKS_STORRELSE) return avvis(forStor(fil.size))
    settSender(true)
    const data = new FormData()
    data.set('fil', fil)
    const utfall = await send(data).then(svarPaa, () => ({ annet: { kode: 'vedlegg.kunneIkkeSende' } }))
    settSender(false)
    if ('fil' in utfall) return avvis(utfall.fil)
    if ('annet' in utfall) return settSvar({ farge: 'danger', melding: utfall.annet })
    skjema.current?.reset()
    settSvar({ farge: 'success', melding: { kode: 'vedlegg.lagret', verdier: { filnavn: fil.name } } })
  }

  return (
    <form
      ref={skjema}
      className="ln-stabel-tett"
      noValidate
      onSubmit={e => {
        e.preventDefault()
        void lastOpp(e.currentTarget.querySelector<HTMLInputElement>('input[type=file]')?.files?.[0])
      }}
    >
      <Field>
        <Label htmlFor={`${id}-fil`}>{etikett}</Label>
        <Field.Description>{t('hjelp', { maks: megabyte(MAKS_STORRELSE) })}</Field.Description>
        <Input
          id={`${id}-fil`}
          type="file"
          name="fil"
          accept={GODTAR}
          aria-invalid={feil ? true : undefined}
          onChange={() => settFeil(null)}
        />
        {feil && <Valideringsmelding>{somTekst(feil)}</Valideringsmelding>}
      </Field>
      <div>
        <Sendeknapp variant="secondary" loading={sender}>
          {sender ? t('sender') : knapp}
        </Sendeknapp>
      </div>
      <div role="status">{svar && <Varsel farge={svar.farge}>{somTekst(svar.melding)}</Varsel>}</div>
    </form>
  )
}
