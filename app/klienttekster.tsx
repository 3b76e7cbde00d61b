import { NextIntlClientProvider } from 'next-intl'
import { getMessages } from 'next-intl/server'

type Tre = { [nokkel: string]: string | Tre }

const ALLTID = ['felles', 'skjema', 'feil', 'uventet', 'innlogging', 'konflikt', 'slett'] as const

/**
 * Sends the texts that components in the browser need, and no others: a page names its own namespaces beside those
 * every page has. A namespace may be a part of another («vurdering.lagring»).
 */
export async function Klienttekster({
  navnerom = [],
  children,
}: {
  navnerom?: string[]
  children: React.ReactNode
}) {
  const alle = await getMessages()
  const valgt: Tre = {}
  for (const navn of [...ALLTID, ...navnerom]) leggTil(valgt, alle, navn.split('.'))
  return <NextIntlClientProvider messages={valgt}>{children}</NextIntlClientProvider>
}

function leggTil(til: Tre, fra: Tre, [ledd = '', ...resten]: string[]): void {
  const verdi = fra[ledd]
  if (resten.length === 0 || typeof verdi !== 'object') {
    if (verdi !== undefined) til[ledd] = verdi
    return
  }
  const her = til[ledd]
  const under: Tre = typeof her === 'object' ? { ...her } : {}
  leggTil(under, verdi, resten)
  til[ledd] = under
}
