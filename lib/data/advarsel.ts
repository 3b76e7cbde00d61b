import 'server-only'
import { type Begrunnelse, gjelderFraNokkel } from '../domene/advarsel/regler'
import { begrunnelseSchema, nokkelSchema } from '../domene/advarsel/schema'
import { feltfeil } from '../domene/felles/melding'
import { type Grunnkode, GRUNNKODER } from '../domene/kvalitet/koder'
import type { Merknad } from '../domene/kvalitet/typer'
import { ikkeFunnet, konflikt, ok, type Resultat, ugyldig } from '../domene/resultat'
import { type Bruker, kan, type Rolle, rolleFor } from '../domene/tilgang'
import { som, type Tx } from './database'
import { loggHendelse } from './hendelse'

/** Every reason given in the kommune, also those whose figure has changed since. null when it is not the actor's. */
export async function hentBegrunnelser(bruker: Bruker, kommunenummer: string): Promise<Begrunnelse[] | null> {
  if (!kan(bruker, 'dekning:lese', { kommunenummer })) return null
  return som(bruker, tx => begrunnelserITransaksjon(tx, kommunenummer))
}

/** As hentBegrunnelser, inside an open transaction of an actor who may read the kommune. */
export async function begrunnelserITransaksjon(tx: Tx, kommunenummer: string): Promise<Begrunnelse[]> {
  const rader = await tx.advarsel.findMany({
    where: { kommunenummer, grunnkode: { not: null } },
    select: FELTER,
    orderBy: { nokkel: 'asc' },
  })
  return rader.flatMap(r => tilBegrunnelse(r) ?? [])
}

/**
 * Stores the reason for a warning: { nokkel, verdi, grunnkode, grunntekst }, and `sett` where the form showed an
 * earlier reason. A warning about a sykehjem is for those who may write there, any other for KOMMUNEOVERLEGE.
 * IKKE_FUNNET when it concerns nothing of the actor's; KONFLIKT with the reason another gave meanwhile.
 */
export async function lagreBegrunnelse(
  bruker: Bruker,
  kommunenummer: string,
  input: unknown,
): Promise<Resultat<Begrunnelse>> {
  const mal = nokkelSchema.safeParse(input)
  const gjelder = mal.success ? gjelderFraNokkel(mal.data.nokkel) : null
  if (!gjelder) return ikkeFunnet()
  const { sykehjemId } = gjelder
  const rolle = rolleFor(bruker, 'advarsel:begrunne', { kommunenummer, sykehjemId })
  if (!rolle) return ikkeFunnet()
  const lest = begrunnelseSchema.safeParse(input)
  if (!lest.success) return ugyldig(...feltfeil(lest.error))
  const { nokkel, verdi, sett } = lest.data

  return som(bruker, async tx => {
    if (sykehjemId && !(await tx.sykehjem.findFirst({ where: { id: sykehjemId, kommunenummer } })))
      return ikkeFunnet()
    const forrige = await tx.advarsel.findUnique({
      where: { kommunenummer_nokkel: { kommunenummer, nokkel } },
    })
    const gjeldende = forrige && tilBegrunnelse(forrige)
    if (sett !== undefined && gjeldende?.verdi === verdi && gjeldende.begrunnet !== sett)
      return konflikt(gjeldende)

    return ok(await begrunnITransaksjon(tx, { bruker, rolle }, kommunenummer, lest.data))
  })
}

type Grunn = { nokkel: string; verdi: string; grunnkode: Grunnkode; grunntekst: string }

/** As lagreBegrunnelse, in the transaction of the change that is warned about: the actor's right is checked there. */
export async function begrunnITransaksjon(
  tx: Tx,
  { bruker, rolle }: { bruker: Bruker; rolle: Rolle },
  kommunenummer: string,
  { nokkel, verdi, grunnkode, grunntekst }: Grunn,
): Promise<Begrunnelse> {
  const kode = gjelderFraNokkel(nokkel)?.kode
  if (!kode) throw new Error(`Not the key of a warning: ${nokkel}`)
  const her = { kommunenummer_nokkel: { kommunenummer, nokkel } }
  const forrige = await tx.advarsel.findUnique({ where: her })
  const gjeldende = forrige && tilBegrunnelse(forrige)
  const grunn = { verdi, grunnkode, grunntekst, begrunnetAv: bruker.id, begrunnet: new Date() }
  const { id, ...rad } = await tx.advarsel.upsert({
    where: her,
    create: { kommunenummer, kode, nokkel, ...grunn },
    update: grunn,
    select: { id: true, ...FELTER },
  })
  await loggHendelse(tx, {
    kommunenummer,
    omrade: 'INNHOLD',
    brukerId: bruker.id,
    rolle,
    handling: 'advarsel.begrunnet',
    objekttype: 'Advarsel',
    objektId: id,
    detaljer: {
      nokkel,
      ny: { verdi, grunnkode, grunntekst },
      forrige: gjeldende && {
        verdi: gjeldende.verdi,
        grunnkode: gjeldende.grunnkode,
        grunntekst: gjeldende.grunntekst,
      },
    },
  })
  const lagret = tilBegrunnelse(rad)
  if (!lagret) throw new Error('A reason was stored without its code')
  return lagret
}

/**
 * Stores warnings that nobody has been asked about yet (an import), reasons pending. A reason given for the same
 * figure stays; one given for another figure no longer stands. Answers how many are pending now.
 */
export async function lagreVentendeAdvarsler(
  tx: Tx,
  kommunenummer: string,
  merknader: readonly Merknad[],
): Promise<number> {
  const advarsler = new Map(merknader.filter(m => m.alvor === 'ADVARSEL').map(m => [m.nokkel, m]))
  const her = { kommunenummer, nokkel: { in: [...advarsler.keys()] } }
  const kjente = await tx.advarsel.findMany({ where: her, select: FELTER })
  const uendret = kjente.filter(k => advarsler.get(k.nokkel)?.verdi === k.verdi)
  const nye = [...advarsler.values()].filter(m => !uendret.some(k => k.nokkel === m.nokkel))
  await tx.advarsel.deleteMany({ where: { kommunenummer, nokkel: { in: nye.map(m => m.nokkel) } } })
  await tx.advarsel.createMany({
    data: nye.map(({ kode, nokkel, verdi }) => ({ kommunenummer, kode, nokkel, verdi })),
  })
  return nye.length + uendret.filter(k => k.grunnkode === null).length
}

const FELTER = { nokkel: true, verdi: true, grunnkode: true, grunntekst: true, begrunnet: true } as const

type Rad = {
  nokkel: string
  verdi: string
  grunnkode: string | null
  grunntekst: string | null
  begrunnet: Date | null
}

function tilBegrunnelse({ nokkel, verdi, grunnkode, grunntekst, begrunnet }: Rad): Begrunnelse | null {
  const kode = GRUNNKODER.find(k => k === grunnkode)
  if (!kode || !begrunnet) return null
  return { nokkel, verdi, grunnkode: kode, grunntekst: grunntekst ?? '', begrunnet: begrunnet.toISOString() }
}
