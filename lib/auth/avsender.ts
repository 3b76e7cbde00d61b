import { env } from '../env'

/** Written by scripts/lib/vern.mjs at every request: the address of the connection, whatever the sender wrote. */
const FORBINDELSE = 'x-lokalnorm-adresse'

/**
 * Whom a request comes from, for counting. x-forwarded-for is anybody's word but for the last entries, one for each proxy of
 * ours (TRUSTED_PROXIES) that has added what it saw; with none it plays no part. Of an IPv6 address the network counts: one
 * sender has all of it.
 */
export function avsender(hoder: Headers, proxyer = env().proxyer): string {
  const forbindelse = hoder.get(FORBINDELSE)
  const sagt = (hoder.get('x-forwarded-for') ?? '').split(',').map(a => a.trim())
  const kjede = [...sagt.filter(a => a !== ''), ...(forbindelse ? [forbindelse] : [])]
  // Started in another way, the connection is not known: then only what a proxy of ours has written is.
  const plass = forbindelse ? proxyer + 1 : Math.max(1, proxyer)
  return nett(kjede.at(-plass) ?? kjede[0] ?? 'ukjent')
}

function nett(adresse: string): string {
  const ipv4 = /^(?:::ffff:)?(\d{1,3}(?:\.\d{1,3}){3})(?::\d+)?$/i.exec(adresse)?.[1]
  if (ipv4) return ipv4
  const ledd = adresse.replace(/^\[|\].*$/g, '').toLowerCase()
  if (!ledd.includes(':')) return ledd.slice(0, 100)
  const [foran = '', bak = ''] = ledd.split('::')
  const deler = foran === '' ? [] : foran.split(':')
  const nuller = 8 - deler.length - (bak === '' ? 0 : bak.split(':').length)
  const alle = ledd.includes('::')
    ? [...deler, ...Array<string>(Math.max(0, nuller)).fill('0'), ...bak.split(':')]
    : deler
  return alle
    .slice(0, 4)
    .map(d => d.replace(/^0+(?=.)/, ''))
    .join(':')
}
