import { apen, celle, er, kol, type Siste, storst } from './omrader'
import type { Regnekolonne } from './skriv-regneark'

const OHD = '"OYEBLIKKELIG_HJELP"'
/** More than the rows of any sheet. */
const INGEN = 10_000_000

/** Where the other sheets find what this one reckons. */
export const AVD = {
  sykehjem: 'D',
  apen: 'E',
  type: 'C',
  beleggsrad: 'G',
  plasser: 'H',
  beboere: 'I',
} as const
export const AVD_NORM = { normtimer: 'N', teller: 'O', indikator: 'P' } as const

/** A line for each row of the table avdelinger: its belegg, rate and normtimer on the status date. */
export function avdelingskolonner(siste: Siste): Regnekolonne[] {
  const her = (kolonne: string) => celle(siste, 'avdelinger', kolonne, 'ROW()')
  const k = (tabell: Parameters<typeof kol>[1], kolonne: string) => kol(siste, tabell, kolonne)
  const hjem = (kolonne: string, r: number) => celle(siste, 'sykehjem', kolonne, `$D${r}`)
  const norm = (kolonne: string, r: number) => celle(siste, 'normer', kolonne, `$M${r}`)
  const mitt = (r: number) => [er(k('belegg', 'sykehjem'), `$A${r}`), er(k('belegg', 'avdeling'), `$B${r}`)]
  const fra = k('belegg', 'gjelder_fra')
  const iNormen = `(${k('normer', 'gyldig_fra')}=Norm_fra)`
  const egen = (r: number) => [
    ...[iNormen, er(k('normer', 'sykehjem'), `$A${r}`), er(k('normer', 'avdeling'), `$B${r}`)],
  ]
  const avType = (r: number) => er(k('normer', 'type'), `$C${r}`)
  const normrad = `ROW(${k('normer', 'gyldig_fra')})`
  const utenNorm = (r: number) => `OR($E${r}=0,Norm_fra=0)`
  return [
    { kode: 'sykehjem', slag: 'tekst', formel: () => `${her('sykehjem')}&""` },
    { kode: 'avdeling', slag: 'tekst', formel: () => `${her('avdeling')}&""` },
    { kode: 'type', slag: 'tekst', formel: () => `${her('type')}&""` },
    {
      kode: 'sykehjemsrad',
      slag: 'heltall',
      formel: r => {
        const navn = k('sykehjem', 'sykehjem')
        return `IF($A${r}="",0,${storst(er(navn, `$A${r}`), `ROW(${navn})`)})`
      },
    },
    {
      kode: 'apen',
      slag: 'heltall',
      formel: r =>
        `IF($D${r}=0,0,${apen(her('apnet'), her('nedlagt'))}*${apen(hjem('apnet', r), hjem('nedlagt', r))})`,
    },
    {
      kode: 'beleggFra',
      slag: 'dato',
      formel: r => `IF($E${r}=0,0,${storst(...mitt(r), `(${fra}<=Statusdato)`, fra)})`,
    },
    {
      kode: 'beleggsrad',
      slag: 'heltall',
      formel: r => `IF($F${r}=0,0,${storst(...mitt(r), `(${fra}=$F${r})`, `ROW(${fra})`)})`,
    },
    {
      kode: 'plasser',
      slag: 'heltall',
      formel: r => `IF($G${r}=0,"",${celle(siste, 'belegg', 'plasser', `$G${r}`)})`,
    },
    {
      // Unknown beboere count as plasser.
      kode: 'beboere',
      slag: 'heltall',
      formel: r => {
        const kjent = celle(siste, 'belegg', 'beboere', `$G${r}`)
        return `IF($G${r}=0,"",IF(${kjent}&""="",$H${r},${kjent}))`
      },
    },
    {
      kode: 'egenSatsrad',
      slag: 'heltall',
      formel: r => `IF(${utenNorm(r)},0,${storst(...egen(r), avType(r), normrad)})`,
    },
    {
      // Its own rate under another type (the type was corrected since): the first of them.
      kode: 'annenSatsrad',
      slag: 'heltall',
      formel: r =>
        `IF(${utenNorm(r)},0,MOD(${INGEN}-${storst(...egen(r), `(${INGEN}-${normrad})`)},${INGEN}))`,
    },
    {
      kode: 'typensSatsrad',
      slag: 'heltall',
      formel: r =>
        `IF(${utenNorm(r)},0,${storst(iNormen, avType(r), er(k('normer', 'avdeling'), '""'), normrad)})`,
    },
    {
      kode: 'satsrad',
      slag: 'heltall',
      formel: r => `IF($J${r}>0,$J${r},IF($K${r}>0,$K${r},$L${r}))`,
    },
    {
      kode: 'normtimer',
      slag: 'timer',
      formel: r => {
        const antall = `IF(${norm('basis', r)}="BEBOER",$I${r},$H${r})`
        return `IF(OR($M${r}=0,$G${r}=0),"",IF(${norm('uketimer', r)}=0,"",${norm('uketimer', r)}*${antall}/${norm('per', r)}))`
      },
    },
    { kode: 'teller', slag: 'heltall', formel: r => `IF(AND($E${r}=1,$C${r}<>${OHD}),1,0)` },
    {
      kode: 'beboereIndikator',
      slag: 'heltall',
      formel: r => `IF($G${r}=0,"",IF(OR($C${r}="AVLASTNING",$C${r}=${OHD}),0,$I${r}))`,
    },
  ]
}
