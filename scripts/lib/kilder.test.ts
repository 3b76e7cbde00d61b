import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { kildeavtrykk } from './kilder.mjs'
import { pakkerMangler } from './pakker.mjs'

let rot: string
beforeEach(() => {
  rot = fs.mkdtempSync(path.join(os.tmpdir(), 'lokalnorm kilder '))
})
afterEach(() => fs.rmSync(rot, { recursive: true }))

function skriv(fil: string, innhold: string): void {
  fs.mkdirSync(path.dirname(path.join(rot, fil)), { recursive: true })
  fs.writeFileSync(path.join(rot, fil), innhold)
}

describe('the app is built again', () => {
  const etter = (fil: string, innhold: string): boolean => {
    const for_ = kildeavtrykk(rot)
    skriv(fil, innhold)
    return kildeavtrykk(rot) !== for_
  }
  beforeEach(() => {
    skriv('app/page.tsx', 'a')
    skriv('next.config.js', 'a')
  })

  it('when a source, a new file, the configuration or a package changes', () => {
    expect(etter('app/page.tsx', 'b')).toBe(true)
    expect(etter('lib/tekster/nb.json', '{}')).toBe(true)
    expect(etter('next.config.js', 'b')).toBe(true)
    expect(etter('package-lock.json', '{}')).toBe(true)
  })

  it('not when a test, a document or the data changes', () => {
    expect(etter('app/page.test.tsx', 'b')).toBe(false)
    expect(etter('README.md', 'b')).toBe(false)
    expect(etter('.data/pg/base', 'b')).toBe(false)
  })
})

describe('packages are installed', () => {
  const las = (versjon: string, valgfri = '1.0.0'): string =>
    JSON.stringify({
      packages: {
        '': { version: '0' },
        'node_modules/a': { version: versjon },
        'node_modules/annet-system': { version: valgfri, optional: true },
      },
    })
  const installert = (pakker: Record<string, { version: string }>): void =>
    skriv('node_modules/.package-lock.json', JSON.stringify({ packages: pakker }))

  beforeEach(() => skriv('package-lock.json', las('1.0.0')))

  it('when there are none, when one is missing and when one is of another version', () => {
    expect(pakkerMangler(rot)).toBe(true)
    installert({})
    expect(pakkerMangler(rot)).toBe(true)
    installert({ 'node_modules/a': { version: '0.9.0' } })
    expect(pakkerMangler(rot)).toBe(true)
  })

  it('not when all are there, whatever other systems need', () => {
    installert({ 'node_modules/a': { version: '1.0.0' } })
    expect(pakkerMangler(rot)).toBe(false)
    skriv('package-lock.json', las('1.0.1'))
    expect(pakkerMangler(rot)).toBe(true)
  })
})
