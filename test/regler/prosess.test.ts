import { execFileSync } from 'node:child_process'
import fs from 'node:fs'
import { expect, it } from 'vitest'

/* Several instances share one database: what a process keeps to itself must be of no consequence to the others. */

/** What is kept from one request to the next, and why no other process need know. */
const KJENT: Record<string, string> = {
  'instrumentation.ts: let sist': 'the last fault that was logged',
  'instrumentation.ts: globalThis': 'what is done when this process stops',
  'lib/data/database.ts: globalThis': 'the one client of the process',
  'lib/data/innebygd.ts: globalThis': 'the embedded database, which has one process',
  'lib/data/konto/innlogging.ts: const iTur': 'a queue; the limit is in the database',
  'lib/data/konto/passord.ts: let dummy': 'made once, the same everywhere',
  'lib/data/konto/vanlige-passord.ts: let estimator': 'made once, the same everywhere',
  'lib/data/migrering/motor.ts: globalThis': 'made once, the same everywhere',
  'lib/data/tilstand.ts: globalThis': 'when the database last answered this process',
  'lib/dokument/pdf/skrift.ts: const lest': 'files as they were read',
  'lib/env.ts: let lest': 'the environment as it was read',
  'lib/stopp.ts: globalThis': 'what this process has to finish',
}

const TILSTAND =
  /^(?:export )?(?:(let \w+)|(const \w+)(?:: [^=]+)? = (?:new (?:Map|Set|WeakMap|WeakSet)(?:<.*>)?\(\)|lagKo\(|\[\]|\{\})|.*\b(globalThis)\b)/gm

it('nothing is kept in the process but what is told of here', () => {
  const filer = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
    encoding: 'utf8',
  })
    .split('\n')
    .filter(f => /^((app|components|lib)\/.*|proxy|instrumentation)\.?.*\.tsx?$/.test(f))
    .filter(f => !/\.test\.tsx?$|\/test-/.test(f) && fs.existsSync(f))
    .filter(f => !/^'use client'/.test(fs.readFileSync(f, 'utf8')))
  const funnet = filer.flatMap(f =>
    [...fs.readFileSync(f, 'utf8').matchAll(TILSTAND)].map(m => `${f}: ${m[1] ?? m[2] ?? m[3]}`),
  )
  expect([...new Set(funnet)].sort()).toEqual(Object.keys(KJENT).sort())
})

it('the image is what the build script makes, and runs as one who owns nothing', () => {
  const linjer = fs.readFileSync('Dockerfile', 'utf8').split('\n')
  const siste = linjer.slice(linjer.findLastIndex(l => l.startsWith('FROM ')))
  expect(linjer.filter(l => /^RUN .*npm run/.test(l))).toEqual([
    expect.stringContaining('npm run --silent pakk -- /app'),
  ])
  expect(siste).toContain('USER node')
  expect(siste.find(l => l.includes('/api/helse'))).toBeDefined()
  const utenfor = fs.readFileSync('.dockerignore', 'utf8').split('\n')
  for (const hemmelig of ['.env*', '.data*', '.git']) expect(utenfor).toContain(hemmelig)
})
