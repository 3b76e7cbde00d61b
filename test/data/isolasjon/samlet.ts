import { hentForLandet } from '@/lib/data/samlet/kontrollert'
import { hentInterkommunalt } from '@/lib/data/samlet/interkommunalt'
import { hentGrupper, hentSamlet } from '@/lib/data/samlet/les'
import { synsfelt } from '@/lib/data/samlet/synsfelt'
import { hentRunder, hentUtvikling } from '@/lib/data/samlet/utvikling'
import type { Bruker } from '@/lib/domene/tilgang'
import { aktor, EIDSKOG, KONGSVINGER } from '../../aktor'
import { type Adresse, EGEN, EGEN_ADMIN } from './oppsett'
import { type Fremmed, lesing, type Rad } from './rad'
import { EMBETE } from './runde'

const IDAG = '2026-11-25'
const utvalg = 'LEVERT'

const embete = (statsforvalterId: string) => aktor({ rolle: 'STATSFORVALTER', statsforvalterId })
const DIREKTORAT = aktor({ rolle: 'DIREKTORAT' })

/** Those to whom no total is anything; a kommune never sees the figures of another, nor its own through here. */
const FREMMEDE: Fremmed[] = [
  ['STATSFORVALTER of another embete', embete('SF03')],
  ['SYSTEMADMIN', aktor({ rolle: 'SYSTEMADMIN' })],
  ['KOMMUNEOVERLEGE in Eidskog', EGEN],
  ['KOMMUNEADMIN in Eidskog', EGEN_ADMIN],
  ['KOMMUNEOVERLEGE in Kongsvinger', aktor({ rolle: 'KOMMUNEOVERLEGE', kommunenummer: KONGSVINGER })],
]

/** From the page of the embete; where the net lends the stranger's own kommune, it is the own embete here. */
const fraEmbetet = (kall: (b: Bruker, a: Adresse, sted: string) => Promise<unknown>): Rad => ({
  ...lesing((b, a) => {
    const eget = b.tilganger.find(t => t.rolle === 'STATSFORVALTER')?.statsforvalterId
    return kall(b, a, a.kommunenummer === EIDSKOG ? EMBETE : (eget ?? EMBETE))
  }),
  ...{ fremmede: FREMMEDE, egen: embete(EMBETE) },
})

/** From the page of the country: nothing to any embete. */
const fraLandet = (kall: (b: Bruker, a: Adresse) => Promise<unknown>): Rad => ({
  ...lesing(kall),
  ...{ fremmede: [['STATSFORVALTER', embete(EMBETE)], ...FREMMEDE], egen: DIREKTORAT, medId: false },
})

/** The functions on totals. */
export const SAMLET: Record<string, Rad> = {
  'samlet/les.hentSamlet': fraEmbetet((b, a, sted) =>
    hentSamlet(b, a.sendtInnsamlingId, { sted, utvalg }, IDAG),
  ),
  'samlet/les.hentGrupper': fraEmbetet((b, a, sted) =>
    hentGrupper(b, a.sendtInnsamlingId, 'FYLKE', { sted, utvalg }),
  ),
  'samlet/utvikling.hentUtvikling': fraEmbetet((b, a, sted) =>
    hentUtvikling(b, a.sendtInnsamlingId, { sted, utvalg }),
  ),
  'samlet/interkommunalt.hentInterkommunalt': fraEmbetet((b, a, sted) =>
    hentInterkommunalt(b, sted, a.sendtInnsamlingId),
  ),
  'samlet/synsfelt.synsfelt': fraLandet(b => Promise.resolve(synsfelt(b, null))),
  'samlet/utvikling.hentRunder': fraLandet(b => hentRunder(b, utvalg)),
  'samlet/kontrollert.hentForLandet': fraLandet((b, a) =>
    hentForLandet(b, a.sendtInnsamlingId, a.kommunenummer, IDAG),
  ),
}
