import { opprettRisiko } from '../../lib/data/risiko/lagring'
import { hentInnhold } from '../../lib/data/vurdering/les'
import { startVurdering } from '../../lib/data/vurdering/start'
import { godkjenn, merkFerdig } from '../../lib/data/vurdering/status'
import type { Dato } from '../../lib/domene/felles/dato'
import type { Bruker } from '../../lib/domene/tilgang'
import { DELER, feltnokkel } from '../../lib/domene/vurdering/typer'
import type { PrismaClient } from '../generated/client'
import { I_AAR, KOMMUNEN, RISIKOER, SYKEHJEMMENE } from './3416/vurdering'
import { EIDSKOG, krev } from './krev'

/** The status date of the vurdering that is godkjent, and when it was signed. */
const I_FJOR: Dato = '2025-11-10'
const SIGNERT = new Date('2025-11-28T09:30:00Z')

/** The answers and risks of last year's version, still a draft. Answers the ids of the risks in the order of the data. */
export async function skrivVurdering(
  klient: PrismaClient,
  overlege: Bruker,
): Promise<{ id: string; risikoer: string[] }> {
  const { id } = krev(await startVurdering(overlege, EIDSKOG, I_FJOR))
  const hjem = await klient.sykehjem.findMany({
    where: { kommunenummer: EIDSKOG },
    select: { id: true, navn: true },
  })
  const svar = [
    ...DELER.map(del => ({ felt: `${del}.ansvarlig`, verdi: overlege.id, sykehjemId: null })),
    ...Object.entries(KOMMUNEN).map(([felt, verdi]) => ({ felt, verdi, sykehjemId: null })),
    ...hjem.flatMap(({ id: sykehjemId, navn }) =>
      Object.entries(SYKEHJEMMENE[navn] ?? {}).map(([felt, verdi]) => ({ felt, verdi, sykehjemId })),
    ),
  ]
  await klient.vurderingsfelt.createMany({
    data: svar
      .filter(s => s.verdi !== '')
      .map(s => ({
        ...{ ...s, nokkel: feltnokkel(s.felt, s.sykehjemId) },
        ...{ kommunenummer: EIDSKOG, vurderingId: id, endretAv: overlege.id },
      })),
  })
  const risikoer: string[] = []
  for (const { sykehjem, tall, ...tekster } of RISIKOER) {
    const [s, k, restS, restK] = tall.map(String)
    const ny = await opprettRisiko(overlege, EIDSKOG, id, {
      ...tekster,
      sykehjemId: hjem.find(h => h.navn === sykehjem)?.id ?? '',
      ...{ sannsynlighet: s, konsekvens: k, restSannsynlighet: restS, restKonsekvens: restK },
    })
    risikoer.push(krev(ny).id)
  }
  return { id, risikoer }
}

/** Signed by the ledelse last year; and the version of this year, begun. */
export async function godkjennOgBegynnPaNy(
  klient: PrismaClient,
  { overlege, ledelse }: { overlege: Bruker; ledelse: Bruker },
  id: string,
  idag: Dato,
): Promise<void> {
  const versjon = async () => (await klient.vurdering.findUniqueOrThrow({ where: { id } })).versjon
  krev(await merkFerdig(overlege, EIDSKOG, id, { versjon: await versjon() }, I_FJOR))
  const lest = (await hentInnhold(ledelse, EIDSKOG, id, I_FJOR))?.sha256 ?? ''
  krev(await godkjenn(ledelse, EIDSKOG, id, { versjon: await versjon(), lest }, SIGNERT))
  const { id: ny } = krev(await startVurdering(overlege, EIDSKOG, idag))
  for (const [felt, verdi] of Object.entries(I_AAR)) {
    const svar = { kommunenummer: EIDSKOG, vurderingId: ny, felt, nokkel: felt, verdi, endretAv: overlege.id }
    await klient.vurderingsfelt.upsert({
      where: { vurderingId_nokkel: { vurderingId: ny, nokkel: felt } },
      create: svar,
      update: { verdi },
    })
  }
}
