import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'

export type Tag = { role: string; alt?: string; children: Tag[] }

/** What a reader gets out of a PDF. */
export type LestPdf = {
  sider: string[]
  /** All text on one line, no-break spaces as spaces. */
  tekst: string
  info: Record<string, unknown>
  /** The XML beside it. */
  xmp: string
  merket: boolean
  tagger: Tag[]
  bokmerker: string[]
  /** The file as text, byte for byte: objects outside streams can be searched. */
  ra: string
}

export const slett = (tekst: string): string => tekst.replace(/\s+/g, ' ').trim()

export async function lesPdf(bytes: Uint8Array): Promise<LestPdf> {
  const pdf = await getDocument({ data: new Uint8Array(bytes), verbosity: 0, disableFontFace: true }).promise
  const sider: string[] = []
  const tagger: Tag[] = []
  for (let n = 1; n <= pdf.numPages; n++) {
    const side = await pdf.getPage(n)
    const { items } = await side.getTextContent()
    sider.push(slett(items.map(i => ('str' in i ? i.str + (i.hasEOL ? ' ' : '') : '')).join('')))
    tagger.push(...flat((await side.getStructTree()) as unknown as Node))
  }
  const { info, metadata } = await pdf.getMetadata()
  const bokmerker = (await pdf.getOutline()).flatMap(b => [
    b.title,
    ...b.items.map(i => (i as { title: string }).title),
  ])
  const merket = (await pdf.getMarkInfo())?.Marked === true
  const ra = Buffer.from(bytes).toString('latin1')
  return {
    ...{
      sider,
      tekst: slett(sider.join(' ')),
      info: info as Record<string, unknown>,
      merket,
      tagger,
      bokmerker,
      ra,
    },
    xmp: metadata?.getRaw() as string,
  }
}

type Node = { role?: string; alt?: string; children?: Node[] } | null

/** Every element of a page's structure tree, as a list. */
function flat(node: Node): Tag[] {
  if (!node) return []
  const barn = (node.children ?? []).flatMap(flat)
  return node.role === undefined ? barn : [{ role: node.role, alt: node.alt, children: barn }, ...barn]
}
