import { strFromU8, unzipSync } from 'fflate'

/** The parts of a Word file by name, and what stands in its body. */
export type LestDocx = {
  deler: Record<string, string>
  tekst: string
  overskrifter: { niva: string; tekst: string }[]
  tabeller: string[]
}

const ORD = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&apos;': "'", '&amp;': '&' }

const tekstI = (xml: string): string =>
  [...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)]
    .map(m => (m[1] ?? '').replace(/&\w+;/g, o => ORD[o as keyof typeof ORD] ?? o))
    .join('')
    .replaceAll('\u00a0', ' ')

export function lesDocx(bytes: Uint8Array): LestDocx {
  const deler = Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([navn, del]) => [navn, strFromU8(del)]),
  )
  const kropp = deler['word/document.xml'] ?? ''
  const avsnitt = kropp.match(/<w:p>.*?<\/w:p>/gs) ?? []
  return {
    deler,
    tekst: avsnitt.map(tekstI).join('\n'),
    overskrifter: avsnitt.flatMap(a => {
      const niva = /<w:pStyle w:val="(Title|Heading\d)"\/>/.exec(a)?.[1]
      return niva === undefined ? [] : [{ niva, tekst: tekstI(a) }]
    }),
    tabeller: kropp.match(/<w:tbl>.*?<\/w:tbl>/gs) ?? [],
  }
}
