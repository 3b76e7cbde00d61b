import type { Bruker } from '@/lib/domene/tilgang'
import { aktor, EIDSKOG, KONGSVINGER } from '../../aktor'
import { type Adresse, EGEN, EGEN_ADMIN } from './oppsett'

export type Fremmed = [hvem: string, bruker: Bruker]

/** One function: how it is called, what it answers one to whom Eidskog is nothing, and who does get through. */
export type Rad = {
  kall: (bruker: Bruker, a: Adresse) => Promise<unknown>
  /** null, [] or IKKE_FUNNET as its documentation says; EGET: it concerns the actor alone, whoever that is. */
  svar: null | [] | 'IKKE_FUNNET' | 'EGET'
  fremmede: Fremmed[]
  egen: Bruker
  /** Takes ids of rows too: then tried with the stranger's own kommune in the address as well. */
  medId: boolean
}

const overlegeI = (nr: string) => aktor({ rolle: 'KOMMUNEOVERLEGE', kommunenummer: nr })
const adminI = (nr: string) => aktor({ rolle: 'KOMMUNEADMIN', kommunenummer: nr })
const STATEN = {
  STATSFORVALTER: aktor({ rolle: 'STATSFORVALTER', statsforvalterId: 'SF02' }),
  DIREKTORAT: aktor({ rolle: 'DIREKTORAT' }),
  SYSTEMADMIN: aktor({ rolle: 'SYSTEMADMIN' }),
}

const TIL_INNHOLD: Fremmed[] = [
  ['KOMMUNEOVERLEGE in Kongsvinger', overlegeI(KONGSVINGER)],
  ['KOMMUNEADMIN in Eidskog', adminI(EIDSKOG)],
  ...Object.entries(STATEN),
]
const TIL_BRUKERE: Fremmed[] = [
  ['KOMMUNEADMIN in Kongsvinger', adminI(KONGSVINGER)],
  ['KOMMUNEOVERLEGE in Eidskog', overlegeI(EIDSKOG)],
  ['STATSFORVALTER', STATEN.STATSFORVALTER],
  ['DIREKTORAT', STATEN.DIREKTORAT],
]

type Kall = Rad['kall']
type Valg = Partial<Pick<Rad, 'egen' | 'medId'>>

const innhold = { fremmede: TIL_INNHOLD, egen: EGEN }
const konto = { fremmede: TIL_BRUKERE, egen: EGEN_ADMIN }

/** A reading of content: null to a stranger. medId: false where the kommune is all that is asked for. */
export const lesing = (kall: Kall, valg: Valg = {}): Rad => ({
  ...innhold,
  medId: true,
  ...valg,
  kall,
  svar: null,
})
/** A change of content: IKKE_FUNNET to a stranger. */
export const skriving = (kall: Kall, valg: Valg = {}): Rad => ({
  ...{ ...innhold, medId: true, ...valg },
  ...{ kall, svar: 'IKKE_FUNNET' },
})
export const kontolesing = (kall: Kall, valg: Valg = {}): Rad => ({ ...lesing(kall, valg), ...konto })
export const kontoskriving = (kall: Kall, valg: Valg = {}): Rad => ({ ...skriving(kall, valg), ...konto })
/** Concerns the actor alone: anybody may, and Eidskog is as it was. */
export const eget = (kall: Kall): Rad => ({ ...innhold, kall, svar: 'EGET', medId: false })

/** A reading for one role of the state: null to every other. ogsaa: a role that may too. */
export const staten = (rolle: keyof typeof STATEN, kall: Kall, ogsaa?: keyof typeof STATEN): Rad => ({
  ...lesing(kall, { medId: false }),
  fremmede: [
    ...TIL_INNHOLD.filter(([hvem]) => hvem !== rolle && hvem !== ogsaa),
    ['KOMMUNEOVERLEGE in Eidskog', EGEN],
  ],
  egen: STATEN[rolle],
})
