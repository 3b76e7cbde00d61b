'use client'
import { useTranslations } from 'next-intl'
import { useEffect, useRef, useState } from 'react'
import { useMelding } from '@/components/skjema/melding'
import { Varsel } from '@/components/ui/varsel'
import { utenSvar, utilgjengelig } from '@/lib/domene/felles/utilgjengelig'
import type { Kortsvar } from '@/lib/domene/import/forkort'
import { ruter } from '@/lib/ruter'
import { Filskjema } from './filskjema'
import { Importresultat } from './importresultat'
import type { Sendfil, Valgtfil } from './typer'

type Props = { kommunenummer: string; maksFil: number; provekjor: Sendfil; utfor: Sendfil }
type Svar = { valgt: Valgtfil; svar: Kortsvar; etterSjekk: boolean }

/**
 * Choose a file, see what it does, import it: the file is read once and kept, so that what was checked is what is
 * imported. Nothing is stored before the last step.
 */
export function Importflyt({ kommunenummer, maksFil, provekjor, utfor }: Props) {
  const t = useTranslations('import')
  const somTekst = useMelding()
  const [arbeider, settArbeider] = useState(false)
  const [svar, settSvar] = useState<Svar | null>(null)
  const [feil, settFeil] = useState<string | null>(null)
  const resultat = useRef<HTMLDivElement>(null)
  const skjema = useRef<HTMLInputElement>(null)

  useEffect(() => {
    if (svar || feil) resultat.current?.focus()
  }, [svar, feil])

  const send = async (valgt: Valgtfil, handling: Sendfil, etterSjekk: boolean) => {
    settArbeider(true)
    settFeil(null)
    const data = new FormData()
    data.set('fil', valgt.fil)
    data.set('hva', valgt.slag)
    try {
      const utfall = await handling(data)
      if (utfall.ok) settSvar({ valgt, svar: utfall.verdi, etterSjekk })
      else settFeil(t('ikkeFunnet'))
    } catch (e) {
      settFeil(utilgjengelig(e) ? (somTekst({ kode: utenSvar(e) }) ?? null) : t('kunneIkkeSende'))
    }
    settArbeider(false)
  }

  const sjekk = async (fil: File, slag: Valgtfil['slag']) => {
    settSvar(null)
    const bytes = await fil.arrayBuffer().catch(() => null)
    if (!bytes) return settFeil(t('kunneIkkeSende'))
    await send({ fil: new File([bytes], fil.name), slag }, provekjor, false)
  }

  const nyFil = () => {
    settSvar(null)
    setTimeout(() => skjema.current?.focus(), 0)
  }

  return (
    <>
      <Filskjema
        ref={skjema}
        maksFil={maksFil}
        arbeider={arbeider}
        skjult={svar !== null && svar.svar.feil.length === 0}
        sjekk={(fil, slag) => void sjekk(fil, slag)}
      />
      <div ref={resultat} tabIndex={-1} className="ln-stabel">
        {feil && <Varsel farge="danger">{feil}</Varsel>}
        {svar && (
          <Importresultat
            svar={svar.svar}
            filnavn={svar.valgt.fil.name}
            etterSjekk={svar.etterSjekk}
            arbeider={arbeider}
            importer={() => void send(svar.valgt, utfor, true)}
            nyFil={nyFil}
            dekning={ruter.dekning(kommunenummer)}
          />
        )}
      </div>
    </>
  )
}
