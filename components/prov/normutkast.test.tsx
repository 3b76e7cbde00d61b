import { NextIntlClientProvider } from 'next-intl'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it, vi } from 'vitest'
import { tilProvUtkast } from '@/lib/domene/prov/utkast'
import { ikkeFunnet } from '@/lib/domene/resultat'
import nb from '@/lib/tekster/nb.json'
import { LagNormutkast } from './normutkast'

vi.mock('next/navigation', () => ({ useRouter: () => ({ push: () => undefined }) }))

const ord = (annetUtkast: string | null): string =>
  renderToStaticMarkup(
    <NextIntlClientProvider locale="nb" messages={nb} timeZone="Europe/Oslo">
      <LagNormutkast
        kommunenummer="3416"
        start={tilProvUtkast([], null, null)}
        under={[]}
        annetUtkast={annetUtkast}
        lag={() => Promise.resolve(ikkeFunnet())}
      />
    </NextIntlClientProvider>,
  )
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')

it('says first that a draft stands and leads on to it, and names the button after the choice', () => {
  expect(ord('01.06.2026')).toMatch(
    /utkast fra før, sist lagret 01\.06\.2026.*Fortsett på utkastet.*Bytt ut satsene i utkastet.*Bytt ut satsene $/,
  )
  expect(ord('01.06.2026')).not.toContain('Lag normutkast')
})

it('makes a draft where none stands, without a choice to make', () => {
  expect(ord(null)).toMatch(/Lag normutkast.*Lag normutkast $/)
  expect(ord(null)).not.toMatch(/Bytt ut|Fortsett/)
})
