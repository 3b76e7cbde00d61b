import type { Dato } from '../felles/dato'
import { datoIOslo } from '../felles/oslotid'
import { fristFor } from '../innsamling/fase'
import { hinder } from '../innsending/muligheter'
import { ubesvart } from '../innsending/svar'
import type { Innsendingsvarsel, Varselforslag, Varselrunde } from './typer'

/**
 * What a round asks of the kommune today: each thing once, whatever its frist is moved to. What is sent, mended,
 * answered, excepted or closed is not among it.
 */
export const innsendingsvarsler = (runder: readonly Varselrunde[], idag: Dato): Varselforslag[] =>
  runder.flatMap(runde => [...apnet(runde, idag), ...returnert(runde, idag), ...sporsmal(runde)])

function apnet(runde: Varselrunde, idag: Dato): Varselforslag[] {
  const { innsamling, kommune, innsending } = runde
  const levert = innsending !== null && innsending.status !== 'TRUKKET'
  if (levert || kommune.fritatt || hinder('SENDE', innsamling, kommune, innsending, idag) !== null) return []
  return [varsel('INNSAMLING_APNET', runde, fristFor(innsamling, kommune))]
}

/** While the correction is still taken. */
function returnert(runde: Varselrunde, idag: Dato): Varselforslag[] {
  const { innsamling, kommune, innsending } = runde
  if (innsending?.status !== 'RETURNERT' || innsending.returfrist === null) return []
  if (hinder('SENDE', innsamling, kommune, innsending, idag) !== null) return []
  const { sisteVersjon: nummer, returfrist } = innsending
  return [varsel('INNSENDING_RETURNERT', runde, returfrist, String(nummer), { nummer })]
}

/** A new message is a new thing; a clock that is moved is not. */
function sporsmal(runde: Varselrunde): Varselforslag[] {
  const venter = runde.innsending && ubesvart(runde.innsending, runde.meldinger)
  if (!venter) return []
  const { hva, tid, innen } = venter
  const forfall = innen ?? (tid && datoIOslo(tid))
  if (forfall === null) return []
  return [varsel('INNSENDING_SVAR', runde, forfall, tid?.toISOString() ?? forfall, { hva })]
}

const varsel = (
  type: Innsendingsvarsel,
  { innsamling: { id, tittel } }: Varselrunde,
  forfall: Dato,
  gang: string | null = null,
  verdier: Varselforslag['verdier'] = {},
): Varselforslag => ({
  ...{ type, objektId: id, forfall, verdier: { tittel, ...verdier } },
  nokkel: [type, id, ...(gang === null ? [] : [gang])].join(':'),
  ...{ sykehjemId: null, ansvarligBrukerId: null },
})
