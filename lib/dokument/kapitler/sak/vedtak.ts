import { visDatoLang } from '../../../dato'
import { visTimer } from '../../../tall'
import { kapittel, merknad, nummerert } from '../../blokk'
import { kommunenavn } from '../../ord'
import { motForslaget, nesteGang } from '../../setninger'
import type { Dokument, Kapittel } from '../../typer'

/** A proposal to be worked on: one point for each thing the case is about. */
export const vedtak: Kapittel = d => [
  kapittel(d.t('dokument.sak.vedtak')),
  nummerert([vurderingen, normen, gapet, planen, oppfolgingen].map(f => f(d)).filter(s => s !== '')),
  merknad(d.t('dokument.sak.vedtakForklart')),
]

const vurderingen = (d: Dokument) =>
  d.t('dokument.sak.punkt.vurdering', {
    ...{ kommune: kommunenavn(d), nummer: d.innhold.nummer, dato: visDatoLang(d.innhold.statusdato) },
  })

function normen({ t, innhold }: Dokument): string {
  const { gjeldende, kommende, utkast } = innhold.norm
  if (utkast) return t('dokument.sak.punkt.nyNorm')
  const norm = kommende[0] ?? gjeldende
  return norm ? t('dokument.sak.punkt.norm', { dato: visDatoLang(norm.gyldigFra) }) : ''
}

/** Against the norm in force and, where a new one is proposed, against that: the two are not the same gap. */
function gapet(d: Dokument): string {
  const { t, innhold } = d
  const { udekket } = innhold.tall.sum
  const mot = motForslaget(d)
  const verdier = {
    dato: visDatoLang(innhold.statusdato),
    udekket: visTimer(udekket),
    foreslatt: visTimer(mot),
  }
  if (mot !== null)
    return t(udekket === null ? 'dokument.sak.punkt.gapForslag' : 'dokument.sak.punkt.gapBegge', verdier)
  return udekket === null ? '' : t('dokument.sak.punkt.gap', verdier)
}

const planen = ({ t, innhold }: Dokument) =>
  innhold.plan.tiltak.length === 0 ? '' : t('dokument.sak.punkt.plan')

const oppfolgingen = (d: Dokument) => nesteGang(d)
