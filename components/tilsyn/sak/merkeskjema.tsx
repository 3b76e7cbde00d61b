'use client'
import { useTranslations } from 'next-intl'
import { Tekstomrade, Velgfelt } from '@/components/skjema/felter'
import { Skjema } from '@/components/skjema/skjema'
import { type MerkeInn, merkeSchema } from '@/lib/domene/innsending/behandling-schema'
import type { Resultat } from '@/lib/domene/resultat'
import { useSaksskjema } from './bruk-saksskjema'

type Props = {
  felter: { verdi: string; tekst: string }[]
  merk: (inn: MerkeInn) => Promise<Resultat<{ id: string }>>
}

/** Marks one value, with what the kommune is to look at. */
export function Merkeskjema({ felter, merk }: Props) {
  const t = useTranslations('tilsyn.merk')
  const skjema = useSaksskjema<MerkeInn, { id: string }>({
    ...{ skjema: merkeSchema, start: { felt: '', merketekst: '' }, lagre: merk },
  })
  return (
    <Skjema skjema={skjema} lagreTekst={t('knapp')}>
      <Velgfelt navn="felt" etikett={t('felt')} tomt={t('velg')} valg={felter} />
      <Tekstomrade navn="merketekst" etikett={t('tekst')} rader={2} />
    </Skjema>
  )
}
