'use client'
import { useTranslations } from 'next-intl'
import { useEffect, useRef, useState } from 'react'
import { Knapp } from '@/components/ui/knapp'
import { Avsnitt, Overskrift } from '@/components/ui/tekst'
import type { Hentetabell } from '@/lib/domene/referanse/henting'
import type { Feil, Resultat } from '@/lib/domene/resultat'
import { Filopplasting } from './filopplasting'
import { Importutfall } from './importutfall'

type Svar = Resultat<{ tabeller: Hentetabell[] }>
type Props = {
  maksFil: number
  hent: () => Promise<Svar>
  lastOpp: (skjema: FormData) => Promise<Svar>
}
/** Which of the two works, and what the last one came to. */
type Tilstand = { arbeider: 'SSB' | 'FIL' | null; utfall: Svar | null }

const UTEN_SVAR: Feil = { kode: 'FEIL_TILSTAND', arsak: 'referansetall.feil.ikkeSvar' }

/** The two ways figures come in: fetched from SSB, or from a saved file. One at a time; the outcome takes focus. */
export function Importvalg({ maksFil, hent, lastOpp }: Props) {
  const t = useTranslations('referansetall')
  const [{ arbeider, utfall }, sett] = useState<Tilstand>({ arbeider: null, utfall: null })
  const resultat = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (utfall) resultat.current?.focus()
  }, [utfall])

  const kjor = async (hva: 'SSB' | 'FIL', arbeid: () => Promise<Svar>) => {
    if (arbeider) return
    sett({ arbeider: hva, utfall: null })
    const svar = await arbeid().catch((): Svar => ({ ok: false, feil: UTEN_SVAR }))
    sett({ arbeider: null, utfall: svar })
  }

  return (
    <div className="ln-stabel">
      <div className="ln-rutenett">
        <section className="ln-stabel" aria-labelledby="hent-ssb">
          <Overskrift niva={2} id="hent-ssb">
            {t('hent.tittel')}
          </Overskrift>
          <Avsnitt>{t('hent.tekst')}</Avsnitt>
          <div>
            <Knapp type="button" loading={arbeider === 'SSB'} onClick={() => void kjor('SSB', hent)}>
              {arbeider === 'SSB' ? t('hent.henter') : t('hent.knapp')}
            </Knapp>
          </div>
        </section>
        <Filopplasting
          maksFil={maksFil}
          arbeider={arbeider === 'FIL'}
          send={skjema => void kjor('FIL', () => lastOpp(skjema))}
        />
      </div>
      <div ref={resultat} tabIndex={-1}>
        {utfall && <Importutfall utfall={utfall} />}
      </div>
    </div>
  )
}
