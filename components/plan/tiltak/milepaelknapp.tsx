'use client'
import { useTranslations } from 'next-intl'
import { useRouter } from 'next/navigation'
import { useState, useTransition } from 'react'
import { useMelding } from '@/components/skjema/melding'
import { Knapp } from '@/components/ui/knapp'
import { Valideringsmelding } from '@/components/ui/valideringsmelding'
import { utenSvar } from '@/lib/domene/felles/utilgjengelig'
import type { Resultat } from '@/lib/domene/resultat'

type Props = { navn: string; nadd: boolean; sett: () => Promise<Resultat<null>> }

/** Ticks a milestone off, or takes it back. */
export function Milepaelknapp({ navn, nadd, sett }: Props) {
  const t = useTranslations('plan.milepael')
  const skjema = useTranslations('skjema')
  const feil = useTranslations('plan.feil')
  const somTekst = useMelding()
  const router = useRouter()
  const [venter, start] = useTransition()
  const [melding, settMelding] = useState('')
  const trykk = () =>
    start(async () => {
      settMelding('')
      try {
        const svar = await sett()
        if (!svar.ok)
          settMelding(svar.feil.kode === 'KONFLIKT' ? feil('endretNettopp') : skjema('ikkeFunnet'))
        router.refresh()
      } catch (e) {
        settMelding(somTekst({ kode: utenSvar(e) }) ?? '')
      }
    })
  return (
    <div>
      <Knapp type="button" variant="secondary" data-size="sm" loading={venter} onClick={trykk}>
        {t(nadd ? 'angre' : 'marker')}
        <span className="ln-usynlig">: {navn}</span>
      </Knapp>
      <div role="alert">{melding && <Valideringsmelding>{melding}</Valideringsmelding>}</div>
    </div>
  )
}
