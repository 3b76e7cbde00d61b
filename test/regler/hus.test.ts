import { execFileSync } from 'node:child_process'
import fs from 'node:fs'
import { describe, expect, it } from 'vitest'

const filer = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
  encoding: 'utf8',
})
  .split('\n')
  .filter(f => f !== '' && fs.existsSync(f))
const kilde = filer.filter(f => /^(app|components|lib)\/.*\.tsx?$/.test(f) && !/\.test\.tsx?$/.test(f))
const les = (fil: string) => fs.readFileSync(fil, 'utf8')

describe('the house', () => {
  it('has no file over 400 lines', () => {
    const lange = kilde.filter(f => les(f).split('\n').length > 400)
    expect(lange).toEqual([])
  })

  it('has small files: half of them at most 60 lines, nine of ten at most 180', () => {
    const linjer = kilde.map(f => les(f).split('\n').length).sort((a, b) => a - b)
    expect(linjer[Math.floor(linjer.length / 2)]).toBeLessThanOrEqual(60)
    expect(linjer[Math.floor(linjer.length * 0.9)]).toBeLessThanOrEqual(180)
  })

  it('keeps download addresses out of the lock file: each network has its own registry', () => {
    expect(les('package-lock.json')).not.toMatch(/"resolved": "https?:/)
  })

  it('names no outside host but in examples, standards, SSB, and links to the law that a reader may follow', () => {
    const lov =
      /^https?:\/\/(lovdata\.no|data\.ssb\.no|www\.regjeringen\.no|localhost|127\.0\.0\.1|www\.w3\.org|purl\.org\/dc|lokalnorm\.eksempel\.no|[\w.-]*example(\.\w+)?)\b/
    const funn = kilde.flatMap(f =>
      [...les(f).matchAll(/https?:\/\/[^\s'"`)<>]+/g)]
        .map(m => m[0])
        .filter(a => !lov.test(a) && !a.startsWith('http://${') && !a.startsWith('https://${'))
        .map(a => `${f}: ${a}`),
    )
    expect(funn).toEqual([])
  })

  it('says no «TODO»: what is here is done', () => {
    const funn = [...kilde, ...filer.filter(f => /^(e2e|test|scripts)\//.test(f))]
      .filter(f => !f.endsWith('hus.test.ts'))
      .filter(f => /\b(TODO|FIXME|XXX)\b/.test(les(f)))
    expect(funn).toEqual([])
  })
})
