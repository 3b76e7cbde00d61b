import { hentGrupper, type Samletvalg } from '@/lib/data/samlet/les'
import { hentUtvikling } from '@/lib/data/samlet/utvikling'
import {
  aarstabell,
  gruppetabell,
  kommunetabell,
  kommunetypetabell,
  sumtabell,
  type Tabellkode,
  typetabell,
} from '@/lib/domene/samlet/tabeller'
import type { Datatabell } from '@/lib/domene/felles/datatabell'
import type { Gruppering, Samlet } from '@/lib/domene/samlet/typer'
import type { Bruker } from '@/lib/domene/tilgang'

const GRUPPERING = {
  fylker: 'FYLKE',
  embeter: 'EMBETE',
  kostragrupper: 'KOSTRA',
  storrelser: 'STORRELSE',
} as const satisfies Partial<Record<Tabellkode, Gruppering>>

/** The tables that are asked for, in their order. */
export async function lagTabeller(
  bruker: Bruker,
  samlet: Samlet,
  koder: readonly Tabellkode[],
  valg: Samletvalg,
): Promise<Datatabell[]> {
  const tabeller: Datatabell[] = []
  for (const kode of koder) tabeller.push(await lagTabell(bruker, samlet, kode, valg))
  return tabeller
}

async function lagTabell(
  bruker: Bruker,
  samlet: Samlet,
  kode: Tabellkode,
  valg: Samletvalg,
): Promise<Datatabell> {
  const { id } = samlet.innsamling
  switch (kode) {
    case 'kommuner':
      return kommunetabell(samlet)
    case 'kommunetyper':
      return kommunetypetabell(samlet)
    case 'sum':
      return sumtabell(samlet)
    case 'typer':
      return typetabell(samlet)
    case 'aar':
      return aarstabell((await hentUtvikling(bruker, id, valg)) ?? [])
    default:
      return gruppetabell(kode, (await hentGrupper(bruker, id, GRUPPERING[kode], valg)) ?? [])
  }
}
