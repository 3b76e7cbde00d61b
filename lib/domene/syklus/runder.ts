import type { Dato } from '../felles/dato'
import type { Fase } from '../innsamling/fase'
import type { Innsamling, Innsamlingskommune } from '../innsamling/typer'
import { hinder } from '../innsending/muligheter'
import { gjeldendeFrist, gruppeFor, venterPaKommunen } from '../innsending/stand'
import type { Del, Innsending, Retur } from '../innsending/typer'
import { type Innsendingsstand, ordneRunder } from './steg'

/** A round as it asks the kommune, and how far the kommune has come. */
type Rad = {
  innsamling: Pick<
    Innsamling,
    'id' | 'tittel' | 'sporsmal' | 'publisert' | 'apner' | 'frist' | 'rettefrist' | 'stenger'
  >
  kommune: Pick<Innsamlingskommune, 'fritatt' | 'egenFrist'>
  fase: Fase
  innsending: Pick<Innsending, 'status' | 'returfrist' | 'ventSvarInnen'> | null
  harUtkast: boolean
  returer: readonly Pick<Retur, 'del'>[]
}

/** A part that was sent back. */
export type Returdel =
  | { slag: 'TALL'; navn: string }
  | { slag: 'SVAR'; nummer: number }
  | { slag: 'KOMMENTAR' | 'ARSAK' | 'KONTAKT' }

/** A round that is open to the kommune or waits for it. id: of the innsamling; navn: its title; deler: of RETTES. */
export type Syklusrunde = Innsendingsstand & { id: string; navn: string; deler: Returdel[] }

/**
 * The rounds the kommune can do something with, in the order they are to be taken: what is sent back, an answer the embete
 * waits for (by its date, in a closed round too), what is to be sent, and last what is sent.
 */
export const syklusrunder = (
  rader: readonly Rad[],
  sykehjem: readonly { id: string; navn: string }[],
  idag: Dato,
): Syklusrunde[] =>
  ordneRunder(
    rader.flatMap(rad => {
      const stand = standI(rad, idag)
      const { id, tittel: navn, sporsmal } = rad.innsamling
      const deler = rad.returer.flatMap(r => returdel(r.del, sporsmal, sykehjem))
      return stand ? [{ id, navn, ...stand, deler: stand.hva === 'RETTES' ? deler : [] }] : []
    }),
  )

function standI(rad: Rad, idag: Dato): Innsendingsstand | null {
  const { innsamling, kommune, innsending } = rad
  const venter = venterPaKommunen(rad)
  const frist = gjeldendeFrist(innsamling, rad)
  if (venter && hinder('SENDE', innsamling, kommune, innsending, idag) === null)
    return { hva: innsending?.status === 'RETURNERT' ? 'RETTES' : 'SENDES', frist }
  if (innsending?.ventSvarInnen) return { hva: 'SVARES', frist: innsending.ventSvarInnen }
  return !venter && gruppeFor(rad) === 'AAPEN' ? { hva: 'SENDT', frist } : null
}

/** A sykehjem or a question that is no more has no name to be told by. */
function returdel(
  del: Del,
  sporsmal: Innsamling['sporsmal'],
  sykehjem: readonly { id: string; navn: string }[],
): Returdel[] {
  if (del === 'KOMMENTAR' || del === 'ARSAK' || del === 'KONTAKT') return [{ slag: del }]
  const hjem = sykehjem.find(s => del === `TALL@${s.id}`)
  if (hjem) return [{ slag: 'TALL', navn: hjem.navn }]
  const sporsmalet = sporsmal.find(s => del === `SVAR@${s.id}`)
  return sporsmalet ? [{ slag: 'SVAR', nummer: sporsmalet.nummer }] : []
}
