import 'server-only'
import { beregnDekning } from '../../domene/beregning/dekning'
import { ingenTimer } from '../../domene/kvalitet/regler/timer'
import { avtaleadvarsel } from '../../domene/legeavtale/advarsel'
import type { Avtaleadresse } from '../../domene/legeavtale/avtale'
import type { Avtaleverdier } from '../../domene/legeavtale/schema'
import { type Feil, ikkeFunnet, ugyldig } from '../../domene/resultat'
import type { Bruker, Rolle } from '../../domene/tilgang'
import { begrunnITransaksjon } from '../advarsel'
import type { Tx } from '../database'
import { fraDato } from '../konverter'
import { situasjonITransaksjon } from '../situasjon'

/** The two ids under a kommune. A caller may send more: only these two are ever spread into a query. */
export type Avtalested = Omit<Avtaleadresse, 'kommunenummer'>

/** Who writes, by which role. */
export type Hvem = { bruker: Bruker; rolle: Rolle }

/** The refusal when a version names what is not there: an avdeling of another sykehjem, a kommune not in the register. */
export async function ukjentIVersjon(
  tx: Tx,
  kommunenummer: string,
  sykehjemId: string,
  { fordeling, kjoptFra }: Avtaleverdier,
): Promise<{ ok: false; feil: Feil } | null> {
  const id = { in: fordeling?.map(d => d.avdelingId) ?? [] }
  if ((await tx.avdeling.count({ where: { kommunenummer, sykehjemId, id } })) < id.in.length)
    return ikkeFunnet()
  if (kjoptFra === null) return null
  const kjent = await tx.kommune.count({ where: { kommunenummer: { equals: kjoptFra, not: kommunenummer } } })
  if (kjent > 0) return null
  return ugyldig({ felt: 'kjoptFra', kode: 'legeavtale.feil.kommune', verdier: { funnet: kjoptFra } })
}

/** Makes a version, its fordeling and the reason its hours asked for. Answers its id. */
export async function opprettVersjon(
  tx: Tx,
  hvem: Hvem,
  kommunenummer: string,
  sted: Avtalested,
  verdier: Avtaleverdier,
): Promise<string> {
  const { id } = await tx.legeavtaleversjon.create({ data: { kommunenummer, ...sted, ...kolonner(verdier) } })
  await lagreFordeling(tx, kommunenummer, sted.sykehjemId, id, verdier)
  await lagreGrunn(tx, hvem, kommunenummer, sted, verdier)
  return id
}

/** Overwrites a version whole, the fordeling with it. False when another saved meanwhile: then nothing is written. */
export async function skrivOverVersjon(
  tx: Tx,
  hvem: Hvem,
  kommunenummer: string,
  sted: Avtalested,
  forrige: { id: string; versjon: number },
  verdier: Avtaleverdier,
): Promise<boolean> {
  const { count } = await tx.legeavtaleversjon.updateMany({
    where: { ...forrige, ...sted, kommunenummer },
    data: { ...kolonner(verdier), versjon: { increment: 1 } },
  })
  if (count === 0) return false
  await tx.fordeling.deleteMany({ where: { kommunenummer, legeavtaleversjonId: forrige.id } })
  await lagreFordeling(tx, kommunenummer, sted.sykehjemId, forrige.id, verdier)
  await lagreGrunn(tx, hvem, kommunenummer, sted, verdier)
  return true
}

const kolonner = ({ fordeling, begrunnelse: _, gjelderFra, gjelderTil, ...resten }: Avtaleverdier) => ({
  ...resten,
  gjelderFra: fraDato(gjelderFra),
  gjelderTil: fraDato(gjelderTil),
  heleSykehjemmet: fordeling === null,
})

async function lagreFordeling(
  tx: Tx,
  kommunenummer: string,
  sykehjemId: string,
  legeavtaleversjonId: string,
  { fordeling }: Avtaleverdier,
): Promise<void> {
  await tx.fordeling.createMany({
    data: (fordeling ?? []).map(del => ({ kommunenummer, sykehjemId, legeavtaleversjonId, ...del })),
  })
}

/** With 0 hours the reason also answers the warning about the home, when this leaves it without any. */
async function lagreGrunn(
  tx: Tx,
  hvem: Hvem,
  kommunenummer: string,
  sted: Avtalested,
  { begrunnelse, uketimer, gjelderFra }: Avtaleverdier,
): Promise<void> {
  const advarsel = avtaleadvarsel(sted, uketimer)
  if (!advarsel || !begrunnelse) return
  const hjemmets =
    advarsel.kode === 'INGEN_TIMER'
      ? beregnDekning(await situasjonITransaksjon(tx, kommunenummer), gjelderFra)
          .sykehjem.filter(s => s.id === sted.sykehjemId)
          .flatMap(ingenTimer)
      : []
  for (const { nokkel, verdi } of [advarsel, ...hjemmets])
    await begrunnITransaksjon(tx, hvem, kommunenummer, { nokkel, verdi, ...begrunnelse })
}
