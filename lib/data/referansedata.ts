import { createHash } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import { parse } from 'csv-parse/sync'
import type { PrismaClient } from '../../prisma/generated/client'
import { Maalform, type Sprak } from '../../prisma/generated/enums'

const MAPPE = path.join(process.cwd(), 'prisma', 'referansedata')
const FILER = ['statsforvaltere.csv', 'fylker.csv', 'kommuner.csv', 'rutekart.csv'] as const

/** Where the register comes from; shown in the app (CC BY 4.0 and NLOD 2.0 ask for it). */
const KILDER = [
  {
    id: 'ssb-klass-131',
    navn: 'Kommuneinndelingen (Klass 131)',
    eier: 'Statistisk sentralbyrå',
    lisens: 'CC BY 4.0',
    dato: '2026-01-01',
  },
  {
    id: 'ssb-07459',
    navn: 'Folketall 1. januar 2024 (tabell 07459)',
    eier: 'Statistisk sentralbyrå',
    lisens: 'CC BY 4.0',
    dato: '2024-01-01',
  },
  {
    id: 'ssb-klass-112',
    navn: 'KOSTRA-grupper (Klass 112)',
    eier: 'Statistisk sentralbyrå',
    lisens: 'CC BY 4.0',
    dato: '2024-01-01',
  },
  {
    id: 'enhetsregisteret',
    navn: 'Organisasjonsnumre',
    eier: 'Enhetsregisteret',
    lisens: 'NLOD 2.0',
    dato: '2026-10-08',
  },
]

type Rad = Record<string, string>
const les = (fil: string): Rad[] =>
  parse(fs.readFileSync(path.join(MAPPE, fil)), { columns: true, bom: true, skip_empty_lines: true })

const felt = (rad: Rad, navn: string): string => {
  const verdi = rad[navn]
  if (verdi === undefined) throw new Error(`Referansedata mangler kolonnen ${navn}`)
  return verdi
}

const MAALFORM: Record<string, Maalform> = {
  Bokmål: Maalform.BOKMAL,
  Nynorsk: Maalform.NYNORSK,
  Nøytral: Maalform.NOYTRAL,
}

/**
 * Loads the register of kommuner, fylker and embeter. Does nothing when the same files are loaded already.
 * The client must be the owner's, not the app's: the app only reads the register.
 */
export async function lastReferansedata(klient: PrismaClient): Promise<boolean> {
  const hash = createHash('sha256')
  for (const fil of FILER) hash.update(fs.readFileSync(path.join(MAPPE, fil)))
  const lastetId = hash.update(JSON.stringify(KILDER)).digest('hex')
  const lastet = await klient.referansekilde.count({ where: { lastetId } })
  if (lastet === KILDER.length && (await klient.embetetilhorighet.count()) > 0) return false

  const rute = new Map(les('rutekart.csv').map(r => [felt(r, 'kommunenummer'), r]))
  await klient.$transaction(
    async tx => {
      for (const r of les('statsforvaltere.csv')) {
        const id = felt(r, 'statsforvalter_id')
        const data = {
          navn: felt(r, 'navn'),
          kortnavn: felt(r, 'kortnavn'),
          maalform: felt(r, 'maalform') as Sprak,
          organisasjonsnummer: felt(r, 'organisasjonsnummer'),
        }
        await tx.statsforvalter.upsert({ where: { id }, create: { id, ...data }, update: data })
      }
      for (const r of les('fylker.csv')) {
        const fylkesnummer = felt(r, 'fylkesnummer')
        const data = { navn: felt(r, 'navn'), statsforvalterId: felt(r, 'statsforvalter_id') }
        await tx.fylke.upsert({ where: { fylkesnummer }, create: { fylkesnummer, ...data }, update: data })
      }
      const kommuner = les('kommuner.csv').map(r => kommuneFra(r, rute))
      await tx.kommune.createMany({ data: kommuner, skipDuplicates: true })
      const eldre = await tx.kommune.findMany()
      for (const k of kommuner) {
        const gammel = eldre.find(e => e.kommunenummer === k.kommunenummer)
        if (gammel && JSON.stringify({ ...gammel, ...k }) !== JSON.stringify(gammel))
          await tx.kommune.update({ where: { kommunenummer: k.kommunenummer }, data: k })
      }
      await lastTilhorighet(tx, kommuner)
      await tx.referansekilde.deleteMany()
      await tx.referansekilde.createMany({
        data: KILDER.map(k => ({ ...k, dato: new Date(k.dato), lastetId })),
      })
    },
    { timeout: 60_000 },
  )
  return true
}

/** Since when today's fylker hold; a later change of the register is dated by the register itself. */
const FYLKENE_GJELDER_FRA = new Date('2024-01-01T00:00:00Z')

/** Keeps by date which fylke and embete each kommune belongs to: what has changed ends the day before the new holds. */
async function lastTilhorighet(
  tx: Pick<PrismaClient, 'fylke' | 'embetetilhorighet'>,
  kommuner: readonly { kommunenummer: string; fylkesnummer: string }[],
): Promise<void> {
  const embete = new Map((await tx.fylke.findMany()).map(f => [f.fylkesnummer, f.statsforvalterId]))
  const gjelder = new Map(
    (await tx.embetetilhorighet.findMany({ where: { gjelderTil: null } })).map(g => [g.kommunenummer, g]),
  )
  const fra = new Date(KILDER[0]?.dato ?? '')
  const nye = kommuner.flatMap(({ kommunenummer, fylkesnummer }) => {
    const statsforvalterId = embete.get(fylkesnummer)
    const naa = gjelder.get(kommunenummer)
    const uendret = naa?.fylkesnummer === fylkesnummer && naa.statsforvalterId === statsforvalterId
    if (!statsforvalterId || uendret) return []
    return [{ kommunenummer, fylkesnummer, statsforvalterId, gjelderFra: naa ? fra : FYLKENE_GJELDER_FRA }]
  })
  const endret = { kommunenummer: { in: nye.map(n => n.kommunenummer) }, gjelderTil: null }
  await tx.embetetilhorighet.deleteMany({ where: { ...endret, gjelderFra: { gte: fra } } })
  await tx.embetetilhorighet.updateMany({
    where: endret,
    data: { gjelderTil: new Date(fra.getTime() - 86_400_000) },
  })
  await tx.embetetilhorighet.createMany({ data: nye })
}

function kommuneFra(r: Rad, rute: Map<string, Rad>) {
  const kommunenummer = felt(r, 'kommunenummer')
  const plass = rute.get(kommunenummer)
  const maalform = MAALFORM[felt(r, 'maalform')]
  if (!plass || !maalform)
    throw new Error(`Referansedata: kommune ${kommunenummer} mangler rute eller målform`)
  return {
    kommunenummer,
    navn: felt(r, 'navn'),
    navnEntydig: felt(r, 'navn_entydig'),
    navnParallelle: felt(r, 'navn_parallelle'),
    fylkesnummer: felt(r, 'fylkesnummer'),
    organisasjonsnummer: felt(r, 'organisasjonsnummer'),
    innbyggertall: Number(felt(r, 'innbyggertall_2024')),
    innbyggertallAar: 2024,
    kostragruppe: felt(r, 'kostragruppe'),
    maalform,
    rutekartRad: Number(felt(plass, 'rad')),
    rutekartKolonne: Number(felt(plass, 'kolonne')),
  }
}
