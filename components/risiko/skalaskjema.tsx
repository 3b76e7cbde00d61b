'use client'
import { useTranslations } from 'next-intl'
import { useRouter } from 'next/navigation'
import { useWatch } from 'react-hook-form'
import { useSkjema } from '@/components/skjema/bruk-skjema'
import { Tallfelt, Tekstfelt } from '@/components/skjema/felter'
import { type Konfliktfelt, type Konfliktlinje, Konfliktvalg } from '@/components/skjema/konfliktvalg'
import { medKvittering } from '@/components/skjema/kvittering'
import { Skjema } from '@/components/skjema/skjema'
import { Lenke } from '@/components/ui/lenke'
import { Overskrift } from '@/components/ui/tekst'
import type { Resultat } from '@/lib/domene/resultat'
import { type Dimensjon, DIMENSJONER, TRINN } from '@/lib/domene/risiko/skala'
import { type SkalaInn, skalaSchema, tilSkalaskjema } from '@/lib/domene/risiko/skala-schema'
import type { Risikoskala } from '@/lib/domene/risiko/typer'
import { Matrise } from './matrise'
import { Nivanokkel } from './nivanokkel'
import { useStandardtekst } from './skalatekst'
import stil from './skalaskjema.module.css'

type Lagret = { skala: Risikoskala; versjon: number }
type Props = Lagret & { tilbake: string; lagre: (inn: SkalaInn) => Promise<Resultat<null>> }

/** The kommune's own words and cut-offs, with the matrix they make. */
export function Skalaskjema({ skala, versjon, tilbake, lagre }: Props) {
  const t = useTranslations('risiko')
  const router = useRouter()
  const skjema = useSkjema<SkalaInn, null>({
    skjema: skalaSchema,
    start: tilSkalaskjema({ skala, versjon }),
    lagre,
    etter: () => router.push(medKvittering(tilbake)),
  })
  return (
    <Skjema
      skjema={skjema}
      lagreTekst={t('skala.lagre')}
      avbryt={<Lenke href={tilbake}>{t('avbryt')}</Lenke>}
    >
      <Konfliktvalg
        skjema={skjema}
        felter={useKonfliktfelter()}
        linjer={useKonfliktlinjer()}
        tilSkjema={(lagret: Lagret) => tilSkalaskjema(lagret)}
      />
      <div className={stil.kropp}>
        <div className="ln-stabel">
          <Grenser />
          {DIMENSJONER.map(d => (
            <Tekster key={d} dimensjon={d} />
          ))}
        </div>
        <Forhandsvisning lagret={skala} />
      </div>
    </Skjema>
  )
}

function Grenser() {
  const t = useTranslations('risiko')
  return (
    <section className="ln-stabel">
      <div>
        <Overskrift niva={2}>{t('skala.grenser')}</Overskrift>
        <p className="ln-dempet ln-lesbar">{t('skala.grenserHjelp')}</p>
      </div>
      <div className={stil.grenser}>
        <Tallfelt navn="middelsFra" etikett={t('skala.middelsFra')} inputMode="numeric" />
        <Tallfelt navn="hoyFra" etikett={t('skala.hoyFra')} inputMode="numeric" />
      </div>
    </section>
  )
}

function Tekster({ dimensjon }: { dimensjon: Dimensjon }) {
  const t = useTranslations('risiko')
  const standard = useStandardtekst()
  return (
    <section className="ln-stabel">
      <div>
        <Overskrift niva={2}>{t(`skala.ord.${dimensjon}`)}</Overskrift>
        <p className="ln-dempet ln-lesbar">{t('skala.teksterHjelp')}</p>
      </div>
      {TRINN.map(n => (
        <Tekstfelt
          key={n}
          navn={`${dimensjon}.${n - 1}`}
          etikett={t(`skala.${dimensjon}`, { trinn: n })}
          beskrivelse={t('skala.standard', { tekst: standard(dimensjon, n) })}
          valgfritt
        />
      ))}
    </section>
  )
}

/** The matrix as it becomes; cut-offs that cannot be read yet leave it as it is stored. */
function Forhandsvisning({ lagret }: { lagret: Risikoskala }) {
  const t = useTranslations('risiko')
  const lest = skalaSchema.safeParse(useWatch<SkalaInn>())
  const skala = lest.success ? lest.data : lagret
  return (
    <section className={stil.forhandsvisning}>
      <Overskrift niva={2}>{t('skala.forhandsvisning')}</Overskrift>
      <Matrise tittel={t('skala.forhandsvisning')} punkter={[]} skala={skala} />
      <Nivanokkel skala={skala} />
    </section>
  )
}

function useKonfliktfelter(): Konfliktfelt<SkalaInn>[] {
  const t = useTranslations('risiko')
  return [
    { navn: 'middelsFra', etikett: t('skala.middelsFra') },
    { navn: 'hoyFra', etikett: t('skala.hoyFra') },
  ]
}

/** The texts of the steps, one by one. */
function useKonfliktlinjer(): (mine: SkalaInn, lagret: SkalaInn) => Konfliktlinje[] {
  const t = useTranslations('risiko')
  return (mine, lagret) =>
    DIMENSJONER.flatMap(d =>
      TRINN.map(n => ({
        navn: `${d}${n}`,
        etikett: t(`skala.${d}`, { trinn: n }),
        mitt: mine[d][n - 1] ?? '',
        lagret: lagret[d][n - 1] ?? '',
      })),
    )
}
