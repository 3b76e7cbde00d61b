import 'server-only'
import { grenseFor } from '../../domene/konto/lagringstid'
import { type Tx, somKonto } from '../database'
import { loggHendelse } from '../hendelse'
import { laas } from './laas'
import { slettRad } from './sletting'

/** What a sweep took away. */
export type Ryddetall = { brukere: number; invitasjoner: number; nokler: number; forsok: number }

/**
 * Sweeps what has been stored of people for as long as it is to be (docs/personvern.md): users whom everybody has
 * removed, links that are used, withdrawn or expired, keys that work no more, failed log-ins. Acts for nobody.
 */
export async function ryddPersondata(naa: Date): Promise<Ryddetall> {
  const brukere = await glemFjernede(naa)
  const resten = await somKonto({ alt: true }, async tx => {
    const invitasjon = { lt: grenseFor('invitasjon', naa) }
    const nokkel = { lt: grenseFor('nokkel', naa) }
    const invitasjoner = await tx.invitasjon.deleteMany({
      where: { OR: [{ utloper: invitasjon }, { brukt: invitasjon }, { trukket: invitasjon }] },
    })
    const nokler = await tx.apinokkel.deleteMany({
      where: { OR: [{ utloper: nokkel }, { tilbakekalt: nokkel }] },
    })
    const forsok = await tx.innloggingsforsok.deleteMany({
      where: { tid: { lt: grenseFor('innloggingsforsok', naa) } },
    })
    return { invitasjoner: invitasjoner.count, nokler: nokler.count, forsok: forsok.count }
  })
  return { brukere, ...resten }
}

const erGlemt = (naa: Date) => ({
  ...{ aktiv: false, fjernet: { lt: grenseFor('fjernetBruker', naa) } },
  rolletildelinger: { none: {} },
})

async function glemFjernede(naa: Date): Promise<number> {
  const rader = await somKonto({ alt: true }, tx =>
    tx.bruker.findMany({ where: erGlemt(naa), select: { id: true, epost: true } }),
  )
  let antall = 0
  for (const rad of rader) antall += await somKonto({ brukerId: rad.id, alt: true }, tx => glem(tx, rad, naa))
  return antall
}

/** 0: somebody invited the user back while this waited. */
async function glem(tx: Tx, { id, epost }: { id: string; epost: string }, naa: Date): Promise<0 | 1> {
  await laas(tx, `epost:${epost}`)
  if ((await tx.bruker.count({ where: { id, ...erGlemt(naa) } })) === 0) return 0
  await slettRad(tx, { id, epost }, naa)
  await loggHendelse(tx, {
    ...{ kommunenummer: null, omrade: 'TILGANG', brukerId: null, rolle: null },
    ...{ handling: 'bruker.glemt', objekttype: 'Bruker', objektId: id },
  })
  return 1
}
