import { AVDELINGSTYPER, type Avdelingstype } from '../avdeling/typer'
import type { Skrevet } from '../felles/adresse'
import { FORSLAG_2012 } from '../norm/forslag'

/** The types as an address writes them. */
export const TYPENAVN: Record<Avdelingstype, string> = {
  LANGTID: 'langtid',
  KORTTID: 'korttid',
  REHABILITERING: 'rehab',
  DEMENS: 'demens',
  PALLIATIV: 'palliativ',
  AVLASTNING: 'avlastning',
  OYEBLIKKELIG_HJELP: 'ohjelp',
  ANNEN: 'annen',
}

/** The names of the fields of one type, in the form and in the address. */
export const typefelter = (type: Avdelingstype) => {
  const navn = TYPENAVN[type]
  return {
    plasser: navn,
    beboere: `${navn}-beboere`,
    sats: `${navn}-sats`,
    per: `${navn}-per`,
    timer: `${navn}-timer`,
  }
}

/** Uketimer in an årsverk: the ones in use, offered; any other inside the bounds can be typed. */
export const ARSVERK = ['37,5', '30', '35,5', '36', '38'] as const

/** The calculator as it stands of itself: nothing but the rates proposed in 2012, and 37,5 hours in an årsverk. */
export const STANDARD: Skrevet = {
  ...(Object.assign({}, ...AVDELINGSTYPER.map(typestandard)) as Skrevet),
  ...{ timer: '', beboere: '', arsverk: ARSVERK[0], pris: '' },
}

function typestandard(type: Avdelingstype): Skrevet {
  const felt = typefelter(type)
  const forslag = FORSLAG_2012[type]
  return {
    ...{ [felt.plasser]: '', [felt.beboere]: '', [felt.timer]: '' },
    [felt.sats]: forslag?.uketimer.replace('.', ',') ?? '',
    [felt.per]: forslag ? String(forslag.per) : '',
  }
}
