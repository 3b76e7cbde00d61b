import { createTranslator } from 'next-intl'
import nb from '@/lib/tekster/nb.json'
import nn from '@/lib/tekster/nn.json'
import { sprakkake } from '@/lib/auth/sprakkake'
import type { Melding } from '@/lib/domene/felles/melding'
import { SPRAK, type Sprak } from '@/lib/domene/felles/sprak'
import { env } from '@/lib/env'

/** The language a request asks for: ?sprak=, chosen in the app (cookie), Accept-Language, else bokmål. */
export function foresporselssprak(req: Request): Sprak {
  const navn = sprakkake(env().https)
  const kake = new RegExp(`(?:^|;\\s*)${navn}=(\\w+)`).exec(req.headers.get('cookie') ?? '')?.[1]
  const parameter = new URL(req.url).searchParams.get('sprak')
  const valgt = SPRAK.find(s => s === parameter) ?? SPRAK.find(s => s === kake)
  if (valgt) return valgt
  const onsket = (req.headers.get('accept-language') ?? '')
    .split(',')
    .map(del => {
      const [kode = '', ...valg] = del.trim().toLowerCase().split(';')
      const q = valg.map(v => /^\s*q=([\d.]+)$/.exec(v)?.[1]).find(Boolean)
      return { kode: kode.split('-')[0], q: Number(q ?? 1) }
    })
    .filter(o => o.q > 0 && ['nb', 'no', 'nn'].includes(o.kode ?? ''))
    .sort((a, b) => b.q - a.q)
  return onsket[0]?.kode === 'nn' ? 'nn' : 'nb'
}

/** Turns faults and warnings into words, outside the pages' own machinery: the request decides the language. */
export function oversetter(sprak: Sprak): (melding: Melding) => string {
  const t = createTranslator({
    locale: sprak,
    messages: sprak === 'nn' ? nn : nb,
    onError: feil => {
      throw feil
    },
  })
  return ({ kode, verdier }) => t(kode as never, verdier as never)
}
