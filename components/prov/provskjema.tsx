import { useTranslations } from 'next-intl'
import { Adresseskjema } from '@/components/adresse/adresseskjema'
import { useAdressetekster } from '@/components/adresse/bruk-tekster'
import { Felt, Valgfelt } from '@/components/adresse/felt'
import { Feltrekke } from '@/components/adresse/rad'
import { Overskrift } from '@/components/ui/tekst'
import { hjemstandard, kort } from '@/lib/domene/prov/felter'
import { ruter } from '@/lib/ruter'
import { Hjemfelter } from './hjemfelter'
import { Satsdel, satsnavn } from './satsdel'
import type { Provbilde } from './typer'

/** The form: rates for the kommune, and the fields of one sykehjem at a time. Changes in the others go along unseen. */
export function Provskjema({ bilde }: { bilde: Provbilde }) {
  const t = useTranslations('prov')
  const tekster = useAdressetekster()
  const { kommunenummer, apne, valgt, dato, na, skrevet, feil, standard } = bilde
  const felt = { skrevet, feil }
  const synlige = new Set([
    ...['dato', 'pris', ...(apne.length > 1 ? ['sykehjem'] : [])],
    ...satsnavn(bilde),
    ...Object.keys(hjemstandard(valgt, dato, na)),
  ])
  const skjulte = Object.keys(standard).filter(n => !synlige.has(n) && skrevet[n] !== standard[n])
  return (
    <Adresseskjema navn={t('skjema')} sti={ruter.prov(kommunenummer)} standard={standard} tekster={tekster}>
      <Overskrift niva={2}>{t('skjema')}</Overskrift>
      <Feltrekke>
        <Felt navn="dato" etikett={t('dato')} hjelp={t('datoHjelp')} inputMode="numeric" {...felt} />
        <Felt navn="pris" etikett={t('pris')} hjelp={t('prisHjelp')} inputMode="numeric" {...felt} />
      </Feltrekke>
      <Satsdel bilde={bilde} />
      {apne.length > 1 ? (
        <Valgfelt
          navn="sykehjem"
          etikett={t('sykehjem')}
          hjelp={t('sykehjemHjelp')}
          valg={apne.map(s => ({ verdi: kort(s.id), tekst: s.navn }))}
          skrevet={{ sykehjem: kort(valgt.id) }}
          feil={{}}
        />
      ) : (
        <Overskrift niva={3}>{valgt.navn}</Overskrift>
      )}
      <Hjemfelter key={valgt.id} bilde={bilde} />
      {skjulte.map(n => (
        <input key={n} type="hidden" name={n} value={skrevet[n]} />
      ))}
    </Adresseskjema>
  )
}
