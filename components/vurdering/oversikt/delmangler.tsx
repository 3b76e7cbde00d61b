import { useTranslations } from 'next-intl'
import { Utbrett } from '@/components/ui/utbrett'
import type { Mangel } from '@/lib/domene/vurdering/fullstendighet'
import { Mangellenker } from './mangellenker'

type Props = {
  kommunenummer: string
  id: string
  /** Of one section. */
  mangler: readonly Mangel[]
  sykehjem: readonly { id: string; navn: string }[]
}

/** What is missing in a section, with links: for the kommune first, then home by home. Nothing when all is there. */
export function Delmangler({ kommunenummer, id, mangler, sykehjem }: Props) {
  const t = useTranslations('vurdering')
  const ved = (sykehjemId: string | null) => mangler.filter(m => m.sykehjemId === sykehjemId)
  const grupper = [
    { sted: null, her: ved(null) },
    ...sykehjem.map(s => ({ sted: s.navn, her: ved(s.id) })),
  ].filter(g => g.her.length > 0)
  return grupper.map(({ sted, her }) => (
    <Utbrett
      key={sted}
      tittel={
        sted === null
          ? t('visMangler', { antall: her.length })
          : t('visHjemsmangler', { antall: her.length, sykehjem: sted })
      }
    >
      <Mangellenker kommunenummer={kommunenummer} id={id} mangler={her} />
    </Utbrett>
  ))
}
