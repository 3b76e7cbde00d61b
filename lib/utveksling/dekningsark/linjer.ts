import { AVD, AVD_NORM } from './avdelinger'
import { AVT } from './avtaler'
import { AVDELINGER, AVTALER, apen, celle, regnet, type Siste, sitat } from './omrader'
import type { Regnekolonne } from './skriv-regneark'

type Ramme = {
  siste: Siste
  tekst: (kode: string) => string
  /** The row of the kommune's own line; the sykehjem follow. */
  sumrad: number
}

const ubeste = (r: number, av: string, formel: string) => `IF($${av}${r}="","",${formel})`
/** Less than this is the noise of a spreadsheet's arithmetic, never a gap. */
const STOY = '0.000000001'

/** What follows from the amounts, on every line alike. K = udekket and H = avtalte timer med sats are amounts. */
const forhold = (tekst: Ramme['tekst']) => ({
  differanse: (r: number) => ubeste(r, 'F', `$H${r}-$F${r}`),
  dekning: (r: number) => ubeste(r, 'F', `IF($F${r}=0,"",100*$H${r}/$F${r})`),
  arsverk: (r: number) => ubeste(r, 'K', `$K${r}/Timer_per_arsverk`),
  timerPerBeboer: (r: number) => ubeste(r, 'E', `IF($E${r}=0,"",$G${r}/$E${r})`),
  status: (r: number) =>
    `IF($K${r}="","",IF($K${r}>${STOY},${sitat(tekst('under'))},${sitat(tekst('oppfylt'))}))`,
})

/** The line of each sykehjem: that of row n of its table stands n − 1 rows below the kommune's. */
export function sykehjemskolonner({ siste, tekst, sumrad }: Ramme): Regnekolonne[] {
  const [ja, nei] = [sitat(tekst('ja')), sitat(tekst('nei'))]
  const nr = (r: number) => r - sumrad + 1
  const hjem = (kolonne: string, r: number) => celle(siste, 'sykehjem', kolonne, nr(r))
  const avd = (b: string) => regnet(AVDELINGER, b, siste.avdelinger)
  const avt = (b: string) => regnet(AVTALER, b, siste.legeavtaler)
  const ide = (r: number) => `${avd(AVD.sykehjem)},${nr(r)}`
  const iAvtaler = (r: number) => `${avt(AVT.sykehjem)},${nr(r)}`
  const apent = (r: number, formel: string) => `IF($B${r}<>${ja},"",${formel})`
  const antall = (b: string) => (r: number) => {
    const vilkar = `${ide(r)},${avd(AVD_NORM.teller)},1`
    const kjente = `COUNTIFS(${vilkar},${avd(AVD.beleggsrad)},">0")`
    return apent(r, `IF(${kjente}=0,"",SUMIFS(${avd(b)},${vilkar}))`)
  }
  const hele = (r: number) => `COUNTIFS(${iAvtaler(r)},${avt(AVT.hele)},1)>0`
  const f = forhold(tekst)
  return [
    { kode: 'sykehjem', slag: 'tekst', formel: r => `${hjem('sykehjem', r)}&""` },
    {
      kode: 'apent',
      slag: 'tekst',
      formel: r => `IF($A${r}="","",IF(${apen(hjem('apnet', r), hjem('nedlagt', r))}=1,${ja},${nei}))`,
    },
    { kode: 'plasser', slag: 'heltall', formel: antall(AVD.plasser) },
    { kode: 'beboere', slag: 'heltall', formel: antall(AVD.beboere) },
    { kode: 'beboereIndikator', slag: 'heltall', formel: antall(AVD_NORM.indikator) },
    {
      kode: 'normtimer',
      slag: 'timer',
      formel: r => {
        const norm = avd(AVD_NORM.normtimer)
        const kjente = `SUMPRODUCT((${avd(AVD.sykehjem)}=${nr(r)})*(${avd(AVD_NORM.teller)}=1)*ISNUMBER(${norm}))`
        return apent(r, `IF(${kjente}=0,"",SUMIFS(${norm},${ide(r)},${avd(AVD_NORM.teller)},1))`)
      },
    },
    {
      kode: 'avtalteTimer',
      slag: 'timer',
      formel: r => apent(r, `SUMIFS(${avt(AVT.timer)},${iAvtaler(r)})`),
    },
    {
      kode: 'avtalteTimerMedSats',
      slag: 'timer',
      formel: r =>
        apent(r, `IF($F${r}="",0,IF(${hele(r)},$G${r},SUMIFS(${avt(AVT.medSats)},${iAvtaler(r)})))`),
    },
    { kode: 'differanse', slag: 'timer', formel: f.differanse },
    { kode: 'dekning', slag: 'prosent', formel: f.dekning },
    { kode: 'udekket', slag: 'timer', formel: r => ubeste(r, 'F', `MAX(0,$F${r}-$H${r})`) },
    { kode: 'udekketArsverk', slag: 'timer', formel: f.arsverk },
    { kode: 'timerPerBeboer', slag: 'timer', formel: f.timerPerBeboer },
    { kode: 'timerFordelt', slag: 'tekst', formel: r => apent(r, `IF(${hele(r)},${nei},${ja})`) },
    { kode: 'status', slag: 'tekst', formel: f.status },
    {
      kode: 'merk',
      slag: 'tekst',
      formel: r => {
        const uten = `COUNTIFS(${ide(r)},${avd(AVD_NORM.teller)},1,${avd(AVD.beleggsrad)},0)`
        const ingen = `COUNTIFS(${ide(r)},${avd(AVD.apen)},1)=0`
        return apent(
          r,
          `IF(${ingen},${sitat(tekst('ingenAvdeling'))},IF(${uten}>0,${sitat(tekst('utenPlasser'))}&${uten},""))`,
        )
      },
    },
  ]
}

/** The kommune's line: each amount over the sykehjem that have it; the gap is the sum of their gaps. */
export function kommunelinje({ siste, tekst, sumrad }: Ramme): string[] {
  const [fra, til] = [sumrad + 1, sumrad + siste.sykehjem - 1]
  const sum = (b: string) => `IF(COUNT(${b}${fra}:${b}${til})=0,"",SUM(${b}${fra}:${b}${til}))`
  const f = forhold(tekst)
  return [
    ...[sitat(tekst('kommunen')), '""', sum('C'), sum('D'), sum('E'), sum('F'), sum('G'), sum('H')],
    ...[f.differanse(sumrad), f.dekning(sumrad), sum('K'), f.arsverk(sumrad), f.timerPerBeboer(sumrad)],
    ...['""', f.status(sumrad), '""'],
  ]
}
