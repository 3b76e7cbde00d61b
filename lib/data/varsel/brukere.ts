import 'server-only'
import type { Sprak } from '../../domene/felles/sprak'
import { INNHOLDSROLLER, type Tilgang } from '../../domene/tilgang'
import type { Mottakerkandidat } from '../../domene/varsel/mottakere'
import { somKonto } from '../database'

export type Varselkommune = { kommunenummer: string; navn: string; sprak: Sprak }
export type Varselbruker = Mottakerkandidat & { epost: string; sprak: Sprak | null }

const roller = { in: [...INNHOLDSROLLER] }

/** The kommuner where somebody has a role that reads content: there is nobody to tell elsewhere. */
export const varselkommuner = (): Promise<Varselkommune[]> =>
  somKonto({ alt: true }, async tx => {
    const kommuner = await tx.kommune.findMany({
      where: { rolletildelinger: { some: { rolle: roller, bruker: { aktiv: true } } } },
      select: { kommunenummer: true, navnEntydig: true, maalform: true },
      orderBy: { kommunenummer: 'asc' },
    })
    return kommuner.map(({ kommunenummer, navnEntydig, maalform }) => ({
      ...{ kommunenummer, navn: navnEntydig, sprak: maalform === 'NYNORSK' ? 'nn' : 'nb' },
    }))
  })

/** Those who may be told of something in the kommune, with the roles they have there. */
export const varselbrukere = (kommunenummer: string): Promise<Varselbruker[]> =>
  somKonto({ kommuner: [kommunenummer] }, async tx => {
    const her = { kommunenummer, rolle: roller }
    const rader = await tx.bruker.findMany({
      where: { aktiv: true, rolletildelinger: { some: her } },
      orderBy: { id: 'asc' },
      select: {
        ...{ id: true, epost: true, sprak: true },
        rolletildelinger: {
          where: her,
          select: { rolle: true, sykehjem: { select: { sykehjemId: true } } },
        },
      },
    })
    return rader.map(({ rolletildelinger, ...bruker }) => ({
      ...bruker,
      tilganger: rolletildelinger.map(r => tilTilgang(kommunenummer, r)),
    }))
  })

type Rollerad = { rolle: string; sykehjem: { sykehjemId: string }[] }

function tilTilgang(kommunenummer: string, { rolle, sykehjem }: Rollerad): Tilgang {
  if (rolle === 'SYKEHJEMSLEDER')
    return { rolle, kommunenummer, sykehjemIder: sykehjem.map(s => s.sykehjemId) }
  return { rolle: rolle === 'KOMMUNELEDELSE' ? rolle : 'KOMMUNEOVERLEGE', kommunenummer }
}
