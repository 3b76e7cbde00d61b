import { AVD, AVD_NORM } from './avdelinger'
import { AVDELINGER, apen, celle, er, kol, regnet, regnetCelle, type Siste, storst } from './omrader'
import type { Regnekolonne } from './skriv-regneark'

/** Where the sheet Dekning finds what this one reckons. */
export const AVT = { sykehjem: 'D', hele: 'I', ohd: 'J', medSats: 'K', timer: 'L' } as const

/** A line for each row of the table legeavtaler: whether it holds on the status date, and where its hours count. */
export function avtalekolonner(siste: Siste): Regnekolonne[] {
  const her = (kolonne: string) => celle(siste, 'legeavtaler', kolonne, 'ROW()')
  const k = (kolonne: string) => kol(siste, 'legeavtaler', kolonne)
  const hjem = (kolonne: string, r: number) => celle(siste, 'sykehjem', kolonne, `$D${r}`)
  const avd = (bokstav: string) => regnet(AVDELINGER, bokstav, siste.avdelinger)
  const avdelingens = (bokstav: string, r: number) =>
    regnetCelle(AVDELINGER, bokstav, siste.avdelinger, `$G${r}`)
  const fra = k('gjelder_fra')
  return [
    { kode: 'sykehjem', slag: 'tekst', formel: () => `${her('sykehjem')}&""` },
    { kode: 'avtale', slag: 'tekst', formel: () => `${her('avtale')}&""` },
    { kode: 'avdeling', slag: 'tekst', formel: () => `${her('avdeling')}&""` },
    {
      kode: 'sykehjemsrad',
      slag: 'heltall',
      formel: r => {
        const navn = kol(siste, 'sykehjem', 'sykehjem')
        return `IF($A${r}="",0,${storst(er(navn, `$A${r}`), `ROW(${navn})`)})`
      },
    },
    {
      // The label's newest version begun: it ends the whole earlier one.
      kode: 'versjonFra',
      slag: 'dato',
      formel: r =>
        `IF($D${r}=0,0,${storst(er(k('sykehjem'), `$A${r}`), er(k('avtale'), `$B${r}`), `(${fra}<=Statusdato)`, fra)})`,
    },
    {
      kode: 'gjelder',
      slag: 'heltall',
      formel: r => {
        const til = her('gjelder_til')
        const varer = `IF(ISNUMBER(${til}),${til}>=Statusdato,${til}&""="")`
        const apent = apen(hjem('apnet', r), hjem('nedlagt', r))
        return `IF($E${r}=0,0,IF(${her('gjelder_fra')}=$E${r},${varer}*${apent},0))`
      },
    },
    {
      kode: 'avdelingsrad',
      slag: 'heltall',
      formel: r =>
        `IF(OR($F${r}=0,$C${r}=""),0,${storst(er(avd('A'), `$A${r}`), er(avd('B'), `$C${r}`), `ROW(${avd('A')})`)})`,
    },
    {
      kode: 'uketimer',
      slag: 'timer',
      formel: r => `IF($F${r}=0,0,IF($C${r}="",N(${her('uketimer')}),N(${her('timer_avdeling')})))`,
    },
    { kode: 'heleSykehjemmet', slag: 'heltall', formel: r => `IF(AND($F${r}=1,$C${r}=""),1,0)` },
    {
      // Fordelt on øyeblikkelig hjelp; or for hele sykehjemmet where it has nothing else open.
      kode: 'timerOhd',
      slag: 'timer',
      formel: r => {
        const apne = (teller: string) => `COUNTIFS(${avd(AVD.sykehjem)},$D${r},${avd(AVD.apen)},1${teller})`
        const bareOhd = `AND(${apne('')}>0,${apne(`,${avd(AVD_NORM.teller)},1`)}=0)`
        const fordelt = `IF($G${r}=0,0,IF(${avdelingens(AVD.type, r)}="OYEBLIKKELIG_HJELP",$H${r},0))`
        return `IF($F${r}=0,0,IF($C${r}="",IF(${bareOhd},$H${r},0),${fordelt}))`
      },
    },
    {
      kode: 'timerMedSats',
      slag: 'timer',
      formel: r =>
        `IF(OR($F${r}=0,$G${r}=0),0,IF(AND(${avdelingens(AVD_NORM.teller, r)}=1,ISNUMBER(${avdelingens(AVD_NORM.normtimer, r)})),$H${r},0))`,
    },
    { kode: 'timerTeller', slag: 'timer', formel: r => `$H${r}-$J${r}` },
  ]
}
