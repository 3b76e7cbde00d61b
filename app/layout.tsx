import '@fontsource-variable/inter/opsz.css'
import '@digdir/designsystemet-css/theme'
import '@digdir/designsystemet-css'
import './globals.css'
import type { Metadata, Viewport } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { headers } from 'next/headers'
import { connection } from 'next/server'
import { Bunntekst } from '@/components/ramme/bunntekst'
import { Demomerke } from '@/components/ramme/demomerke'
import { Hopplenke } from '@/components/ramme/hopplenke'
import { Klienttekster } from './klienttekster'
import { erDemo } from '@/lib/data/register'
import { FORESPORSELSHODE } from '@/lib/foresporsel'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('felles')
  return {
    title: { default: t('produkt'), template: `%s – ${t('produkt')}` },
    description: t('beskrivelse'),
    robots: { index: false },
  }
}

export const viewport: Viewport = { width: 'device-width', initialScale: 1 }

export default async function RootLayout({ children }: { children: React.ReactNode }) {
  await connection() // every page is made for its request: the nonce must be its own
  const sprak = await getLocale()
  return (
    <html
      lang={sprak}
      data-color-scheme="light"
      data-size="md"
      data-foresporsel={(await headers()).get(FORESPORSELSHODE)}
    >
      <body>
        <Hopplenke />
        {(await erDemo()) && <Demomerke />}
        <Klienttekster>{children}</Klienttekster>
        <Bunntekst />
      </body>
    </html>
  )
}
