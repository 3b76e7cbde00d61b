import 'server-only'
import { getTranslations } from 'next-intl/server'
import { hentEmbeter, hentKommuner } from '../data/register'
import { type Bruker, brukersKommuner } from '../domene/tilgang'
import { ruter } from '../ruter'

export type Sted = { href: string; navn: string; roller: string }

/** Where the actor's roles lead: a line per kommune, embete, and national or system place. */
export async function hentSteder(bruker: Bruker): Promise<Sted[]> {
  const t = await getTranslations('rolle')
  const kommuner = await hentKommuner(brukersKommuner(bruker))
  const steder: Sted[] = kommuner.map(k => ({
    href: ruter.kommune(k.kommunenummer),
    navn: k.navnEntydig,
    roller: bruker.tilganger
      .flatMap(r => ('kommunenummer' in r && r.kommunenummer === k.kommunenummer ? [t(r.rolle)] : []))
      .join(', '),
  }))
  const embeter = bruker.tilganger.some(r => r.rolle === 'STATSFORVALTER') ? await hentEmbeter() : []
  for (const r of bruker.tilganger) {
    if (r.rolle === 'STATSFORVALTER') {
      const navn = embeter.find(e => e.id === r.statsforvalterId)?.navn ?? r.statsforvalterId
      steder.push({ href: ruter.statsforvalter(r.statsforvalterId), navn, roller: t(r.rolle) })
    }
    if (r.rolle === 'DIREKTORAT')
      steder.push({ href: ruter.direktorat(), navn: t('stedDirektorat'), roller: t(r.rolle) })
    if (r.rolle === 'SYSTEMADMIN')
      steder.push({ href: ruter.system(), navn: t('stedSystem'), roller: t(r.rolle) })
  }
  return steder
}
