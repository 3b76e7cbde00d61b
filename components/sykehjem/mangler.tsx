import { useTranslations } from 'next-intl'
import { Merkelapp } from '@/components/ui/merkelapp'
import type { KomIGang } from '@/lib/domene/komigang/typer'

const ENHETSSTEG = ['AVDELINGER', 'BELEGG', 'LEGEAVTALER'] as const

/** What a sykehjem still lacks before its figures are whole. */
export function Mangler({ sykehjemId, status }: { sykehjemId: string; status: KomIGang }) {
  const t = useTranslations('sykehjem.mangler')
  const mangler = ENHETSSTEG.filter(steg =>
    status.steg.some(s => s.steg === steg && s.mangler.some(m => m.sykehjemId === sykehjemId)),
  )
  return mangler.map(steg => (
    <Merkelapp key={steg} farge="warning">
      {t(steg)}
    </Merkelapp>
  ))
}
