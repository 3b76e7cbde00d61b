'use client'
import { useTranslations } from 'next-intl'
import { useRouter } from 'next/navigation'
import { useMemo } from 'react'
import { useSkjema } from '@/components/skjema/bruk-skjema'
import { Datofelt, Tallfelt, Tekstfelt, Tekstomrade, Velgfelt } from '@/components/skjema/felter'
import { medKvittering } from '@/components/skjema/kvittering'
import { Skjema } from '@/components/skjema/skjema'
import { Avkryssing } from '@/components/skjema/valg'
import { Lenke } from '@/components/ui/lenke'
import { AVDELINGSTYPER } from '@/lib/domene/avdeling/typer'
import { type ErfaringInn, erfaringSchema } from '@/lib/domene/erfaring/schema'
import type { Dato } from '@/lib/domene/felles/dato'
import type { Resultat } from '@/lib/domene/resultat'

type Props = {
  /** The page of the tiltak. */
  tilbake: string
  idag: Dato
  /** The tiltak's own words, without the names. */
  start: ErfaringInn
  del: (inn: ErfaringInn) => Promise<Resultat<{ id: string }>>
}

/** The text the others read of a tiltak, written for them. */
export function Delskjema({ tilbake, idag, start, del }: Props) {
  const t = useTranslations('erfaring.del')
  const felt = useTranslations('erfaring.del.felt')
  const type = useTranslations('avdelingstype')
  const router = useRouter()
  const schema = useMemo(() => erfaringSchema(idag), [idag])
  const skjema = useSkjema<ErfaringInn, { id: string }>({
    ...{ skjema: schema, start, lagre: del },
    etter: () => router.push(medKvittering(tilbake)),
  })
  return (
    <Skjema skjema={skjema} lagreTekst={t('lagre')} avbryt={<Lenke href={tilbake}>{t('avbryt')}</Lenke>}>
      <Tekstfelt navn="tittel" etikett={felt('tittel')} />
      <Tekstomrade navn="gjort" etikett={felt('gjort')} rader={6} />
      <Tekstomrade
        navn="krevde"
        etikett={felt('krevde')}
        beskrivelse={felt('krevdeHjelp')}
        rader={4}
        valgfritt
      />
      <Tekstomrade navn="erfart" etikett={felt('erfart')} rader={6} />
      <Velgfelt
        navn="type"
        etikett={felt('type')}
        tomt={felt('alleTyper')}
        valg={AVDELINGSTYPER.map(verdi => ({ verdi, tekst: type(verdi) }))}
        valgfritt
      />
      <Tallfelt navn="effektTimer" etikett={felt('effektTimer')} endelse={felt('timer')} valgfritt />
      <Datofelt navn="effektFra" etikett={felt('effektFra')} valgfritt />
      <Avkryssing navn="utenNavn" etikett={felt('utenNavn')} />
    </Skjema>
  )
}
