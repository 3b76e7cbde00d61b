import { avsnitt } from './blokk'
import { behov } from './kapitler/behov'
import { evaluering } from './kapitler/evaluering'
import { niva } from './kapitler/niva'
import { om, vedlegg } from './kapitler/om'
import { plan } from './kapitler/plan'
import { risiko } from './kapitler/risiko'
import { sammendrag } from './kapitler/sammendrag'
import { utvikling } from './kapitler/utvikling'
import { element } from './pdf/ark'
import { skrivBlokker } from './pdf/blokker'
import { apnePdf } from './pdf/fil'
import { skrivForside, skrivInnholdsliste } from './pdf/forside'
import { skrivKanter } from './pdf/kanter'
import { dokumentinfo } from './pdf/metadata'
import type { Blokk, Dokument, Kapittel } from './typer'

const KAPITLER: readonly Kapittel[] = [
  ...[sammendrag, utvikling, behov, risiko, niva, evaluering],
  ...[plan, vedlegg, om],
]

/**
 * «Risiko- og behovsvurdering med plan» as tagged PDF, declared as PDF/A-2a: fonts embedded, structure, language,
 * bookmarks, no clock. The same version in the same language gives the same bytes.
 */
export async function lagRapport(d: Dokument): Promise<Uint8Array> {
  const { ark, lukk } = apnePdf(d, dokumentinfo(d))
  const topp = skrivForside(ark, d)
  const innholdsliste = element(ark, ark.rot, 'TOC')
  for (const kapittel of KAPITLER) skrivBlokker(ark, medNoe(d, kapittel(d)))
  skrivInnholdsliste(ark, innholdsliste, topp)
  skrivKanter(ark, d)
  return lukk()
}

/** A chapter of a heading alone says that nothing is answered yet. */
const medNoe = ({ t }: Dokument, blokker: Blokk[]): Blokk[] =>
  blokker.length === 1 ? [...blokker, avsnitt(t('dokument.svar.UBESVART'))] : blokker
