'use client'
import { useTranslations } from 'next-intl'
import { useMemo } from 'react'
import { Datofelt, Tekstomrade } from '@/components/skjema/felter'
import { Skjema } from '@/components/skjema/skjema'
import type { Dato } from '@/lib/domene/felles/dato'
import {
  type PlanbedtInn,
  planbedtSchema,
  type SvarfristInn,
  svarfristSchema,
} from '@/lib/domene/innsending/behandling-schema'
import type { Resultat } from '@/lib/domene/resultat'
import { useSaksskjema } from './bruk-saksskjema'

type Props = { versjon: number; idag: Dato; svarfrist: string }

/** Asks for a plan, in words that go into the dialogue. */
export function Planskjema({
  versjon,
  idag,
  svarfrist,
  be,
}: Props & { be: (inn: PlanbedtInn) => Promise<Resultat<null>> }) {
  const t = useTranslations('tilsyn.bePlan')
  const schema = useMemo(() => planbedtSchema(idag), [idag])
  const skjema = useSaksskjema<PlanbedtInn, null>({
    ...{ skjema: schema, start: { versjon, plantekst: t('forslag'), plansvar: svarfrist } },
    lagre: inn => be({ ...inn, versjon }),
  })
  return (
    <Skjema skjema={skjema} lagreTekst={t('knapp')}>
      <Tekstomrade navn="plantekst" etikett={t('tekst')} />
      <Datofelt navn="plansvar" etikett={t('svarfrist')} />
    </Skjema>
  )
}

/** Moves the response clock, or stops it. */
export function Svarfristskjema({
  versjon,
  idag,
  svarfrist,
  sett,
}: Props & { sett: (inn: SvarfristInn) => Promise<Resultat<null>> }) {
  const t = useTranslations('tilsyn.svarfrist')
  const schema = useMemo(() => svarfristSchema(idag), [idag])
  const skjema = useSaksskjema<SvarfristInn, null>({
    ...{ skjema: schema, start: { versjon, dato: svarfrist } },
    lagre: inn => sett({ ...inn, versjon }),
  })
  return (
    <Skjema skjema={skjema} lagreTekst={t('knapp')}>
      <Datofelt navn="dato" etikett={t('dato')} valgfritt />
    </Skjema>
  )
}
