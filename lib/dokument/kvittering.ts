import { visDato, visTidspunkt } from '../dato'
import type { Sprak } from '../domene/felles/sprak'
import type { Innsendingsinnhold, Innsendingstall, Kjopt } from '../domene/innsending/innhold'
import { visArsverk, visDesimal, visHeltall, visProsent, visTimer } from '../tall'
import { avsnitt, fakta, fritekst, kapittel, tabell } from './blokk'
import { nySide, skrivAvsnitt } from './pdf/ark'
import { skrivBlokker } from './pdf/blokker'
import { apnePdf } from './pdf/fil'
import { skrivKantene } from './pdf/kanter'
import { iXml } from './pdf/metadata'
import { MORKEBLA, STILER } from './pdf/skrift'
import type { Blokk, Celle, Kolonne, Tekst } from './typer'

/** One version as it was sent, and where anybody can check the receipt. */
export type Kvittering = {
  innhold: Innsendingsinnhold
  sha256: string
  sprak: Sprak
  sjekkadresse: string
  t: Tekst
}

/** The receipt as tagged PDF: what was sent, by whom and when, and how to check it. The same in gives the same bytes. */
export async function lagKvittering(k: Kvittering): Promise<Uint8Array> {
  const { t, innhold, sha256 } = k
  const { ark, lukk } = apnePdf(k, info(k))
  const tittel = t('kvittering.pdf.tittel')
  nySide(ark)
  ark.pdf.outline.addItem(tittel)
  ark.kapitler.push({ tittel, mal: 'topp', side: 0 })
  ark.pdf.addNamedDestination('topp', 'XYZ', 0, 0, null)
  skrivAvsnitt(ark, 'P', innhold.sendt.paVegneAv, { ...STILER.undertittel, snitt: 'FET', farge: MORKEBLA })
  skrivAvsnitt(ark, 'H1', tittel, STILER.tittel)
  ark.y += 12
  skrivBlokker(
    ark,
    DELER.flatMap(del => del(k)),
  )
  skrivKantene(ark, { navn: `${tittel} · ${innhold.referanse}`, utkast: false, sha256 })
  return lukk()
}

type Del = (k: Kvittering) => Blokk[]

const hode: Del = ({ t, innhold: i }) =>
  fakta([
    [t('kvittering.felt.referanse'), i.referanse],
    [t('kvittering.felt.innsamling'), i.innsamling.tittel],
    [t('kvittering.felt.statusdato'), visDato(i.innsamling.statusdato)],
    [t('kvittering.felt.versjon'), String(i.versjon)],
    [t('kvittering.felt.slag'), t(`innsending.kvittering.slagnavn.${i.slag}`)],
    [t('kvittering.felt.sendt'), visTidspunkt(new Date(i.sendt.tid))],
    [t('kvittering.felt.sendtAv'), `${i.sendt.navn}, ${t(`rolle.${i.sendt.rolle}`)}`],
    [t('kvittering.felt.paVegneAv'), i.sendt.paVegneAv],
  ])

const kolonner = (t: Tekst, forste: string): Kolonne[] => [
  { hode: t(`dokument.kolonne.${forste}`), bredde: 24 },
  ...['plasser', 'beboere', 'norm', 'avtalt', 'dekning', 'mangler', 'perBeboer'].map(navn => ({
    ...{ hode: t(`dokument.kolonne.${navn}`), bredde: 11, tall: true },
  })),
]

const celler = (l: Innsendingstall): Celle[] => [
  ...[visHeltall(l.plasser), visHeltall(l.beboere), visTimer(l.normtimer), visTimer(l.avtalteTimer)],
  ...[visProsent(l.dekning), visTimer(l.udekket), visTimer(l.timerPerBeboer)],
]

