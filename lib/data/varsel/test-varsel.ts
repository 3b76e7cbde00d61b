import { aktor } from '../../../test/aktor'
import { somEier } from '../../../test/database'
import type { Bruker, Rolle } from '../../domene/tilgang'
import type { Utsending } from '../../domene/varsel/typer'

/* What tests of varsler start from. */

type Roller = 'KOMMUNEOVERLEGE' | 'KOMMUNELEDELSE' | 'KOMMUNEADMIN' | { leder: string }

/** A user with a row and these roles; answers the actor. */
export async function lagBruker(navn: string, kommunenummer: string, ...roller: Roller[]): Promise<Bruker> {
  return somEier(async tx => {
    const { id, epost } = await tx.bruker.create({ data: { navn, epost: `${navn}@kommune.example` } })
    for (const r of roller) {
      const rolle: Rolle = typeof r === 'string' ? r : 'SYKEHJEMSLEDER'
      const { id: rolletildelingId } = await tx.rolletildeling.create({
        data: { brukerId: id, rolle, kommunenummer },
      })
      if (typeof r !== 'string')
        await tx.rolletildelingSykehjem.create({
          data: { rolletildelingId, sykehjemId: r.leder, kommunenummer },
        })
    }
    const tilganger = roller.map(r =>
      typeof r === 'string'
        ? ({ rolle: r, kommunenummer } as const)
        : ({ rolle: 'SYKEHJEMSLEDER', kommunenummer, sykehjemIder: [r.leder] } as const),
    )
    return { ...aktor(...tilganger), id, navn, epost }
  })
}

/** A mail server that takes note, or fails with a code. */
export function postkasse() {
  const sendt: Utsending[] = []
  const kasse = {
    sendt,
    feil: null as string | null,
    send: (u: Utsending): Promise<void> => {
      if (kasse.feil) return Promise.reject(Object.assign(new Error('no'), { code: kasse.feil }))
      sendt.push(u)
      return Promise.resolve()
    },
  }
  return kasse
}
