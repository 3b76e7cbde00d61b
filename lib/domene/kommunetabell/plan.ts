import type { Desimal } from '../beregning/situasjon'
import { brok } from '../felles/brok'
import { type Datatabell, type Felt, lagDatatabell } from '../felles/datatabell'
import { nivaFor } from '../risiko/regler'
import type { Risiko, Risikoskala } from '../risiko/typer'
import type { Tiltak } from '../tiltak/typer'

const tall = (t: Desimal | null) => (t === null ? null : brok(t))
const risikoene = (t: Tiltak) => t.risikoer.map(r => `R${r.nummer}`).join(', ')

const TILTAK: Felt<Tiltak>[] = [
  ['tittel', 'tekst', t => t.tittel],
  ['beskrivelse', 'tekst', t => t.beskrivelse],
  ['kategori', 'tekst', t => t.kategori],
  ['tiltaksstatus', 'tekst', t => t.status],
  ['sykehjem', 'tekst', t => t.sykehjemNavn],
  ['avdeling', 'tekst', t => t.avdelingNavn],
  ['type', 'type', t => t.type],
  ['effektTimer', 'timer', t => tall(t.effektTimer)],
  ['effektFra', 'dato', t => t.effektFra],
  ['kostnad', 'timer', t => tall(t.kostnad)],
  ['budsjettaar', 'heltall', t => t.budsjettaar],
  ['ansvarligRolle', 'tekst', t => t.ansvarligRolle],
  ['ansvarligNavn', 'tekst', t => t.ansvarligNavn],
  ['frist', 'dato', t => t.frist],
  ['gjennomfort', 'dato', t => t.gjennomfort],
  ['avbruttGrunn', 'tekst', t => t.avbruttGrunn],
  ['evalueringsdato', 'dato', t => t.evalueringsdato],
  ['evaluert', 'dato', t => t.evaluert],
  ['evalueringsresultat', 'tekst', t => t.evalueringsresultat],
  ['faktiskEffektTimer', 'timer', t => tall(t.faktiskEffektTimer)],
  ['risikoer', 'tekst', risikoene],
]

export const tiltakstabell = (tiltak: readonly Tiltak[]): Datatabell =>
  lagDatatabell('tiltak', TILTAK, tiltak)

/** The risks of one version of the vurdering, with the levels its own scale gives. */
export function risikotabell(risikoer: readonly Risiko[], skala: Risikoskala): Datatabell {
  const felt: Felt<Risiko>[] = [
    ['nummer', 'tekst', r => `R${r.nummer}`],
    ['sykehjem', 'tekst', r => r.sykehjemNavn],
    ['hendelse', 'tekst', r => r.hendelse],
    ['arsak', 'tekst', r => r.arsak],
    ['eksisterendeTiltak', 'tekst', r => r.eksisterendeTiltak],
    ['sannsynlighet', 'heltall', r => r.sannsynlighet],
    ['konsekvens', 'heltall', r => r.konsekvens],
    ['niva', 'tekst', r => nivaFor(r, 'FOR', skala)],
    ['restSannsynlighet', 'heltall', r => r.restSannsynlighet],
    ['restKonsekvens', 'heltall', r => r.restKonsekvens],
    ['restNiva', 'tekst', r => nivaFor(r, 'ETTER', skala)],
    ['tiltak', 'tekst', r => r.tiltak.map(t => t.tittel).join(' | ')],
  ]
  return lagDatatabell('risikoer', felt, risikoer)
}
