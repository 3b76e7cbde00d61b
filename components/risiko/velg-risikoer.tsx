'use client'
import { useTranslations } from 'next-intl'
import { useRouter } from 'next/navigation'
import { Avkryssingsgruppe } from '@/components/skjema/avkryssingsgruppe'
import { useSkjema } from '@/components/skjema/bruk-skjema'
import { Tekstomrade } from '@/components/skjema/felter'
import { medKvittering } from '@/components/skjema/kvittering'
import { Skjema } from '@/components/skjema/skjema'
import { Lenke } from '@/components/ui/lenke'
import type { Resultat } from '@/lib/domene/resultat'
import { KJENTE_RISIKOER } from '@/lib/domene/risiko/kjente'
import { risikonavn } from '@/lib/domene/risiko/regler'
import { type NyeRisikoerInn, type VelgRisikoerInn, velgRisikoerSchema } from '@/lib/domene/risiko/schema'
import { ruter } from '@/lib/ruter'
import { Stedfelt, type Stedvalg } from './stedfelt'

type Props = {
  adresse: { kommunenummer: string; id: string }
  /** Those the version has already: the list says so, and one may still be chosen again for another sykehjem. */
  finnes: readonly { nummer: number; hendelse: string }[]
  sykehjem: Stedvalg
  tilbake: string
  lagre: (inn: NyeRisikoerInn) => Promise<Resultat<{ ider: string[] }>>
}

const START: VelgRisikoerInn = { kjente: [], egen: '', sykehjemId: '' }

/** Several of the known risks at once, one of one's own, or both. One alone is assessed straight away. */
export function VelgRisikoer({ adresse, finnes, sykehjem, tilbake, lagre }: Props) {
  const t = useTranslations('risiko')
  const router = useRouter()
  const skjema = useSkjema<VelgRisikoerInn, { ider: string[] }>({
    skjema: velgRisikoerSchema,
    start: START,
    lagre: ({ kjente, egen, sykehjemId }) =>
      lagre({
        sykehjemId,
        risikoer: [
          ...KJENTE_RISIKOER.filter(k => kjente.includes(k)).map(k => ({
            hendelse: t(`kjent.${k}.hendelse`),
            arsak: t(`kjent.${k}.arsak`),
          })),
          ...(egen.trim() === '' ? [] : [{ hendelse: egen, arsak: '' }]),
        ],
      }),
    etter: ({ ider: [forste, ...flere] }) =>
      router.push(
        forste !== undefined && flere.length === 0
          ? ruter.risiko(adresse.kommunenummer, adresse.id, forste)
          : medKvittering(tilbake),
      ),
  })
  const valg = KJENTE_RISIKOER.map(k => {
    const hendelse = t(`kjent.${k}.hendelse`)
    const alt = finnes.filter(f => f.hendelse === hendelse).map(risikonavn)
    const merke = alt.length > 0 ? ` ${t('ny.finnes', { navn: alt.join(', ') })}.` : ''
    return { verdi: k, tekst: t(`kjent.${k}.tittel`), beskrivelse: `${hendelse}.${merke}` }
  })
  return (
    <Skjema skjema={skjema} lagreTekst={t('ny.lagre')} avbryt={<Lenke href={tilbake}>{t('avbryt')}</Lenke>}>
      <Avkryssingsgruppe
        navn="kjente"
        etikett={t('ny.kjente')}
        beskrivelse={t('ny.kjenteHjelp')}
        valg={valg}
        valgfritt
      />
      <Tekstomrade navn="egen" etikett={t('ny.egen')} beskrivelse={t('ny.egenHjelp')} rader={2} valgfritt />
      <Stedfelt sykehjem={sykehjem} beskrivelse={t('ny.gjelderHjelp')} />
    </Skjema>
  )
}
