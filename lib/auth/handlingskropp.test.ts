import { describe, expect, it } from 'vitest'
import { sjekkHandling } from './handlingskropp'

const ID = 'a'.repeat(42)

const post = (body: BodyInit, hoder: Record<string, string> = {}) =>
  sjekkHandling(new Request('http://localhost/x', { method: 'POST', body, headers: hoder }))
const tekst = (body: string, id = ID) =>
  post(body, { 'next-action': id, 'content-type': 'text/plain;charset=UTF-8' })
const skjema = (felter: Record<string, string | Blob>, id: string | null = ID) => {
  const data = new FormData()
  for (const [navn, verdi] of Object.entries(felter)) data.append(navn, verdi)
  return post(data, id ? { 'next-action': id } : {})
}

describe('the body of an action', () => {
  it.each([
    ['plain values', '["3416",{"navn":"Furulia","versjon":1},null]'],
    [
      'what JSON has no sign for',
      '["$undefined","$NaN","$-Infinity","$D2026-01-01T00:00:00.000Z","$$100","$n12"]',
    ],
    ['the same thing twice', '[{"satser":{"per":"3"}},"$0:0:satser"]'],
  ])('may have %s', async (_hva, kropp) => {
    expect(await tekst(kropp)).toBeNull()
  })

  it.each([
    ['is no JSON', '["3416"'],
    ['is no list', '{"0":1}'],
    ['is 20 000 lists in each other', `${'['.repeat(20_000)}${']'.repeat(20_000)}`],
    ['is one too deep', `${'['.repeat(41)}${']'.repeat(41)}`],
    ['asks for another action', '["$F1"]'],
    ['asks for a part that is not there', '["$1"]'],
    ['asks for itself', '["$0"]'],
    ['asks for a place that is not there', '[{"a":1},"$0:0:b:c"]'],
    ['asks for a place every object has', '[{"a":1},"$0:0:__proto__"]'],
    ['asks for what only the framework knows', '["$Q1","$W1"]'],
    ['has a number that is none', '["$nabc"]'],
    ['has a date that is none', '["$Dmandag"]'],
  ])('is refused when it %s', async (_hva, kropp) => {
    expect(await tekst(kropp)).toBe(400)
  })

  it('may be a form with files, for an action or without scripts', async () => {
    const fil = new File(['[[[['.repeat(1000)], 'x.csv')
    expect(await skjema({ '0': '["3416","$K1"]', '1_fil': fil, '1_hva': 'sykehjem' })).toBeNull()
    expect(await skjema({ [`$ACTION_ID_${ID}`]: '' }, null)).toBeNull()
    const medBundet = {
      $ACTION_REF_1: '',
      '$ACTION_1:0': `{"id":"${ID}","bound":"$@1"}`,
      '$ACTION_1:1': '["3416"]',
    }
    expect(await skjema({ ...medBundet, $ACTION_KEY: 'k1' }, null)).toBeNull()
  })

  it('is refused as a form that nothing can be made of', async () => {
    expect(await skjema({ navn: 'x' })).toBe(400)
    expect(await skjema({ navn: 'x' }, null)).toBe(400)
    expect(await skjema({ '0': new File(['[]'], '0') })).toBe(400)
    expect(await skjema({ '0': '["$1"]', '1': '[' })).toBe(400)
    expect(await skjema({ $ACTION_REF_1: '', '$ACTION_1:0': '{"id":1,"bound":"$@2"}' }, null)).toBe(400)
    expect(await skjema({ '$ACTION_rm -rf': 'x' }, null)).toBe(400)
    const halvt = { 'next-action': ID, 'content-type': 'multipart/form-data; boundary=x' }
    expect(await post('--x\r\ncontent-disposition: form-data; name="0"\r\n\r\n["', halvt)).toBe(400)
  })

  it('is refused as anything else, and for what is no action', async () => {
    expect(await post('a=1', { 'content-type': 'application/x-www-form-urlencoded' })).toBe(415)
    expect(await post('[]', { 'content-type': 'text/plain' })).toBe(415)
    expect(await post('[]', { 'next-action': ID, 'content-type': 'application/json' })).toBe(415)
    expect(await tekst('[]', 'finnes-ikke')).toBe(404)
  })
})
