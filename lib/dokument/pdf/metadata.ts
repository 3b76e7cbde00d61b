import type { Dokument } from '../typer'
import { kommunenavn, versjonsnavn } from '../ord'
import { visDato } from '../../dato'

/** The library writes these into XML as they are. */
export const iXml = (tekst: string) => tekst.replaceAll('&', 'og').replace(/[<>]/g, '')

/**
 * When the version was made, as far as it says itself: approved, else noon of its statusdato. Not the clock: the same
 * version gives the same bytes whenever it is written.
 */
export const dokumenttid = ({ innhold }: Dokument): Date =>
  new Date(innhold.godkjent?.tid ?? `${innhold.statusdato}T12:00:00Z`)

/** What the file says of itself: kommune, version, date and the hash of the content, besides the title. */
export function dokumentinfo(d: Dokument): PDFKit.DocumentInfo & Record<string, string | Date> {
  const { t, innhold, sha256 } = d
  const { kommunenummer, navn } = innhold.kommune
  return {
    Title: iXml(t('dokument.rapport.fulltittel', { kommune: kommunenavn(d), nummer: innhold.nummer })),
    Author: iXml(kommunenavn(d)),
    Subject: iXml(`${kommunenavn(d)}, ${versjonsnavn(d)}, ${visDato(innhold.statusdato)}`),
    Keywords: iXml(
      [`kommune ${kommunenummer} ${navn}`, versjonsnavn(d), innhold.statusdato, `sha256:${sha256}`].join(
        '; ',
      ),
    ),
    Creator: 'Lokalnorm',
    Producer: 'Lokalnorm (PDFKit)',
    CreationDate: dokumenttid(d),
    Kommune: `${kommunenummer} ${navn}`,
    Versjon: String(innhold.nummer),
    Statusdato: innhold.statusdato,
    SHA256: sha256,
  }
}

/** The hash and the language again where archives look for them (Dublin Core). */
export const dublinCore = ({ sha256, sprak }: Pick<Dokument, 'sha256' | 'sprak'>): string => `
        <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/">
            <dc:identifier>sha256:${sha256}</dc:identifier>
            <dc:language><rdf:Bag><rdf:li>${sprak}</rdf:li></rdf:Bag></dc:language>
        </rdf:Description>`
