import { createTranslator } from 'next-intl'
import type { Sprak } from '../domene/felles/sprak'
import nb from '../tekster/nb.json'
import nn from '../tekster/nn.json'
import type { Dokument, Tekst } from './typer'

/** The app's texts, as a route hands them to a document. */
export function testTekst(sprak: Sprak): Tekst {
  const t = createTranslator({
    ...{ locale: sprak, messages: sprak === 'nn' ? nn : nb },
    onError: feil => {
      throw feil
    },
  })
  return (kode, verdier) => t(kode as never, verdier as never)
}

export const testDokument = (innhold: Dokument['innhold'], sprak: Sprak): Dokument => ({
  ...{ innhold, sprak, t: testTekst(sprak), sha256: '0123456789abcdef'.repeat(4) },
})
