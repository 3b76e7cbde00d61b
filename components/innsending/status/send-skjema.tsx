'use client'
import { useTranslations } from 'next-intl'
import { useRouter } from 'next/navigation'
import { useRef, useState, useTransition } from 'react'
import { kastetMelding } from '@/components/skjema/kastet'
import { useMelding } from '@/components/skjema/melding'
import { Knapp } from '@/components/ui/knapp'
import { Varsel } from '@/components/ui/varsel'
import { erUendret, finnForskjell, type Forskjell } from '@/lib/domene/innsending/forskjell'
import type { Innsendingsgrunnlag } from '@/lib/domene/innsending/innhold'
import type { SendInn } from '@/lib/domene/innsending/schema'
import type { Feil, Resultat } from '@/lib/domene/resultat'
import type { Melding } from '@/lib/domene/felles/melding'
import { Forskjellsvisning } from '../forskjell/forskjellsvisning'

const TEKSTER = {
  SENDE: {
    ...{ rom: 'innsending.send', stoppes: 'innsending.send.stoppes', endret: 'innsending.send.endret' },
  },
  KLARGJORE: {
    ...{ rom: 'innsending.send.klargjor', stoppes: 'innsending.send.klargjor.stoppes' },
    endret: 'innsending.send.klargjor.endret',
  },
} as const

type Props = {
  inn: SendInn
  /** What the reader has before them, so that what is another can be shown. */
  grunnlag: Innsendingsgrunnlag
  /** Sends it, or marks it ready for another to send. */
  utfor: (inn: SendInn) => Promise<Resultat<{ nummer: number } | null>>
  handling: keyof typeof TEKSTER
  /** Where to go on to; of what is sent without the number of its receipt. */
  videre: string
}

/** Does it with exactly what is shown. Is it another when it gets there, nothing is done, and the page shows what changed. */
export function SendSkjema({ inn, grunnlag, utfor, handling, videre }: Props) {
  const tekster = TEKSTER[handling]
  const t = useTranslations(tekster.rom)
  const somTekst = useMelding()
  const ruter = useRouter()
  const [sender, settSender] = useState(false)
  const [oppfrisker, oppfrisk] = useTransition()
  const [melding, settMelding] = useState<Melding | null>(null)
  const [forskjell, settForskjell] = useState<Forskjell | null>(null)
  const boks = useRef<HTMLDivElement>(null)

  const stoppet = (feil: Feil) => {
    const ny = feil.kode === 'KONFLIKT' ? grunnlagI(feil.gjeldende) : null
    const f = ny && finnForskjell(grunnlag, ny)
    settForskjell(f && !erUendret(f) ? f : null)
    settMelding(meldingFor(feil, tekster))
    settSender(false)
    // Until the page is made anew the button would send what was refused.
    oppfrisk(() => ruter.refresh())
    setTimeout(() => boks.current?.focus(), 0)
  }

  const trykk = async () => {
    settSender(true)
    settMelding(null)
    try {
      const svar = await utfor(inn)
      if (svar.ok) ruter.push(svar.verdi ? `${videre}/${svar.verdi.nummer}` : videre)
      else stoppet(svar.feil)
    } catch (kastet) {
      settMelding(kastetMelding(kastet))
      settSender(false)
    }
  }
  const venter = sender || oppfrisker

  return (
    <div className="ln-stabel">
      <div ref={boks} tabIndex={-1} role="alert" className="ln-stabel">
        {melding && <Varsel farge="danger">{somTekst(melding)}</Varsel>}
        {forskjell && <Forskjellsvisning forskjell={forskjell} niva={3} />}
      </div>
      <div>
        <Knapp type="button" loading={venter} onClick={() => void trykk()}>
          {t(venter ? 'sender' : 'knapp')}
        </Knapp>
      </div>
    </div>
  )
}

/** Why nothing was done. UGYLDIG: the list of what stops it stands on the page, made anew. */
function meldingFor(feil: Feil, tekster: (typeof TEKSTER)[Props['handling']]): Melding {
  switch (feil.kode) {
    case 'UGYLDIG':
      return { kode: tekster.stoppes, verdier: { antall: feil.feil.length } }
    case 'KONFLIKT':
      return { kode: tekster.endret }
    case 'FEIL_TILSTAND':
      return { kode: feil.arsak, verdier: feil.verdier }
    case 'IKKE_FUNNET':
      return { kode: 'skjema.ikkeFunnet' }
  }
}

function grunnlagI(gjeldende: unknown): Innsendingsgrunnlag | null {
  const g = gjeldende as { grunnlag?: Innsendingsgrunnlag } | null
  return g?.grunnlag ?? null
}
