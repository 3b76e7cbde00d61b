import { TABELLNAVN, type Tabellnavn } from '../../domene/import/typer'
import { AVDELINGER, AVTALER, bokstav, kol, regnet, type Siste, sitat } from './omrader'

/** How far below the covered rows it is looked for more. */
const UNDER = 5000

/** Columns that must hold numbers or dates: text there is not reckoned with. */
const TALL: [Tabellnavn, string[]][] = [
  ['belegg', ['gjelder_fra', 'plasser', 'beboere']],
  ['legeavtaler', ['uketimer', 'gjelder_fra', 'gjelder_til', 'timer_avdeling']],
  ['normer', ['gyldig_fra', 'uketimer', 'per']],
]

/** Says what keeps the figures from being those of the app, the worst first; else that all is well. */
export function kontroll(siste: Siste, tekst: (kode: string) => string): string {
  const flere = TABELLNAVN.filter(t => t !== 'fravaer').map(t => {
    const b = bokstav(t, t === 'normer' ? 'gyldig_fra' : 'sykehjem')
    return `COUNTA(${t}!$${b}$${siste[t] + 1}:$${b}$${siste[t] + UNDER})`
  })
  const somTekst = TALL.flatMap(([t, kolonner]) =>
    kolonner.map(k => `SUMPRODUCT(--ISTEXT(${kol(siste, t, k)}))`),
  )
  const avd = (b: string) => regnet(AVDELINGER, b, siste.avdelinger)
  const avt = (b: string) => regnet(AVTALER, b, siste.legeavtaler)
  const ukjente = [
    `SUMPRODUCT((${avd('A')}<>"")*(${avd('D')}=0))`,
    `SUMPRODUCT((${avt('A')}<>"")*(${avt('D')}=0))`,
    `SUMPRODUCT((${avt('F')}=1)*(${avt('C')}<>"")*(${avt('G')}=0))`,
  ]
  const ledd: [string[], string][] = [
    [flere, 'flereRader'],
    [somTekst, 'somTekst'],
    [ukjente, 'ukjente'],
  ]
  return ledd.reduceRight(
    (ellers, [antall, kode]) => `IF(${antall.join('+')}>0,${sitat(tekst(`feil.${kode}`))},${ellers})`,
    sitat(tekst('iOrden')),
  )
}
