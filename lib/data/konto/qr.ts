import 'server-only'
import qrcode from 'qrcode-generator'

/** A QR code to draw: how many squares wide, with the white border that readers need, and the dark ones as an SVG path. */
export type Qr = { bredde: number; sti: string }

const KANT = 4

export function lagQr(tekst: string): Qr {
  const qr = qrcode(0, 'M')
  qr.addData(tekst)
  qr.make()
  const antall = qr.getModuleCount()
  const ruter = Array.from({ length: antall }, (_, i) => i)
  const morke = ruter.flatMap(rad =>
    ruter.filter(kol => qr.isDark(rad, kol)).map(kol => `M${kol + KANT} ${rad + KANT}h1v1h-1z`),
  )
  return { bredde: antall + 2 * KANT, sti: morke.join('') }
}
