import type { Kurve } from '../typer'
import { type Ark, BREDDE, element, SIDE, sikre, skrivAvsnitt, skrivLinje } from './ark'
import { MORKEBLA, RODT, STILER, STREK } from './skrift'

const HOYDE = 150
/** With its title. */
export const KURVEHOYDE = HOYDE + 40
const VENSTRE = 34
const NEDE = 30
const LINJE = {
  STIPLET: { farge: RODT, tykkelse: 1.2, stiplet: true },
  HEL: { farge: '#5b6b7f', tykkelse: 1.2, stiplet: false },
  TYKK: { farge: MORKEBLA, tykkelse: 2.2, stiplet: false },
} as const

type Skala = { x: (i: number) => number; y: (verdi: number) => number; bunn: number }

/** Steps over months as a drawing with the same told in words; the figures stand in the table that follows. */
export function kurve(ark: Ark, k: Kurve): void {
  sikre(ark, KURVEHOYDE)
  ark.y += 4
  skrivAvsnitt(ark, 'P', k.tittel, STILER.tabelltittel)
  ark.y += 4
  const topp = ark.y
  const figur = element(ark, ark.rot, 'Figure', {
    alt: k.alt,
    bbox: [SIDE.venstre, topp, SIDE.venstre + BREDDE, topp + HOYDE],
  })
  figur.add(() => tegn(ark, k, topp))
  figur.end()
  ark.y = topp + HOYDE + 8
}

/** The smallest round step that makes at most five of them reach the largest figure. */
function steget(storst: number): number {
  const tier = 10 ** Math.floor(Math.log10(Math.max(storst, 1) / 5))
  return [1, 2, 5, 10].map(n => n * tier).find(n => n * 5 >= storst) ?? 10 * tier
}

function tegn(ark: Ark, k: Kurve, topp: number): void {
  const { pdf } = ark
  const storst = Math.max(1, ...k.linjer.flatMap(l => l.verdier.map(v => v ?? 0)))
  const steg = steget(storst)
  const hoyest = Math.ceil(storst / steg) * steg
  const bunn = topp + HOYDE - NEDE
  const x0 = SIDE.venstre + VENSTRE
  const maned = (BREDDE - VENSTRE) / k.punkter.length
  const skala: Skala = {
    ...{ x: i => x0 + i * maned, bunn },
    y: verdi => bunn - (verdi / hoyest) * (HOYDE - NEDE - 8),
  }
  for (let verdi = 0; verdi <= hoyest; verdi += steg) {
    pdf.moveTo(x0, skala.y(verdi)).lineTo(SIDE.venstre + BREDDE, skala.y(verdi))
    pdf.lineWidth(0.4).strokeColor(STREK).stroke()
    const sted = { x: SIDE.venstre, y: skala.y(verdi) - 5, bredde: VENSTRE - 6, hoyre: true }
    skrivLinje(ark, String(verdi), STILER.figur, sted)
  }
  const hver = Math.ceil(k.punkter.length / 13)
  k.punkter.forEach(({ navn }, i) => {
    if (i % hver === 0) skrivLinje(ark, navn, STILER.figur, { x: skala.x(i), y: bunn + 3, bredde: 40 })
  })
  for (const linje of k.linjer) trinn(ark, linje, skala)
  forklaring(ark, k, topp + HOYDE - 11)
}

/** Level through each month, up or down at its start; a gap where nothing is known. */
function trinn({ pdf }: Ark, { form, verdier }: Kurve['linjer'][number], skala: Skala): void {
  const { farge, tykkelse, stiplet } = LINJE[form]
  pdf.lineWidth(tykkelse).strokeColor(farge)
  if (stiplet) pdf.dash(4, { space: 2.5 })
  let tegner = false
  verdier.forEach((verdi, i) => {
    if (verdi === null) {
      tegner = false
      return
    }
    if (tegner) pdf.lineTo(skala.x(i), skala.y(verdi))
    else pdf.moveTo(skala.x(i), skala.y(verdi))
    pdf.lineTo(skala.x(i + 1), skala.y(verdi))
    tegner = true
  })
  pdf.stroke().undash()
}

function forklaring(ark: Ark, k: Kurve, y: number): void {
  const { pdf } = ark
  let x = SIDE.venstre + VENSTRE
  for (const { navn, form } of k.linjer) {
    const { farge, tykkelse, stiplet } = LINJE[form]
    pdf.lineWidth(tykkelse).strokeColor(farge)
    if (stiplet) pdf.dash(4, { space: 2.5 })
    pdf
      .moveTo(x, y + 5)
      .lineTo(x + 22, y + 5)
      .stroke()
      .undash()
    const tekst = `${navn}, ${k.enhet}`
    skrivLinje(ark, tekst, STILER.figur, { x: x + 27, y, bredde: 200 })
    x += 27 + pdf.widthOfString(tekst) + 18
  }
}
