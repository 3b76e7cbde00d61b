import { hashPassord } from '../../lib/data/konto/passord'
import type { PrismaClient } from '../generated/client'
import type { Rolle } from '../generated/enums'

export const DEMOPASSORD = 'Demo-passord-1'

type Demobruker = {
  epost: string
  navn: string
  rolle: Rolle
  kommunenummer?: string
  statsforvalterId?: string
}

/** The sykehjem of the demo sykehjemsleder is tied to the role when the sykehjem are made. */
export const DEMOBRUKERE: Demobruker[] = [
  {
    epost: 'kommuneoverlege@demo.example',
    navn: 'Ingrid Solberg',
    rolle: 'KOMMUNEOVERLEGE',
    kommunenummer: '3416',
  },
  {
    epost: 'sykehjemsleder@demo.example',
    navn: 'Per Haugen',
    rolle: 'SYKEHJEMSLEDER',
    kommunenummer: '3416',
  },
  { epost: 'ledelse@demo.example', navn: 'Marit Lien', rolle: 'KOMMUNELEDELSE', kommunenummer: '3416' },
  { epost: 'kommuneadmin@demo.example', navn: 'Jonas Berg', rolle: 'KOMMUNEADMIN', kommunenummer: '3416' },
  { epost: 'nabo@demo.example', navn: 'Amina Yusuf', rolle: 'KOMMUNEOVERLEGE', kommunenummer: '3401' },
  { epost: 'tom@demo.example', navn: 'Tom Nygård', rolle: 'KOMMUNEOVERLEGE', kommunenummer: '3417' },
  {
    epost: 'statsforvalter@demo.example',
    navn: 'Sigrid Moen',
    rolle: 'STATSFORVALTER',
    statsforvalterId: 'SF02',
  },
  { epost: 'direktorat@demo.example', navn: 'Lars Vik', rolle: 'DIREKTORAT' },
  { epost: 'systemadmin@demo.example', navn: 'Nora Dahl', rolle: 'SYSTEMADMIN' },
]

/** The demo users with their roles and one shared, published password. Fictitious people. */
export async function lastDemobrukere(klient: PrismaClient): Promise<void> {
  const passordHash = await hashPassord(DEMOPASSORD)
  for (const { epost, navn, rolle, kommunenummer, statsforvalterId } of DEMOBRUKERE) {
    await klient.bruker.create({
      data: {
        epost,
        navn,
        passordHash,
        demo: true,
        rolletildelinger: { create: { rolle, kommunenummer, statsforvalterId } },
      },
    })
  }
}
