import 'server-only'
import { getTranslations } from 'next-intl/server'
import type { Risikolinje } from '@/components/risiko/linje'
import type { Risiko } from '@/lib/domene/risiko/typer'
import { TILTAKSSTATUSER } from '@/lib/domene/tiltak/typer'
import { ruter } from '@/lib/ruter'
import type { Vurderingsadresse } from './hent'

/** The tiltak of a risk with the way to each, and its status in words. */
export async function tiltakslinjer(
  kommunenummer: string,
  tiltak: Risiko['tiltak'],
): Promise<Risikolinje['tiltak']> {
  const t = await getTranslations('plan')
  return tiltak.map(({ id, tittel, status }) => {
    const kjent = TILTAKSSTATUSER.find(s => s === status)
    return {
      navn: tittel,
      href: ruter.tiltak(kommunenummer, id),
      status: kjent ? t(`status.${kjent}`) : null,
    }
  })
}

/** The risks of a version, each with its own page. */
export const risikolinjer = (
  { kommunenummer, id }: Vurderingsadresse,
  risikoer: readonly Risiko[],
): Promise<Risikolinje[]> =>
  Promise.all(
    risikoer.map(async r => ({
      ...r,
      sted: r.sykehjemNavn,
      href: ruter.risiko(kommunenummer, id, r.id),
      tiltak: await tiltakslinjer(kommunenummer, r.tiltak),
    })),
  )
