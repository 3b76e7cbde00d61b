import type { Hjemslinje } from '@/components/vurdering/hjem/hjemsliste'
import { verdiAv } from '@/lib/domene/vurdering/felter'
import type { Vurderingsinnhold } from '@/lib/domene/vurdering/innhold'
import type { Svar } from '@/lib/domene/vurdering/typer'

/** The homes of the version with the number, the judgement, and whether they are confirmed vurdert. */
export const hjemslinjer = ({ tall }: Vurderingsinnhold, svar: Svar): Hjemslinje[] =>
  tall.sykehjem.map(({ id, navn, udekket }) => ({
    ...{ id, navn, udekket },
    forsvarlig: verdiAv(svar, 'B.forsvarlig', id),
    vurdert: verdiAv(svar, 'B.vurdert', id) === 'JA',
  }))
