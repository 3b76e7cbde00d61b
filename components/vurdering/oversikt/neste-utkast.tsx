import { useTranslations } from 'next-intl'
import { Knappelenke } from '@/components/ui/lenke'
import { Avsnitt } from '@/components/ui/tekst'
import type { Fremdrift as Tall } from '@/lib/domene/vurdering/fremdrift'
import type { Mangel } from '@/lib/domene/vurdering/fullstendighet'
import { Fremdrift } from './fremdrift'
import { mangeladresse } from './mangeladresse'
import { Nestekort } from './nestekort'

type Props = {
  kommunenummer: string
  id: string
  mangler: readonly Mangel[]
  fremdrift: Tall
  kanEndre: boolean
  /** The homes a reader who may not write the rest writes about. */
  egne: readonly { id: string; navn: string }[]
  /** Marks it as done: shown once nothing is missing. */
  merkFerdig: React.ReactNode
}

/** An UTKAST: written until nothing is missing, then marked as FERDIG by those who write it. */
export function NesteUtkast({ kommunenummer, id, mangler, fremdrift, kanEndre, egne, merkFerdig }: Props) {
  const t = useTranslations('vurdering.neste')
  const mine = mangler.filter(m => kanEndre || egne.some(s => s.id === m.sykehjemId))
  const [forste] = mine
  return (
    <Nestekort>
      <Fremdrift fremdrift={fremdrift} />
      {kanEndre && mangler.length === 0 ? (
        merkFerdig
      ) : (
        <>
          {kanEndre ? (
            <Avsnitt>{t('mangler', { antall: mangler.length })}</Avsnitt>
          ) : (
            <Avsnitt>{t('skrives')}</Avsnitt>
          )}
          {egne.length > 0 && (
            <Avsnitt>
              {t(forste ? 'egneMangler' : 'egneFerdig', {
                antall: mine.length,
                navn: egne.map(s => s.navn).join(', '),
              })}
            </Avsnitt>
          )}
          {forste && (
            <div>
              <Knappelenke href={mangeladresse(kommunenummer, id, forste)}>{t('tilForste')}</Knappelenke>
            </div>
          )}
        </>
      )}
    </Nestekort>
  )
}
