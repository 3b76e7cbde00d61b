import { NextIntlClientProvider } from 'next-intl'
import { getMessages } from 'next-intl/server'

type Tekster = Awaited<ReturnType<typeof getMessages>>

const ALLTID = ['felles', 'skjema', 'feil', 'uventet', 'innlogging', 'konflikt', 'slett'] as const

/**
 * Sends the texts that components in the browser need, and no others: a page names its own namespaces beside those
 * every page has.
 */
export async function Klienttekster({
  navnerom = [],
  children,
}: {
  navnerom?: string[]
  children: React.ReactNode
}) {
  const alle = await getMessages()
  const valgt = Object.fromEntries([...ALLTID, ...navnerom].map(n => [n, alle[n]]))
  return <NextIntlClientProvider messages={valgt as Tekster}>{children}</NextIntlClientProvider>
}
