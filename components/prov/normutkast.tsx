'use client'
import { useTranslations } from 'next-intl'
import { useRouter } from 'next/navigation'
import { useSkjema } from '@/components/skjema/bruk-skjema'
import { Tekstomrade } from '@/components/skjema/felter'
import { Skjema } from '@/components/skjema/skjema'
import { Avkryssing } from '@/components/skjema/valg'
import { Lenke } from '@/components/ui/lenke'
import { Avsnitt, Overskrift } from '@/components/ui/tekst'
import type { Avdelingstype } from '@/lib/domene/avdeling/typer'
import { provByttSchema, type ProvUtkastInn, provUtkastSchema } from '@/lib/domene/prov/utkast'
import type { Resultat } from '@/lib/domene/resultat'
import { ruter } from '@/lib/ruter'

type Props = {
  kommunenummer: string
  start: ProvUtkastInn
  /** The types whose rate lies under the proposal: each needs a reason. */
  under: Avdelingstype[]
  /** When a draft with other rates was last saved; null where there is none. */
  annetUtkast: string | null
  lag: (inn: ProvUtkastInn) => Promise<Resultat<{ id: string }>>
}

/** Makes a draft of the rates tried. Where a draft stands, that is said first, and its rates are replaced by choice only. */
export function LagNormutkast({ kommunenummer, start, under, annetUtkast, lag }: Props) {
  const t = useTranslations('prov.norm')
  const type = useTranslations('avdelingstype')
  const router = useRouter()
  const utkast = ruter.normutkast(kommunenummer)
  const finnes = annetUtkast !== null
  const skjema = useSkjema<ProvUtkastInn, { id: string }>({
    ...{ skjema: finnes ? provByttSchema : provUtkastSchema, start, lagre: lag },
    etter: () => router.push(utkast),
  })
  return (
    <section aria-labelledby="lag-norm" className="ln-stabel-tett">
      <Overskrift niva={2} id="lag-norm">
        {t(finnes ? 'tittelFinnes' : 'tittel')}
      </Overskrift>
      <Avsnitt>{finnes ? t('finnes', { dato: annetUtkast }) : t('tekst')}</Avsnitt>
      {finnes && (
        <p>
          <Lenke href={utkast}>{t('fortsett')}</Lenke>
        </p>
      )}
      <Skjema skjema={skjema} lagreTekst={t(finnes ? 'bytt' : 'knapp')}>
        {finnes && <Avkryssing navn="erstatt" etikett={t('erstatt')} beskrivelse={t('erstattHjelp')} />}
        {under.map(u => (
          <Tekstomrade
            key={u}
            navn={`satser.${u}.begrunnelse`}
            etikett={t('begrunnelse', { type: type(u) })}
            beskrivelse={t('begrunnelseHjelp')}
            rader={3}
          />
        ))}
      </Skjema>
    </section>
  )
}
