import 'server-only'
import { getTranslations } from 'next-intl/server'
import type { Avdeling } from '@/lib/domene/avdeling/typer'
import type { Sykehjem } from '@/lib/domene/sykehjem/typer'
import { ruter } from '@/lib/ruter'

/** The way back up from a page below a sykehjem, and below one of its avdelinger, as Side takes it. */
export async function stiTilSykehjem(kommunenummer: string, sykehjem: Sykehjem, avdeling?: Avdeling) {
  const t = await getTranslations('sykehjem')
  const sti = [
    { href: ruter.sykehjemListe(kommunenummer), tekst: t('listetittel') },
    { href: ruter.sykehjem(kommunenummer, sykehjem.id), tekst: sykehjem.navn },
  ]
  if (avdeling)
    sti.push({ href: ruter.avdeling(kommunenummer, sykehjem.id, avdeling.id), tekst: avdeling.navn })
  return { sti, stiNavn: t('sti') }
}