const tall: Del = ({ t, innhold: { tall: linjer, timerPerArsverk, kjopt = [] } }) => {
  if (!linjer) return [kapittel(t('kvittering.pdf.tall')), avsnitt(t('kvittering.pdf.ingenSykehjem'))]
  const { sum, sykehjem, typer } = linjer
  return [
    kapittel(t('kvittering.pdf.tall')),
    ...tabell(
      t('kvittering.pdf.sykehjem'),
      kolonner(t, 'sykehjem'),
      sykehjem.map(s => [s.navn, ...celler(s)]),
      [t('kvittering.pdf.sum'), ...celler(sum)],
    ),
    ...tabell(
      t('kvittering.pdf.typer'),
      kolonner(t, 'type'),
      typer.map(l => [t(`avdelingstype.${l.type}`), ...celler(l)]),
    ),
    avsnitt(
      t('kvittering.pdf.arsverk', {
        ...{ arsverk: visArsverk(sum.udekketArsverk), basis: visDesimal(timerPerArsverk) },
      }),
    ),
    ...(kjopt.length > 0
      ? [t('interkommunalt.iAvtaler'), ...kjopt.map(k => kjopttekst(t, k))].map(avsnitt)
      : []),
  ]
}

const kjopttekst = (t: Tekst, { navn: kommune, uketimer }: Kjopt): string =>
  t('interkommunalt.fraKommune', { kommune, timer: visTimer(uketimer) })

const syklus: Del = ({ t, innhold: { norm, vurdering, plan } }) => [
  kapittel(t('kvittering.pdf.syklus')),
  ...fakta([
    [
      t('kvittering.felt.norm'),
      norm ? t('kvittering.pdf.norm', { dato: visDato(norm.gyldigFra) }) : t('kvittering.pdf.ingenNorm'),
    ],
    [
      t('kvittering.felt.vurdering'),
      vurdering?.godkjent
        ? t('kvittering.pdf.vurdering', { nummer: vurdering.nummer, dato: visDato(vurdering.godkjent) })
        : t('kvittering.pdf.ingenVurdering'),
    ],
    [
      t('kvittering.felt.plan'),
      t('kvittering.pdf.plan', {
        ...{ antall: plan.aktive, forbi: plan.overFrist },
        ...{ lukket: visTimer(plan.lukket), gap: visTimer(plan.gap) },
      }),
    ],
  ]),
]

const tekster: Del = ({ t, sprak, innhold: { tekster: s, svar, advarsler } }) => [
  kapittel(t('kvittering.pdf.tekster')),
  ...fakta([
    [t('kvittering.felt.arsak'), s.arsak ? t(`gaparsak.${s.arsak}`) : ''],
    [
      t('kvittering.felt.kontakt'),
      [s.kontaktNavn, s.kontaktEpost, s.kontaktTelefon].filter(d => d).join(', '),
    ],
    ...svar.map((a): [string, Celle] => [sprak === 'nn' ? a.tekstNn : a.tekstNb, somSvar(t, a)]),
  ]),
  ...fritekst(s.arsakTekst),
  ...fritekst(s.kommentar),
  ...(advarsler.length > 0 ? [avsnitt(t('kvittering.pdf.advarsler', { antall: advarsler.length }))] : []),
]

const somSvar = (t: Tekst, { slag, svar }: Innsendingsinnhold['svar'][number]): string => {
  if (svar === '') return t('kvittering.pdf.ubesvart')
  if (slag === 'TALL') return visDesimal(svar)
  return slag === 'JA_NEI' ? t(svar === 'JA' ? 'innsending.sporsmal.ja' : 'innsending.sporsmal.nei') : svar
}

const sjekk: Del = ({ t, sha256, sjekkadresse }) => [
  kapittel(t('kvittering.pdf.sjekk')),
  avsnitt(t('kvittering.pdf.sjekkTekst')),
  ...fakta([
    ['SHA-256', sha256],
    [t('kvittering.felt.adresse'), sjekkadresse],
  ]),
]

const DELER: readonly Del[] = [hode, tall, syklus, tekster, sjekk]

const info = ({ t, innhold, sha256 }: Kvittering): PDFKit.DocumentInfo & Record<string, string | Date> => ({
  ...{
    Title: iXml(`${t('kvittering.pdf.tittel')} ${innhold.referanse}`),
    Author: iXml(innhold.sendt.paVegneAv),
  },
  ...{ Subject: iXml(innhold.innsamling.tittel), Creator: 'Lokalnorm', Producer: 'Lokalnorm (PDFKit)' },
  CreationDate: new Date(innhold.sendt.tid),
  ...{ Referanse: innhold.referanse, SHA256: sha256 },
})
