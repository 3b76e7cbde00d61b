import 'server-only'
import { createTransport } from 'nodemailer'
import type { Brev } from './brev'

export type Postvalg = {
  /** smtp://user:password@host:587 or smtps://…:465. */
  url: string
  /** «Lokalnorm <lokalnorm@kommune.example>», or the address alone. */
  fra: string
}

export type Postbud = {
  /** Throws when the mail server did not take it. */
  send: (til: string, brev: Brev, meldingId: string) => Promise<void>
  /** The code of what went wrong last; null: nothing has. */
  feilet: () => string | null
}

const SEKUND = 1000

/**
 * Sends by SMTP. A name and a password are never sent in the clear: with them, smtp:// asks for STARTTLS. Once the
 * server cannot be reached, the rest of the run fails at once instead of waiting for it letter by letter.
 */
export function lagPostbud({ url, fra }: Postvalg): Postbud {
  const adresse = new URL(url)
  const transport = createTransport({
    url,
    ...{ connectionTimeout: 10 * SEKUND, greetingTimeout: 10 * SEKUND, socketTimeout: 30 * SEKUND },
    ...(adresse.protocol === 'smtp:' && adresse.username !== '' && { requireTLS: true }),
  })
  let nede: unknown = null
  let sist: string | null = null
  return {
    feilet: () => sist,
    async send(til, { emne, tekst }, meldingId) {
      if (nede !== null) throw nede as Error
      try {
        await transport.sendMail({
          ...{ from: fra, to: { name: '', address: til }, subject: emne, text: tekst },
          messageId: `<${meldingId}@${domene(fra)}>`,
          headers: { 'Auto-Submitted': 'auto-generated' },
        })
      } catch (feil) {
        sist = (feil as { code?: string }).code ?? 'UKJENT'
        if (UTEN_KONTAKT.includes(sist)) nede = feil
        throw feil
      }
    },
  }
}

/** No server there, or one that does not let us in: it will not be otherwise for the next letter. */
const UTEN_KONTAKT = ['ECONNECTION', 'ECONNREFUSED', 'ETIMEDOUT', 'EDNS', 'ESOCKET', 'ETLS', 'EAUTH']

const domene = (fra: string): string => /@([^\s>]+)>?\s*$/.exec(fra)?.[1] ?? 'lokalnorm'
