import { NextIntlClientProvider } from 'next-intl'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { publiserteReferansetall } from '@/lib/domene/referanse/legetimer'
import { beregnDekning } from '@/lib/domene/beregning/dekning'
import type { Situasjon } from '@/lib/domene/beregning/situasjon'
import { avd, avtale, fravaer, hjem, kommune, norm } from '@/lib/domene/beregning/test-situasjon'
import { fordelMerknader } from '@/lib/domene/dekning/merknader'
import { finnMerknader } from '@/lib/domene/kvalitet/finn-merknader'
import { ikkeFunnet } from '@/lib/domene/resultat'
import nb from '@/lib/tekster/nb.json'
import nn from '@/lib/tekster/nn.json'
import { Dekningsside } from './dekningsside'

const DATO = '2026-12-31'

/** The page of a situasjon as HTML. */
function side(situasjon: Situasjon, sprak: 'nb' | 'nn' = 'nb'): string {
  const dekning = beregnDekning(situasjon, DATO)
  return renderToStaticMarkup(
    <NextIntlClientProvider locale={sprak} messages={sprak === 'nb' ? nb : nn} timeZone="Europe/Oslo">
      <Dekningsside
        dekning={dekning}
        kommune={{ navn: 'Eidskog' }}
        referanse={publiserteReferansetall(6059)}
        merknader={fordelMerknader(finnMerknader(situasjon, DATO), dekning)}
        begrunning={{
          kommunenummer: '3416',
          begrunnelser: [],
          kanBegrunne: () => false,
          lagre: () => Promise.resolve(ikkeFunnet()),
        }}
        kanLageNorm
        kanLageTiltak={() => true}
      />
    </NextIntlClientProvider>,
  )
}

