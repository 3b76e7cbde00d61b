'use client'
import { useTranslations } from 'next-intl'
import type { Konfliktfelt, Konfliktlinje } from '@/components/skjema/konfliktvalg'
import type { TiltakInn } from '@/lib/domene/tiltak/schema'
import type { Tiltaksvalg } from './valg'

const SOM_SKREVET = [
  ...(['tittel', 'beskrivelse', 'effektTimer', 'effektFra', 'kostnad', 'budsjettaar'] as const),
  ...(['ansvarligNavn', 'ansvarligRolle', 'frist', 'evalueringsdato'] as const),
]

/** What two versions of a tiltak are compared by, with the words of what is chosen. */
export function useKonfliktfelter(valg: Tiltaksvalg): {
  felter: Konfliktfelt<TiltakInn>[]
  linjer: (mine: TiltakInn, lagret: TiltakInn) => Konfliktlinje[]
} {
  const t = useTranslations('plan.felt')
  const plan = useTranslations('plan')
  const avdelingstype = useTranslations('avdelingstype')
  const navnI = (liste: { id: string; navn: string }[]) => (id: string) =>
    liste.find(x => x.id === id)?.navn ?? id
  const felter: Konfliktfelt<TiltakInn>[] = [
    ...SOM_SKREVET.map(navn => ({ navn, etikett: t(navn) })),
    { navn: 'kategori', etikett: t('kategori'), vis: v => plan(`kategori.${v}` as 'kategori.PLANLEGGE') },
    { navn: 'sykehjemId', etikett: t('sykehjem'), vis: navnI(valg.sykehjem) },
    { navn: 'avdelingId', etikett: t('avdeling'), vis: navnI(valg.sykehjem.flatMap(s => s.avdelinger)) },
    { navn: 'type', etikett: t('type'), vis: v => (v === '' ? v : avdelingstype(v as 'LANGTID')) },
    { navn: 'ansvarligBrukerId', etikett: t('ansvarligBruker'), vis: navnI(valg.kolleger) },
  ]
  const milepaeler = (inn: TiltakInn) =>
    inn.milepaeler.map(m => [m.tekst, m.frist, m.nadd].filter(Boolean).join(', ')).join('; ')
  const risikoer = (inn: TiltakInn) =>
    valg.risikoer
      .filter(r => inn.risikoer.includes(r.id))
      .map(r => `R${r.nummer}`)
      .join(', ')
  const linjer = (mine: TiltakInn, lagret: TiltakInn): Konfliktlinje[] => [
    {
      ...{ navn: 'milepaeler', etikett: plan('milepael.tittel') },
      ...{ mitt: milepaeler(mine), lagret: milepaeler(lagret) },
    },
    { navn: 'risikoer', etikett: t('risikoer'), mitt: risikoer(mine), lagret: risikoer(lagret) },
  ]
  return { felter, linjer }
}
