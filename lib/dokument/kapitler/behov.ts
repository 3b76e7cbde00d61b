import { avsnitt, del, fakta, fritekst, kapittel, liste, merknad } from '../blokk'
import { hjemnavn, svar } from '../ord'
import type { Blokk, Dokument, Kapittel } from '../typer'
import { sykehjemsvurdering } from './sykehjemsvurdering'

const medTekst = (tittel: string, innhold: Blokk[]): Blokk[] =>
  innhold.length === 0 ? [] : [del(tittel), ...innhold]

/** Section B: forsvarlighet og behov, first for the kommune, then home by home. */
export const behov: Kapittel = d => [
  kapittel(d.t('dokument.B.tittel')),
  ...medTekst(d.t('dokument.B.krav'), fritekst(svar(d, 'B.krav'))),
  ...medTekst(d.t('dokument.B.tjenester'), fritekst(svar(d, 'B.tjenester'))),
  ...medTekst(d.t('dokument.B.boliger'), boliger(d)),
  ...uenigheter(d),
  ...d.innhold.sykehjem.flatMap(s => sykehjemsvurdering(d, s)),
]

const boliger = (d: Dokument): Blokk[] => [
  ...fakta([
    [d.t('dokument.B.boligerAntall'), svar(d, 'B.boligerAntall')],
    [d.t('dokument.B.boligerBeboere'), svar(d, 'B.boligerBeboere')],
    [d.t('dokument.B.boligerFastleger'), svar(d, 'B.boligerFastleger')],
  ]),
  ...fritekst(svar(d, 'B.boliger')),
]

/** Where the professional judgement and the number say different things. */
export function uenigheter(d: Dokument): Blokk[] {
  const { t, innhold } = d
  if (innhold.sykehjem.length === 0) return []
  const linjer = innhold.uenigheter.map(u =>
    t(`dokument.uenighet.${u.slag}`, { sykehjem: hjemnavn(d, u.sykehjemId) }),
  )
  return [
    del(t('dokument.B.uenighet')),
    ...(linjer.length === 0 ? [avsnitt(t('dokument.B.ingenUenighet'))] : [liste(linjer)]),
    merknad(t('dokument.B.uenighetForklart')),
  ]
}
