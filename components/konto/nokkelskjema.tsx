'use client'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { useSkjema } from '@/components/skjema/bruk-skjema'
import { Datofelt, Tekstfelt } from '@/components/skjema/felter'
import { Skjema } from '@/components/skjema/skjema'
import { nyNokkelSchema } from '@/lib/domene/konto/apinokkel'
import type { Dato } from '@/lib/domene/felles/dato'
import type { Resultat } from '@/lib/domene/resultat'
import { VisesEnGang } from './vises-en-gang'

type Inn = { navn: string; utloper: string }
type Props = { idag: Dato; lag: (inn: Inn) => Promise<Resultat<{ nokkel: string }>> }

const TOMT: Inn = { navn: '', utloper: '' }

/** Makes a personal key and shows it, once. */
export function Nokkelskjema({ idag, lag }: Props) {
  const t = useTranslations('minside.nokler')
  const [nokkel, settNokkel] = useState<string | null>(null)
  const skjema = useSkjema<Inn, { nokkel: string }>({
    skjema: nyNokkelSchema(idag),
    start: TOMT,
    lagre: lag,
    etter: svar => {
      skjema.form.reset(TOMT)
      settNokkel(svar.nokkel)
    },
  })
  return (
    <div className="ln-stabel">
      {nokkel && (
        <VisesEnGang
          tittel={t('vist.tittel')}
          tekst={t('vist.tekst')}
          etikett={t('vist.etikett')}
          verdi={nokkel}
        />
      )}
      <Skjema skjema={skjema} lagreTekst={t('lag')}>
        <div className="ln-smal">
          <Tekstfelt navn="navn" etikett={t('navn')} beskrivelse={t('navnHjelp')} />
        </div>
        <Datofelt navn="utloper" etikett={t('utloper')} beskrivelse={t('utloperHjelp')} valgfritt />
      </Skjema>
    </div>
  )
}
