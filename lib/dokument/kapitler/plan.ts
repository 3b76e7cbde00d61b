import { visDato, visManed } from '../../dato'
import type { Tiltaksinnhold, Vurderingsinnhold } from '../../domene/vurdering/innhold'
import { visTimer } from '../../tall'
import { avsnitt, ingress, kapittel, merknad, tabell } from '../blokk'
import { linjer, typenavn } from '../ord'
import { lukking } from '../setninger'
import type { Dokument, Kapittel, Kurve } from '../typer'
import { tiltaksbeskrivelse } from './tiltak'

/** The forbedringsplan: what it closes, when, and each tiltak. */
export const plan: Kapittel = d => {
  const { t, innhold } = d
  if (innhold.plan.tiltak.length === 0)
    return [kapittel(t('dokument.plan.tittel')), avsnitt(t('dokument.plan.ingen'))]
  return [
    kapittel(t('dokument.plan.tittel')),
    ingress(lukking(d)),
    merknad(t('dokument.plan.teller')),
    ...kurve(d),
    ...manedstabell(d),
    merknad(t('dokument.plan.framover', { dato: visDato(innhold.statusdato) })),
    ...tiltakstabell(d),
    ...innhold.plan.tiltak.flatMap(tiltak => tiltaksbeskrivelse(d, tiltak)),
  ]
}

/** One line for each tiltak. */
export const tiltakstabell: Kapittel = d =>
  tabell(
    d.t('dokument.plan.tiltakene'),
    [
      { hode: d.t('dokument.kolonne.tiltaket'), bredde: 30 },
      { hode: d.t('dokument.kolonne.gjelder'), bredde: 20 },
      { hode: d.t('dokument.kolonne.ansvarlig'), bredde: 18 },
      { hode: d.t('dokument.kolonne.frist'), bredde: 13 },
      { hode: d.t('dokument.kolonne.status'), bredde: 16 },
      { hode: d.t('dokument.kolonne.lukker'), bredde: 12, tall: true },
    ],
    d.innhold.plan.tiltak.map(tiltak => [
      tiltak.tittel,
      gjelder(d, tiltak),
      linjer(tiltak.ansvarligRolle, tiltak.ansvarligNavn) || d.t('dokument.plan.ingenAnsvarlig'),
      visDato(tiltak.frist),
      linjer(
        d.t(`plan.status.${tiltak.status}`),
        tiltak.tellerIkke === 'FORBI_FRIST' && d.t('dokument.plan.forbiFrist'),
      ),
      visTimer(tiltak.lukker),
    ]),
  )

/** What gap a tiltak is for: avdeling, home, type, else the whole kommune. */
export const gjelder = (d: Dokument, { sykehjemNavn, avdelingNavn, type }: Tiltaksinnhold): string =>
  linjer(sykehjemNavn ?? '', avdelingNavn ?? (type === null ? '' : typenavn(d, type))) ||
  d.t('dokument.heleKommunen')

type Maned = Vurderingsinnhold['plan']['maneder'][number]

/** Where the figures change: the first month, each that differs from the one before, and the last. */
const trinn = (maneder: readonly Maned[]): Maned[] =>
  maneder.filter((m, i) => i === 0 || i === maneder.length - 1 || tallene(m) !== tallene(maneder[i - 1]))

const tallene = (m: Maned | undefined) => JSON.stringify({ ...m, dato: null })

const manedstabell: Kapittel = d =>
  tabell(
    d.t('dokument.plan.maneder'),
    [
      { hode: d.t('dokument.kolonne.fra'), bredde: 20 },
      ...['norm', 'avtalt', 'medPlan', 'mangler', 'gjenstar'].map(navn => ({
        ...{ hode: d.t(`dokument.kolonne.${navn}`), bredde: 16, tall: true },
      })),
    ],
    trinn(d.innhold.plan.maneder).map(m => [
      visDato(m.dato),
      ...[m.normtimer, m.avtalteTimer, m.medPlan, m.udekket, m.gjenstar].map(visTimer),
    ]),
  )

const somTall = (timer: string | null) => (timer === null ? null : Number(timer))

/** Norm, agreed hours and agreed hours with the plan, month by month; nothing without a norm. */
function kurve(d: Dokument): Kurve[] {
  const { t, innhold } = d
  const { maneder } = innhold.plan
  if (maneder.length < 2 || maneder.every(m => m.normtimer === null)) return []
  const tittel = t('dokument.plan.kurve')
  return [
    {
      slag: 'KURVE',
      tittel,
      alt: `${tittel}. ${lukking(d)} ${t('dokument.plan.kurveAlt')}`,
      enhet: t('dokument.plan.enhet'),
      punkter: maneder.map(m => ({ navn: `${visManed(m.dato).slice(0, 3)} ${m.dato.slice(2, 4)}` })),
      linjer: [
        {
          navn: t('dokument.kolonne.norm'),
          form: 'STIPLET',
          verdier: maneder.map(m => somTall(m.normtimer)),
        },
        {
          navn: t('dokument.kolonne.avtalt'),
          form: 'HEL',
          verdier: maneder.map(m => somTall(m.avtalteTimer)),
        },
        { navn: t('dokument.kolonne.medPlan'), form: 'TYKK', verdier: maneder.map(m => somTall(m.medPlan)) },
      ],
    },
  ]
}
