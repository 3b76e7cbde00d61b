import { getTranslations } from 'next-intl/server'
import { Avsnitt } from '@/components/ui/tekst'
import { Varsel } from '@/components/ui/varsel'
import type { Bruker } from '@/lib/domene/tilgang'
import { type Eier, env } from '@/lib/env'

const VARIABLER: Record<keyof Eier, string> = {
  ...{ navn: 'EIER_NAVN', kontaktEpost: 'KONTAKT_EPOST' },
  ...{ personvernUrl: 'PERSONVERN_URL', tilgjengelighetUrl: 'TILGJENGELIGHET_URL' },
}

/** What the owner has said of itself, as far as it has; to a SYSTEMADMIN also what is missing. */
export async function Ansvarlig({ bruker }: { bruker: Bruker | null }) {
  const t = await getTranslations('personvern.ansvarlig')
  const { eier } = env()
  const mangler = (Object.keys(VARIABLER) as (keyof Eier)[]).filter(hva => eier[hva] === null)
  const serMangler = bruker?.tilganger.some(r => r.rolle === 'SYSTEMADMIN') === true
  return (
    <>
      <Avsnitt>{eier.navn === null ? t('ingenEier') : t('eier', { eier: eier.navn })}</Avsnitt>
      {eier.kontaktEpost !== null && (
        <Avsnitt>
          {t.rich('kontakt', {
            epost: eier.kontaktEpost,
            lenke: d => (
              <a className="ds-link" href={`mailto:${eier.kontaktEpost}`}>
                {d}
              </a>
            ),
          })}
        </Avsnitt>
      )}
      {eier.personvernUrl !== null && (
        <p>
          <a className="ds-link" href={eier.personvernUrl}>
            {t('erklaering')}
          </a>
        </p>
      )}
      {serMangler && mangler.length > 0 && (
        <Varsel farge="warning">
          {t('mangler', { variabler: mangler.map(hva => VARIABLER[hva]).join(', ') })}
        </Varsel>
      )}
    </>
  )
}
