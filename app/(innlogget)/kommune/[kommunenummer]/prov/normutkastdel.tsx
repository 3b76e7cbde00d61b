import { Klienttekster } from '@/app/klienttekster'
import { LagNormutkast } from '@/components/prov/normutkast'
import type { Provbilde } from '@/components/prov/typer'
import { hentNormer } from '@/lib/data/norm'
import { datoIOslo, idagIOslo, visDato } from '@/lib/dato'
import { AVDELINGSTYPER } from '@/lib/domene/avdeling/typer'
import { ordneNormer } from '@/lib/domene/norm/historikk'
import { underForslag } from '@/lib/domene/norm/sats'
import { erAnnetUtkast, tilProvUtkast } from '@/lib/domene/prov/utkast'
import type { Bruker } from '@/lib/domene/tilgang'
import { lagNormutkast } from './actions'

/** The way from rates that were tried to a draft of the norm; nothing where no rate was changed. */
export async function Normutkastdel({ bruker, bilde }: { bruker: Bruker; bilde: Provbilde }) {
  const { kommunenummer, endringer, prov } = bilde
  if (!endringer.some(e => e.slag === 'SATS')) return null
  const normer = (await hentNormer(bruker, kommunenummer)) ?? []
  const { utkast, gjeldende } = ordneNormer(normer, idagIOslo())
  const satser = prov.norm?.satser ?? []
  const start = tilProvUtkast(satser, utkast, gjeldende?.norm ?? null)
  const under = AVDELINGSTYPER.filter(type =>
    satser.some(s => s.avdelingId === null && s.type === type && underForslag(type, s)),
  )
  return (
    <Klienttekster navnerom={['prov.norm', 'prov.feil', 'norm.feil', 'avdelingstype']}>
      {/* The key follows the rates: the form begins anew with them. */}
      <LagNormutkast
        key={JSON.stringify(start)}
        kommunenummer={kommunenummer}
        start={start}
        under={under}
        annetUtkast={utkast && erAnnetUtkast(utkast, start) ? visDato(datoIOslo(utkast.endret)) : null}
        lag={lagNormutkast.bind(null, kommunenummer)}
      />
    </Klienttekster>
  )
}
