'use client'
import { useTranslations } from 'next-intl'
import { useMemo } from 'react'
import { useWatch } from 'react-hook-form'
import { Feltgruppe } from '@/components/norm/feltgruppe'
import { Datofelt, Tekstomrade } from '@/components/skjema/felter'
import { Skjema } from '@/components/skjema/skjema'
import { Avkryssing } from '@/components/skjema/valg'
import type { Dato } from '@/lib/domene/felles/dato'
import { type InnsendingsreturInn, innsendingsreturSchema } from '@/lib/domene/innsending/behandling-schema'
import type { Resultat } from '@/lib/domene/resultat'
import { useSaksskjema } from './bruk-saksskjema'

type Del = { del: string; tekst: string }
type Props = {
  versjon: number
  idag: Dato
  /** The frist that is proposed, as a field holds it. */
  frist: string
  deler: Del[]
  returner: (inn: InnsendingsreturInn) => Promise<Resultat<null>>
}

/** What is sent back: part by part, each with its reason. */
export function Returskjema({ versjon, idag, frist, deler, returner }: Props) {
  const t = useTranslations('tilsyn.returner')
  const schema = useMemo(() => innsendingsreturSchema(idag), [idag])
  const skjema = useSaksskjema<InnsendingsreturInn, null>({
    skjema: schema,
    start: { versjon, frist, deler: deler.map(({ del }) => ({ del, valgt: false, grunn: '' })) },
    lagre: inn => returner({ ...inn, versjon }),
  })
  return (
    <Skjema skjema={skjema} lagreTekst={t('knapp')}>
      <Feltgruppe tittel={t('deler')} beskrivelse={t('delerHjelp')}>
        {deler.map((d, i) => (
          <Returdel key={d.del} nr={i} tekst={d.tekst} />
        ))}
      </Feltgruppe>
      <Datofelt navn="frist" etikett={t('frist')} />
    </Skjema>
  )
}

function Returdel({ nr, tekst }: { nr: number; tekst: string }) {
  const t = useTranslations('tilsyn.returner')
  const valgt = useWatch<InnsendingsreturInn, `deler.${number}.valgt`>({ name: `deler.${nr}.valgt` })
  return (
    <>
      <Avkryssing navn={`deler.${nr}.valgt`} etikett={tekst} />
      {valgt && <Tekstomrade navn={`deler.${nr}.grunn`} etikett={t('grunn', { del: tekst })} rader={2} />}
    </>
  )
}
