import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { byttSprak } from '@/app/actions'
import { personITopp } from '@/app/person'
import { Side } from '@/components/ramme/side'
import { Topp } from '@/components/ramme/topp'
import { Punkter } from '@/components/ui/punkter'
import { Avsnitt } from '@/components/ui/tekst'
import { hentInnlogget } from '@/lib/auth/innlogget'
import { env } from '@/lib/env'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('tilgjengelighet')
  return { title: t('tittel') }
}

const PROVD = ['axe', 'smal', 'tastatur', 'figurer'] as const
const IKKE_PROVD = ['automatisk', 'skjermleser', 'pdf', 'vedlegg', 'rutekart'] as const

export default async function TilgjengelighetPage() {
  const [bruker, t] = await Promise.all([hentInnlogget(), getTranslations('tilgjengelighet')])
  const { navn, kontaktEpost, tilgjengelighetUrl } = env().eier
  return (
    <>
      <Topp byttSprak={byttSprak} person={bruker ? await personITopp(bruker, null) : undefined} />
      <Side tittel={t('tittel')} ingress={t('ingress')}>
        <Punkter tittel={t('erklaering.tittel')}>
          {navn !== null && <Avsnitt>{t('erklaering.eier', { eier: navn })}</Avsnitt>}
          {tilgjengelighetUrl === null ? (
            <Avsnitt>{t('erklaering.mangler')}</Avsnitt>
          ) : (
            <p>
              <a className="ds-link" href={tilgjengelighetUrl}>
                {t('erklaering.finnes')}
              </a>
            </p>
          )}
        </Punkter>
        <Punkter tittel={t('krav.tittel')}>{t('krav.tekst')}</Punkter>
        <Punkter tittel={t('status.tittel')}>{t('status.tekst')}</Punkter>
        <Punkter tittel={t('provd.tittel')} punkter={PROVD.map(hva => t(`provd.${hva}`))} />
        <Punkter tittel={t('ikkeProvd.tittel')} punkter={IKKE_PROVD.map(hva => t(`ikkeProvd.${hva}`))} />
        <Punkter tittel={t('siFra.tittel')}>
          <Avsnitt>
            {kontaktEpost === null
              ? t('siFra.ingenKontakt')
              : t.rich('siFra.kontakt', {
                  epost: kontaktEpost,
                  lenke: d => (
                    <a className="ds-link" href={`mailto:${kontaktEpost}`}>
                      {d}
                    </a>
                  ),
                })}
          </Avsnitt>
          <Avsnitt>{t('siFra.tilsyn')}</Avsnitt>
        </Punkter>
      </Side>
    </>
  )
}
