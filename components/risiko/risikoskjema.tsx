'use client'
import { useTranslations } from 'next-intl'
import { useRouter } from 'next/navigation'
import { useSkjema } from '@/components/skjema/bruk-skjema'
import { Tekstomrade } from '@/components/skjema/felter'
import { type Konfliktfelt, Konfliktvalg } from '@/components/skjema/konfliktvalg'
import { medKvittering } from '@/components/skjema/kvittering'
import { Skjema } from '@/components/skjema/skjema'
import { Lenke } from '@/components/ui/lenke'
import type { Resultat } from '@/lib/domene/resultat'
import { type EndreRisikoInn, endreRisikoSchema } from '@/lib/domene/risiko/schema'
import type { Risiko, Risikoskala } from '@/lib/domene/risiko/typer'
import { useSkalatekst } from './skalatekst'
import { Stedfelt, type Stedvalg } from './stedfelt'
import { Vurderingsvalg } from './vurderingsvalg'
import stil from './risikoskjema.module.css'

type Props = {
  risiko: Risiko
  skala: Risikoskala
  sykehjem: Stedvalg
  tilbake: string
  lagre: (inn: EndreRisikoInn) => Promise<Resultat<null>>
}

const trinn = (n: number | null): string => (n === null ? '' : String(n))
const tilSkjema = (r: Risiko): EndreRisikoInn => ({
  ...{ hendelse: r.hendelse, arsak: r.arsak, eksisterendeTiltak: r.eksisterendeTiltak },
  sykehjemId: r.sykehjemId ?? '',
  sannsynlighet: trinn(r.sannsynlighet),
  konsekvens: trinn(r.konsekvens),
  restSannsynlighet: trinn(r.restSannsynlighet),
  restKonsekvens: trinn(r.restKonsekvens),
  versjon: r.versjon,
})

/** One risk: what can happen and why, and how grave it is before and after tiltak. */
export function Risikoskjema({ risiko, skala, sykehjem, tilbake, lagre }: Props) {
  const t = useTranslations('risiko')
  const router = useRouter()
  const skjema = useSkjema<EndreRisikoInn, null>({
    skjema: endreRisikoSchema,
    start: tilSkjema(risiko),
    lagre,
    etter: () => router.push(medKvittering(tilbake)),
  })
  return (
    <Skjema
      skjema={skjema}
      lagreTekst={t('skjema.lagre')}
      avbryt={<Lenke href={tilbake}>{t('avbryt')}</Lenke>}
    >
      <Konfliktvalg skjema={skjema} felter={useKonfliktfelter(skala, sykehjem)} tilSkjema={tilSkjema} />
      <div className={stil.tekster}>
        <Tekstomrade
          navn="hendelse"
          etikett={t('felt.hendelse')}
          beskrivelse={t('skjema.hendelseHjelp')}
          rader={3}
        />
        <Tekstomrade
          navn="arsak"
          etikett={t('felt.arsak')}
          beskrivelse={t('skjema.arsakHjelp')}
          rader={3}
          valgfritt
        />
        <Tekstomrade
          navn="eksisterendeTiltak"
          etikett={t('felt.eksisterendeTiltak')}
          beskrivelse={t('skjema.eksisterendeHjelp')}
          rader={3}
          valgfritt
        />
        <Stedfelt sykehjem={sykehjem} />
      </div>
      <Vurderingsvalg nar="FOR" skala={skala} />
      <Vurderingsvalg nar="ETTER" skala={skala} />
    </Skjema>
  )
}

/** The fields as two people's texts are held against each other: steps by number and word, homes by name. */
function useKonfliktfelter(skala: Risikoskala, sykehjem: Stedvalg): Konfliktfelt<EndreRisikoInn>[] {
  const t = useTranslations('risiko')
  const tekst = useSkalatekst(skala)
  const vis = (d: 'sannsynlighet' | 'konsekvens') => (v: string) =>
    v === '' ? '' : t('trinn', { trinn: Number(v), tekst: tekst(d, Number(v)) })
  return [
    { navn: 'hendelse', etikett: t('felt.hendelse') },
    { navn: 'arsak', etikett: t('felt.arsak') },
    { navn: 'eksisterendeTiltak', etikett: t('felt.eksisterendeTiltak') },
    {
      navn: 'sykehjemId',
      etikett: t('felt.sykehjemId'),
      vis: v => (v === '' ? t('heleKommunen') : (sykehjem.find(s => s.id === v)?.navn ?? v)),
    },
    { navn: 'sannsynlighet', etikett: t('felt.sannsynlighet'), vis: vis('sannsynlighet') },
    { navn: 'konsekvens', etikett: t('felt.konsekvens'), vis: vis('konsekvens') },
    { navn: 'restSannsynlighet', etikett: t('felt.restSannsynlighet'), vis: vis('sannsynlighet') },
    { navn: 'restKonsekvens', etikett: t('felt.restKonsekvens'), vis: vis('konsekvens') },
  ]
}
