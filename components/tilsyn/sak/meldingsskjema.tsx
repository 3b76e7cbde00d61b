'use client'
import { useTranslations } from 'next-intl'
import { useMemo } from 'react'
import { Datofelt, Tekstomrade } from '@/components/skjema/felter'
import { Skjema } from '@/components/skjema/skjema'
import type { Dato } from '@/lib/domene/felles/dato'
import {
  type NotatInn,
  notatSchema,
  type TilsynsmeldingInn,
  tilsynsmeldingSchema,
} from '@/lib/domene/innsending/behandling-schema'
import type { Resultat } from '@/lib/domene/resultat'
import { useSaksskjema } from './bruk-saksskjema'

type Props = { idag: Dato; skriv: (inn: TilsynsmeldingInn) => Promise<Resultat<null>> }

/** Writes to the kommune; with a date the response clock starts. */
export function Meldingsskjema({ idag, skriv }: Props) {
  const t = useTranslations('tilsyn.melding')
  const schema = useMemo(() => tilsynsmeldingSchema(idag), [idag])
  const skjema = useSaksskjema<TilsynsmeldingInn, null>({
    ...{ skjema: schema, start: { melding: '', svarfrist: '' }, lagre: skriv },
  })
  return (
    <Skjema skjema={skjema} lagreTekst={t('knapp')}>
      <Tekstomrade navn="melding" etikett={t('tekst')} rader={3} />
      <Datofelt navn="svarfrist" etikett={t('svarfrist')} beskrivelse={t('svarfristHjelp')} valgfritt />
    </Skjema>
  )
}

/** Adds a note that no kommune sees. */
export function Notatskjema({ skriv }: { skriv: (inn: NotatInn) => Promise<Resultat<null>> }) {
  const t = useTranslations('tilsyn.notat')
  const skjema = useSaksskjema<NotatInn, null>({ skjema: notatSchema, start: { notat: '' }, lagre: skriv })
  return (
    <Skjema skjema={skjema} lagreTekst={t('knapp')}>
      <Tekstomrade navn="notat" etikett={t('tekst')} rader={3} />
    </Skjema>
  )
}
