import { getTranslations } from 'next-intl/server'
import { hentSteder } from '@/lib/auth/steder'
import { medAlleRoller } from '@/lib/domene/konto/totrinn'
import type { Bruker } from '@/lib/domene/tilgang'
import { ruter } from '@/lib/ruter'

/** What the header says of the signed-in person on a page that belongs to a place (null: to none in particular). */
export async function personITopp(bruker: Bruker, href: string | null) {
  const steder = await hentSteder(medAlleRoller(bruker))
  const her = steder.find(s => s.href === href) ?? (steder.length === 1 ? steder[0] : undefined)
  const t = await getTranslations('rolle')
  return {
    navn: bruker.navn,
    roller: her ? [her.roller] : steder.length === 0 ? [t('ingen')] : [],
    sted: her?.navn ?? null,
    flereSteder: steder.length > 1,
    loggUtTil: bruker.avgrensetTil === undefined ? ruter.loggetUt() : ruter.loggUt(),
  }
}
