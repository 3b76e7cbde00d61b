'use client'
import { useTranslations } from 'next-intl'
import type { Konfliktfelt, Konfliktlinje } from '@/components/skjema/konfliktvalg'
import type { FristerInn, InnsamlingInn } from '@/lib/domene/innsamling/schema'

const FRISTER = [
  ...(['apner', 'frist', 'rettefrist', 'stenger'] as const),
  ...(['svarfristDager', 'meldingNb', 'meldingNn'] as const),
]

/** What two versions of a round are compared by. */
export function useKonfliktfelter() {
  const t = useTranslations('innsamling.felt')
  const innsamling = useTranslations('innsamling')
  const frister = FRISTER.map(navn => ({ navn, etikett: t(navn) })) satisfies Konfliktfelt<FristerInn>[]
  const resten: Konfliktfelt<InnsamlingInn>[] = [
    ...(['tittel', 'aar', 'statusdato', 'hjemmel'] as const).map(navn => ({ navn, etikett: t(navn) })),
    {
      ...{ navn: 'frivillig', etikett: t('frivillig') },
      vis: v => (v === '' ? v : innsamling(`frivillig.${v}` as 'frivillig.JA')),
    },
  ]
  const tekst = ({ sporsmal }: InnsamlingInn) => sporsmal.map(s => s.tekstNb).join('; ')
  const sporsmal = (mine: InnsamlingInn, lagret: InnsamlingInn): Konfliktlinje => ({
    ...{ navn: 'sporsmal', etikett: innsamling('sporsmal.tittel') },
    ...{ mitt: tekst(mine), lagret: tekst(lagret) },
  })
  return { frister, resten, sporsmal }
}