/** Its words, with plain spaces. */
const ord = (html: string): string =>
  html
    .replace(/<[^>]+>/g, ' ')
    .replace(/&#x27;/g, "'")
    .replace(/[\s\u00a0]+/g, ' ')

const blandet = (fordeling?: Record<string, string>) =>
  kommune(
    hjem(
      [
        avd('LANGTID', 24, { beboere: 22 }),
        avd('KORTTID', 8),
        avd('REHABILITERING', 6),
        avd('DEMENS', 8),
        avd('PALLIATIV', 2),
      ],
      [avtale('30', { fordeling })],
    ),
  )

describe('the answer', () => {
  it('names the gap in words, in hours and in årsverk with its basis', () => {
    const tekst = ord(side(blandet()))
    expect(tekst).toContain('Sykehjemmet mangler 22,00 legetimer i uka')
    expect(tekst).toContain('= 0,59 årsverk à 37,5 t')
    expect(tekst).toContain('57,7 %')
    expect(tekst).toContain('normen som gjelder fra 1. januar 2020')
    expect(tekst).toContain('Hele landet 2022: gjennomsnitt 0,62, median 0,54.')
  })

  it('is the same in nynorsk', () => {
    const tekst = ord(side(blandet(), 'nn'))
    expect(tekst).toContain('Sjukeheimen manglar 22,00 legetimar i veka')
    expect(tekst).toContain('norma som gjeld frå 1. januar 2020')
  })

  it('does not let a sum over 100 % hide who lacks hours', () => {
    const med = (navn: string, timer: string) => hjem([avd('LANGTID', 30)], [avtale(timer)], { navn })
    const tekst = ord(side(kommune([med('Rik', '14.2'), med('A', '9'), med('B', '8')])))
    expect(tekst).toContain('104,0 % samlet, men 2 sykehjem mangler 3,00 timer')
    expect(tekst).toContain('Rik 0,00 + A 1,00 + B 2,00 = 3,00')
  })

  it('tells why more is lacking than the norm less what is agreed', () => {
    const med = (navn: string, timer: string) => hjem([avd('LANGTID', 30)], [avtale(timer)], { navn })
    const tekst = ord(side(kommune([med('Rik', '11'), med('A', '7')])))
    expect(tekst).toContain('Forskjellen mellom norm og avtale er 2,00 timer, men 3,00 timer mangler.')
    expect(ord(side(kommune([med('A', '9'), med('B', '7')])))).not.toContain('Forskjellen mellom')
  })

  it('says that 100,0 % can be under norm', () => {
    const tekst = ord(side(kommune(hjem([avd('LANGTID', 156)], [avtale('51.98')]))))
    expect(tekst).toContain('avrundes til 100,0 %, men 0,02 timer i uka mangler likevel')
    expect(tekst).toContain('Under norm')
    expect(tekst).not.toContain('Norm oppfylt')
  })

  it('tells agreed from worked hours when fravær makes the difference', () => {
    const tekst = ord(
      side(kommune(hjem([avd('LANGTID', 30)], [avtale('10', { fravaer: [fravaer(null, '4')] })]))),
    )
    expect(tekst).toContain('Avtalene oppfyller normen, men 6,00 legetimer mangler denne dagen')
    expect(tekst).toContain('10,00 − 6,00 = 4,00')
  })

  it('shows the hours and asks for a norm where there is none', () => {
    const tekst = ord(side(kommune(hjem([avd('LANGTID', 30)], [avtale('10')]), [])))
    expect(tekst).toContain('Kommunen har ingen norm')
    expect(tekst).toContain('Lag en lokal norm')
    expect(tekst).toContain('10,00')
    expect(tekst).not.toContain('NaN')
  })
})

describe('the avdelinger', () => {
  it('have no hours while an avtale is for hele sykehjemmet, and the page says why', () => {
    const tekst = ord(side(blandet()))
    expect(tekst).toContain('fordi én avtale gjelder hele sykehjemmet')
    expect(tekst).toContain('Fordel timene i Tilsynslege 1')
  })

  it('show the gap hidden inside the home once hours are fordelt', () => {
    const fordeling = { LANGTID: '15', KORTTID: '5', REHABILITERING: '3.75', DEMENS: '5', PALLIATIV: '1.25' }
    const tekst = ord(side(blandet(fordeling)))
    expect(tekst).toContain('Regnet avdeling for avdeling mangler 30,00 timer i uka. Det er 8,00 timer mer')
    expect(tekst).toContain('mangler 22,00 legetimer')
  })
})

describe('«Vis utregning»', () => {
  it('writes out the thirds as they were decided', () => {
    const tekst = ord(side(kommune(hjem([avd('LANGTID', 90)], [avtale('29.80')]))))
    expect(tekst).toContain('90 plasser × 1 t per 3 plasser = 30,00 (plasser fra 01.01.2020)')
    expect(tekst).toContain('29,80 / 30,00 ≈ 99,3 %')
    expect(tekst).toContain('30,00 − 29,80 = 0,20')
    expect(tekst).toContain('0,20 / 37,5 ≈ 0,01')
  })

  it('says when the number shown is not the exact one', () => {
    const tekst = ord(side(kommune(hjem([avd('LANGTID', 10)], [avtale('3')]))))
    expect(tekst).toContain('10 plasser × 1 t per 3 plasser ≈ 3,33')
  })

  it('leaves no avdeling out: without rate, without belegg, and those that stand apart', () => {
    const tekst = ord(
      side(
        kommune(
          hjem(
            [
              avd('LANGTID', 30),
              avd('AVLASTNING', 2),
              avd('ANNEN', null),
              avd('OYEBLIKKELIG_HJELP', 2, { navn: 'ØHD' }),
            ],
            [avtale('12', { fordeling: { LANGTID: '10', ØHD: '2' } })],
          ),
          [norm('2020-01-01', 'LANGTID 1/3')],
        ),
      ),
    )
    expect(tekst).toContain('AVLASTNING : normen har ingen sats')
    expect(tekst).toContain('ANNEN : plasser er ikke registrert')
    expect(tekst).toContain('Trukket fra: 2,00 timer til øyeblikkelig hjelp')
    expect(tekst).toContain('2 plasser og 2,00 timer i uka er ikke med i summene')
    expect(tekst).toContain('1 avdeling mangler plasser')
  })
})

it('writes one uketime as one', () => {
  const lav = (sats: string) => kommune([hjem([avd('LANGTID', 30)])], [norm('2026-01-01', sats)])
  expect(ord(side(lav('LANGTID 1/4')))).toContain('er 1 uketime per 4 plasser.')
  expect(ord(side(lav('LANGTID 1/4'), 'nn'))).toContain('er 1 veketime per 4 plassar.')
  expect(ord(side(lav('LANGTID 0.5/4')))).toContain('er 0,5 uketimer per 4 plasser.')
})

describe('the charts', () => {
  const html = side(blandet())

  it('say in words what they draw', () => {
    const bilder = html.match(/<svg[^>]*role="img".*?<\/svg>/gs) ?? []
    expect(bilder.length).toBeGreaterThan(2)
    for (const bilde of bilder) {
      const [, tittel, beskrivelse] = /aria-labelledby="(\w+) (\w+)"/.exec(bilde) ?? []
      expect(bilde).toContain(`<title id="${tittel}">`)
      expect(bilde).toContain(`<desc id="${beskrivelse}">`)
    }
    expect(ord(html)).toContain('Norm: 52,00 t. Avtalt: 30,00 t, mangler 22,00 t.')
  })

  it('use no inline style, which the browser would refuse', () => {
    expect(html).not.toMatch(/\sstyle=/)
    expect(html).not.toContain('<style')
  })
})

it('has a page for each sykehjem when there are many', () => {
  const mange = Array.from({ length: 9 }, (_, i) =>
    hjem([avd('LANGTID', 30)], [avtale('70')], { navn: `H${i}` }),
  )
  const html = side(kommune(mange))
  expect(html).toContain('href="/kommune/3416/dekning/H3?dato=2026-12-31"')
  expect(html).not.toContain('id="sykehjem-H3"')
})
