import { randomUUID } from 'node:crypto'
import { EIDSKOG, overlege } from '../../../test/aktor'
import { somEier } from '../../../test/database'
import type { Resultat } from '../../domene/resultat'
import type { NyttTiltakInn, TiltakInn } from '../../domene/tiltak/schema'
import { tilTiltaksskjema, TOMT_TILTAK } from '../../domene/tiltak/skjema'
import type { Tiltak } from '../../domene/tiltak/typer'
import type { Bruker, Rolle } from '../../domene/tilgang'
import { opprettTiltak } from './lagring'
import { hentTiltak } from './les'

/* What tests of the plan start from. */

export const IDAG = '2026-11-25'

export const skjema = (verdier: Partial<NyttTiltakInn> = {}): NyttTiltakInn => ({
  ...TOMT_TILTAK,
  ...{ tittel: 'Større stillinger', kategori: 'GJENNOMFORE' },
  ...verdier,
})

export function verdi<T>(svar: Resultat<T>): T {
  if (!svar.ok) throw new Error(JSON.stringify(svar.feil))
  return svar.verdi
}

/** A new tiltak; answers its id. */
export const nytt = async (
  verdier: Partial<NyttTiltakInn> = {},
  bruker: Bruker = overlege,
): Promise<string> => verdi(await opprettTiltak(bruker, EIDSKOG, skjema(verdier), IDAG)).id

export async function les(id: string): Promise<Tiltak> {
  const fakta = await hentTiltak(overlege, EIDSKOG, id)
  if (!fakta) throw new Error('No tiltak')
  return fakta.tiltak
}

/** The tiltak as its form holds it, with a change. */
export const somSkjema = async (id: string, endring: Partial<TiltakInn> = {}): Promise<TiltakInn> => ({
  ...tilTiltaksskjema(await les(id)),
  ...endring,
})

/** A user with a role in Eidskog. */
export const lagBruker = (bruker: Bruker, rolle: Rolle, navn = bruker.navn) =>
  somEier(tx =>
    tx.bruker.create({
      data: {
        ...{ id: bruker.id, navn, epost: bruker.epost },
        rolletildelinger: { create: { rolle, kommunenummer: EIDSKOG } },
      },
    }),
  )

/** A version of the vurdering with these risks, those before it GODKJENT; answers the ids of the risks. */
export const lagVurdering = (nummer: number, ...hendelser: string[]) =>
  somEier(async tx => {
    const her = { kommunenummer: EIDSKOG }
    const godkjent = {
      ...({ status: 'GODKJENT', innhold: '{}', sha256: 'x', godkjentTid: new Date(0) } as const),
      ...({ godkjentAv: overlege.id, godkjentNavn: 'Leder', godkjentRolle: 'KOMMUNELEDELSE' } as const),
    }
    await tx.vurdering.updateMany({ where: { ...her, status: 'UTKAST' }, data: godkjent })
    const { id: vurderingId } = await tx.vurdering.create({
      data: { ...her, nummer, statusdato: new Date('2026-01-01') },
    })
    const risikoer = hendelser.map((hendelse, i) => ({
      ...{ ...her, id: randomUUID(), stammeId: randomUUID(), vurderingId, nummer: i + 1, hendelse },
    }))
    await tx.risiko.createMany({ data: risikoer })
    return risikoer.map(r => r.id)
  })
