import { expect, it } from 'vitest'
import { rettested } from './rettested'

const STED = { kommunenummer: '3416', statusdato: '2026-12-31', innsamlingId: 'i1' }
const k = '/kommune/3416'

it.each([
  ['MANGLER_ARSAK', { felt: 'arsak' }, `${k}/innsending/i1#felt-arsak`],
  ['UBESVART', { sporsmalId: 's1' }, `${k}/innsending/i1#felt-svar-s1`],
  ['MANGLER_BELEGG', { sykehjemId: 'h1' }, `${k}/sykehjem/h1`],
  ['UTEN_NORM', {}, `${k}/norm`],
  ['UTEN_VURDERING', {}, `${k}/vurdering`],
  ['TILTAK_FORBI_FRIST', {}, `${k}/plan`],
  ['ENDRET_FRA_SIST', {}, `${k}/dekning?dato=2026-12-31`],
  ['GAMMEL_NORM', { normId: 'n1' }, `${k}/norm/n1`],
  ['MANGE_TIMER', { sykehjemId: 'h1', legeavtaleId: 'a1' }, `${k}/sykehjem/h1/legeavtaler/a1`],
] as const)('%s is mended where it stands', (kode, gjelder, href) => {
  expect(rettested({ kode, gjelder }, STED).href).toBe(href)
})
