import { useTranslations } from 'next-intl'
import { Avsnitt } from '@/components/ui/tekst'
import { visDato } from '@/lib/dato'
import type { Mangel } from '@/lib/domene/vurdering/fullstendighet'
import { Mangellenker } from './mangellenker'
import { Nestekort } from './nestekort'

type Props = {
  kommunenummer: string
  id: string
  statusdato: string
  sykehjem: readonly { id: string; navn: string }[]
  /** What has come to be missing after it was marked: then it cannot be signed. */
  mangler: readonly Mangel[]
  /** The sign-off, and the way back with a reason: for those who sign. */
  godkjenn: React.ReactNode
  returner: React.ReactNode
  /** The way back to a draft: for those who write. */
  gjenapne: React.ReactNode
}

/** A FERDIG version: it waits for the one who signs. */
export function NesteFerdig(props: Props) {
  const { kommunenummer, id, statusdato, sykehjem, mangler, godkjenn, returner, gjenapne } = props
  const t = useTranslations('vurdering.neste')
  return (
    <Nestekort>
      <Avsnitt>{t(godkjenn ? 'lesOgGodkjenn' : 'venterGodkjenning', { dato: visDato(statusdato) })}</Avsnitt>
      {mangler.length > 0 && (
        <div className="ln-stabel-tett">
          <Avsnitt>{t('manglerNaa', { antall: mangler.length })}</Avsnitt>
          <Mangellenker kommunenummer={kommunenummer} id={id} mangler={mangler} sykehjem={sykehjem} medSted />
        </div>
      )}
      {mangler.length === 0 && godkjenn}
      {returner}
      {gjenapne}
    </Nestekort>
  )
}
