import { describe, expect, it } from 'vitest'
import { ankerpunkter, fremmedeAnkere, lesAnkere, nesteAnker } from './anker'

const a = { nr: 1, hash: 'a'.repeat(64) }
const b = { nr: 2, hash: 'b'.repeat(64) }
const tid = '2026-11-29T06:00:00.000Z'

describe('an anchor', () => {
  it('holds the chains that have grown since the one before, and none is cast when none has', () => {
    const forste = nesteAnker(
      [],
      new Map([
        ['x', a],
        ['y', a],
      ]),
      tid,
    ) // prettier-ignore
    expect(forste).toEqual({ tid, kjeder: { x: a, y: a } })
    const andre = nesteAnker(
      [forste ?? { tid, kjeder: {} }],
      new Map([
        ['x', b],
        ['y', a],
      ]),
      tid,
    ) // prettier-ignore
    expect(andre).toEqual({ tid, kjeder: { x: b } })
    expect(
      nesteAnker(
        [forste, andre].flatMap(n => n ?? []),
        new Map([
          ['x', b],
          ['y', a],
        ]),
        tid,
      ),
    ).toBeNull() // prettier-ignore
  })

  it('is read line by line, and a line that is none is given by its number', () => {
    const linje = JSON.stringify({ tid, kjeder: { x: a } })
    expect(lesAnkere(`${linje}\n\n${linje}\n`)).toMatchObject({ ankere: [{ tid }, { tid }], feilLinje: null })
    for (const feil of [
      '{',
      '[]',
      '{"tid":"i dag","kjeder":{}}',
      `{"tid":"${tid}","kjeder":{"x":{"nr":1,"hash":"A"}}}`,
    ])
      expect(lesAnkere(`${linje}\n${feil}\n${linje}`)).toMatchObject({ ankere: [{ tid }], feilLinje: 2 })
  })

  it('keeps the first word on a link, whatever a later line says', () => {
    const senere = { tid: '2026-12-01T06:00:00.000Z', kjeder: { x: { nr: 1, hash: 'c'.repeat(64) } } }
    expect(
      ankerpunkter([{ tid, kjeder: { x: a } }, senere])
        .get('x')
        ?.get(1),
    ).toEqual({ hash: a.hash, tid })
  })

  it('is of another database where none of many chains has a link that is known, up to the first that has', () => {
    const fremmed = { tid, kjeder: { x: a, y: a, z: a } }
    const egen = { tid, kjeder: { x: b } }
    expect(fremmedeAnkere([fremmed, { tid, kjeder: { x: a } }, egen, fremmed], new Set([b.hash]))).toBe(2)
    expect(fremmedeAnkere([fremmed], new Set())).toBe(1)
    expect(fremmedeAnkere([fremmed], new Set([a.hash]))).toBe(0)
    // Few chains that are gone are named one by one.
    expect(fremmedeAnkere([{ tid, kjeder: { x: a, y: a } }, egen], new Set([b.hash]))).toBe(0)
    expect(fremmedeAnkere([], new Set())).toBe(0)
  })
})
