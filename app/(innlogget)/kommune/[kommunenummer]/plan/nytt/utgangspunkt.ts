import 'server-only'
import { getTranslations } from 'next-intl/server'
import type { Tiltaksvalg } from '@/components/plan/skjema/valg'
import type { Erfaring } from '@/lib/domene/erfaring/typer'
import type { Dekning, Nokkeltall } from '@/lib/domene/beregning/typer'
import { tilleggIFelt } from '@/lib/domene/prov/tiltak'
import { lesMal } from '@/lib/domene/tiltak/maler'
import type { NyttTiltakInn } from '@/lib/domene/tiltak/schema'
import { TOMT_TILTAK } from '@/lib/domene/tiltak/skjema'
import type { Risikovalg } from '@/lib/domene/tiltak/typer'
import type { Tiltaksutgangspunkt } from '@/lib/ruter'

/** The unit the tiltak is for, with what it lacks. */
export type Gap = { navn: string; tall: Nokkeltall }

export type Utgangspunkt = {
  start: NyttTiltakInn
  risiko: Risikovalg | null
  gap: Gap | null
  /** The address's own choices that were real ones, to carry on to a known measure. */
  fra: Tiltaksutgangspunkt
}

/** What the address says the tiltak starts from. What is not there, or not the reader's to act for, is left out. */
export async function lesUtgangspunkt(
  sok: Record<string, string | string[] | undefined>,
  valg: Tiltaksvalg,
  dekning: Dekning,
  erfaring: Erfaring | null,
): Promise<Utgangspunkt> {
  const en = (navn: string) => (typeof sok[navn] === 'string' ? sok[navn] : undefined)
  const t = await getTranslations('plan')
  const prov = await getTranslations('prov')
  const tillegg = tilleggIFelt(en('timer'))
  const risiko = valg.risikoer.find(r => r.id === en('risiko')) ?? null
  const eneste = valg.heleKommunen || valg.sykehjem.length > 1 ? undefined : valg.sykehjem[0]?.id
  const sykehjem = valg.sykehjem.find(s => s.id === (en('sykehjem') ?? risiko?.sykehjemId ?? eneste))
  const avdeling = sykehjem?.avdelinger.find(a => a.id === en('avdeling'))
  const mal = lesMal(en('mal'))
  const linje = dekning.sykehjem.find(s => s.id === sykehjem?.id)
  const tall = linje?.avdelinger.find(a => a.id === avdeling?.id) ?? linje
  return {
    start: {
      ...TOMT_TILTAK,
      ...(sykehjem &&
        tillegg && { tittel: prov('tiltakstittel', { navn: sykehjem.navn }), effektTimer: tillegg }),
      ...(mal && {
        tittel: t(`mal.tittel.${mal.navn}`),
        beskrivelse: t(`mal.beskrivelse.${mal.navn}`),
        kategori: mal.kategori,
        effektTimer: mal.effektTimer?.replace('.', ',') ?? '',
      }),
      ...(erfaring && fraErfaring(erfaring)),
      sykehjemId: sykehjem?.id ?? '',
      avdelingId: avdeling?.id ?? '',
      risikoer: risiko ? [risiko.id] : [],
    },
    risiko,
    gap: sykehjem && tall ? { navn: [sykehjem.navn, avdeling?.navn].filter(Boolean).join(', '), tall } : null,
    fra: {
      ...(risiko && { risiko: risiko.id }),
      ...(sykehjem && { sykehjem: sykehjem.id }),
      ...(avdeling && { avdeling: avdeling.id }),
    },
  }
}

/** Their hours are not ours: what the tiltak gives here is for this kommune to say. */
const fraErfaring = ({ tittel, gjort, krevde, kategori, type }: Erfaring) => ({
  ...{ tittel, kategori, type: type ?? '' },
  beskrivelse: [gjort, krevde].filter(Boolean).join('\n\n'),
})
