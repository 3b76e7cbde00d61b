import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { SMTPServer } from 'smtp-server'

/** One e-mail as it came over the wire. */
export type Mottatt = { til: string[]; hoder: Record<string, string>; tekst: string; ra: string }

/**
 * A real mail server on this machine that keeps what it gets. avvis: answers every message with this code. stopp: not
 * there any more; start puts it back on the same port.
 */
export async function apnePostkasse() {
  const mottatt: Mottatt[] = []
  const kasse = { mottatt, avvis: 0, url: '', start, stopp }
  let port = 0
  let server: SMTPServer | null = null

  async function start(): Promise<void> {
    server = new SMTPServer({
      authOptional: true,
      disabledCommands: ['STARTTLS'],
      logger: false,
      onData(strom, sesjon, ferdig) {
        const deler: Buffer[] = []
        strom.on('data', (del: Buffer) => deler.push(del))
        strom.on('end', () => {
          if (kasse.avvis)
            return ferdig(Object.assign(new Error('Not for you'), { responseCode: kasse.avvis }))
          const ra = Buffer.concat(deler).toString('latin1')
          mottatt.push({ til: sesjon.envelope.rcptTo.map(r => r.address), ...les(ra), ra })
          ferdig()
        })
      },
    })
    const lytter = server.listen(port, '127.0.0.1')
    await once(lytter, 'listening')
    port = (lytter.address() as AddressInfo).port
    kasse.url = `smtp://127.0.0.1:${port}`
  }

  async function stopp(): Promise<void> {
    const denne = server
    server = null
    if (denne) await new Promise<void>(ferdig => denne.close(ferdig))
  }

  await start()
  return kasse
}

/** Headers unfolded and decoded, and the text of a message of one part. */
function les(ra: string): Pick<Mottatt, 'hoder' | 'tekst'> {
  const skille = ra.indexOf('\r\n\r\n')
  const linjer = ra
    .slice(0, skille)
    .replace(/\r\n[ \t]+/g, ' ')
    .split('\r\n')
  const hoder = Object.fromEntries(
    linjer.map(l => [l.slice(0, l.indexOf(':')).toLowerCase(), ord(l.slice(l.indexOf(':') + 1).trim())]),
  )
  const kropp = ra.slice(skille + 4)
  const base64 = hoder['content-transfer-encoding'] === 'base64'
  const bytes = base64
    ? Buffer.from(kropp, 'base64')
    : Buffer.from(prosent(kropp.replace(/=\r\n/g, '')), 'latin1')
  return { hoder, tekst: bytes.toString('utf8') }
}

const prosent = (tekst: string): string =>
  tekst.replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)))

/** RFC 2047: =?UTF-8?Q?…?= and =?UTF-8?B?…?=. White space between two encoded words is none. */
const ord = (tekst: string): string =>
  tekst
    .replace(/(\?=)\s+(=\?)/g, '$1$2')
    .replace(/=\?utf-8\?([qb])\?([^?]*)\?=/gi, (_, slag: string, innhold: string) =>
      slag.toLowerCase() === 'b'
        ? Buffer.from(innhold, 'base64').toString('latin1')
        : prosent(innhold.replaceAll('_', ' ')),
    )
    .replace(/[\x80-\xff]+/g, b => Buffer.from(b, 'latin1').toString('utf8'))
