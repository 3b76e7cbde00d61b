import { useTranslations } from 'next-intl'
import { Loggliste } from '@/components/logg/loggliste'
import type { Rad } from '@/components/logg/typer'
import type { Rolle } from '@/lib/domene/tilgang'

type Hendelse = Pick<Rad, 'id' | 'tid' | 'handling' | 'detaljer'> & { rolle: Rolle | null; avSeg: boolean }

/** What was done with a round: by its role, never by a person. navn: of the round. */
export function Rundelogg({ rader, navn }: { rader: readonly Hendelse[]; navn: string }) {
  const t = useTranslations('innsamling.logg')
  return (
    <Loggliste
      kommunenummer={null}
      rader={rader.map(({ avSeg, ...rad }) => ({
        ...{ ...rad, navn, lenke: null, sted: null },
        hvem: avSeg
          ? { slag: 'SYSTEM' }
          : { slag: 'BRUKER', navn: t(rad.rolle === 'DIREKTORAT' ? 'direktoratet' : 'embetet') },
      }))}
    />
  )
}
