'use client'
import { zodResolver } from '@hookform/resolvers/zod'
import { useRef, useState } from 'react'
import { type DefaultValues, type FieldValues, type Path, useForm } from 'react-hook-form'
import type { z } from 'zod'
import { type Melding, pakkMelding } from '@/lib/domene/felles/melding'
import type { Resultat } from '@/lib/domene/resultat'
import { kastetMelding } from './kastet'
import { useVern } from './vern'

export type Lagrestatus = { tilstand: 'urort' | 'endret' | 'lagrer' | 'lagret' | 'feilet'; tid?: Date }

type Valg<Inn extends FieldValues, T> = {
  /** The schema of the form: what the user types (Inn) to parsed values. The server action parses again with the same. */
  skjema: z.ZodType<unknown, Inn>
  start: DefaultValues<Inn>
  /** The server action. Gets the text as typed, so that nothing is lost when it says no. */
  lagre: (verdier: Inn) => Promise<Resultat<T>>
  /** After a successful save: go somewhere, or refresh. */
  etter?: (verdi: T) => void
}

/**
 * One form: fields held by react-hook-form, checked by the schema the server uses, saved by a server action. Faults
 * from the server land on their fields; a KONFLIKT is handed to the form, which shows both texts; a lost connection
 * keeps everything typed and says so. Leaving with unsaved changes warns.
 */
export function useSkjema<Inn extends FieldValues, T>({ skjema, start, lagre, etter }: Valg<Inn, T>) {
  const form = useForm<Inn>({
    // The form keeps text; parsed values are the server's business.
    resolver: zodResolver(skjema as never, undefined, { raw: true }) as never,
    defaultValues: start,
    mode: 'onSubmit',
    // Never while one moves between fields: a message that goes away moves the page under the pointer, and a click is lost.
    reValidateMode: 'onSubmit',
    shouldFocusError: false,
  })
  const [status, settStatus] = useState<Lagrestatus>({ tilstand: 'urort' })
  const [konflikt, settKonflikt] = useState<unknown>(null)
  const [melding, settMelding] = useState<Melding | null>(null)
  const oppsummering = useRef<HTMLDivElement>(null)
  const { isDirty } = form.formState
  useVern(isDirty && status.tilstand !== 'lagret')

  // A second click while the first is on its way, or straight after, would do the same once more.
  const sender = useRef(false)
  const fokus = () => setTimeout(() => oppsummering.current?.focus(), 0)

  const send = form.handleSubmit(async verdier => {
    if (sender.current || (status.tilstand === 'lagret' && !isDirty)) return
    sender.current = true
    await sendEn(verdier).finally(() => (sender.current = false))
  }, fokus)

  async function sendEn(verdier: Inn): Promise<void> {
    settStatus({ tilstand: 'lagrer' })
    settMelding(null)
    settKonflikt(null)
    let svar: Resultat<T>
    try {
      svar = await lagre(verdier)
    } catch (kastet) {
      settStatus({ tilstand: 'feilet' })
      settMelding(kastetMelding(kastet))
      fokus()
      return
    }
    if (svar.ok) {
      settStatus({ tilstand: 'lagret', tid: new Date() })
      form.reset(verdier)
      etter?.(svar.verdi)
      return
    }
    settStatus({ tilstand: 'feilet' })
    switch (svar.feil.kode) {
      case 'UGYLDIG':
        for (const f of svar.feil.feil)
          form.setError((f.felt || 'root') as Path<Inn>, { message: pakkMelding(f.kode, f.verdier) })
        break
      case 'KONFLIKT':
        settKonflikt(svar.feil.gjeldende)
        settMelding({ kode: 'skjema.konflikt' })
        break
      case 'FEIL_TILSTAND':
        settMelding({ kode: svar.feil.arsak, verdier: svar.feil.verdier })
        break
      case 'IKKE_FUNNET':
        settMelding({ kode: 'skjema.ikkeFunnet' })
    }
    fokus()
  }

  const onSubmit = (e?: React.BaseSyntheticEvent) => void send(e)
  const lukkKonflikt = () => {
    settKonflikt(null)
    settMelding(null)
    settStatus({ tilstand: 'urort' })
  }
  return { form, onSubmit, status, konflikt, lukkKonflikt, melding, oppsummering }
}
