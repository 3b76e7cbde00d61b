import { useTranslations } from 'next-intl'
import { Overskrift } from '@/components/ui/tekst'
import { Utbrett } from '@/components/ui/utbrett'
import type { Mangel } from '@/lib/domene/vurdering/fullstendighet'
import { Mangellenker } from './mangellenker'

/** So many are shown at once; more are opened. */
const FAA = 4

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
  if (mangler.length === 0) return null
  const lister = (
    <div className="ln-stabel">
      {grupper.map(({ sted, her }) => (
        <div key={sted} className="ln-stabel-tett">
          {grupper.length > 1 && <Overskrift niva={4}>{sted === null ? t('heleKommunen') : sted}</Overskrift>}
          <Mangellenker kommunenummer={kommunenummer} id={id} mangler={her} sykehjem={sykehjem} />
        </div>
      ))}
    </div>
  )
  if (mangler.length > FAA)
    return <Utbrett tittel={t('visMangler', { antall: mangler.length })}>{lister}</Utbrett>
  return <Mangellenker kommunenummer={kommunenummer} id={id} mangler={mangler} sykehjem={sykehjem} medSted />
}
