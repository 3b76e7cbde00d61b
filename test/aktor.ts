import type { Bruker, Tilgang } from '../lib/domene/tilgang'

export const EIDSKOG = '3416'
export const KONGSVINGER = '3401'

/** Somebody with these roles, and no row in the database. */
export const aktor = (...tilganger: Tilgang[]): Bruker => ({
  id: '019a0000-0000-7000-8000-0000000000aa',
  navn: 'Test',
  epost: 'test@demo.example',
  sprak: null,
  tilganger,
})

const i = (rolle: 'KOMMUNEOVERLEGE' | 'KOMMUNELEDELSE' | 'KOMMUNEADMIN', kommunenummer: string) =>
  aktor({ rolle, kommunenummer })

export const overlege = i('KOMMUNEOVERLEGE', EIDSKOG)
export const ledelse = i('KOMMUNELEDELSE', EIDSKOG)
export const admin = i('KOMMUNEADMIN', EIDSKOG)
/** The same role in another kommune. */
export const nabo = i('KOMMUNEOVERLEGE', KONGSVINGER)
/** SYKEHJEMSLEDER of these homes in Eidskog. */
export const leder = (...sykehjemIder: string[]) =>
  aktor({ rolle: 'SYKEHJEMSLEDER', kommunenummer: EIDSKOG, sykehjemIder })
