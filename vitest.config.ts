import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'
import { BaseSequencer, type TestSpecification } from 'vitest/node'

const her = (sti: string): string => fileURLToPath(new URL(sti, import.meta.url))
const utenfor = ['**/node_modules/**', '**/.next*/**', 'e2e/specs/**']
const drift = ['test/drift/**/*.test.ts']
const paDatabase = ['lib/data/**/*.test.ts', 'lib/auth/**/*.test.ts', 'test/data/**/*.test.ts']

const TUNGE = ['drift:', 'vegg:', 'isolasjon.test', 'fuzz']

/** The longest first: one that is left over at the end has one core, and the other has nothing to do. */
class LengstForst extends BaseSequencer {
  override async sort(filer: TestSpecification[]): Promise<TestSpecification[]> {
    const gruppe = ({ project }: TestSpecification) => project.config.sequence.groupOrder
    const plass = ({ project, moduleId }: TestSpecification) => {
      const plassen = TUNGE.findIndex(ord => `${project.name}:${moduleId}`.includes(ord))
      return plassen === -1 ? TUNGE.length : plassen
    }
    return (await super.sort(filer)).sort((a, b) => gruppe(a) - gruppe(b) || plass(a) - plass(b))
  }
}

export default defineConfig({
  resolve: {
    alias: [
      { find: /^@\//, replacement: her('./') },
      { find: 'server-only', replacement: her('./test/tom.ts') },
    ],
  },
  test: {
    env: { TZ: 'Europe/Oslo', DATA_DIR: '.cache/data' }, // never the data of an app that runs here
    sequence: { sequencer: LengstForst },
    projects: [
      {
        extends: true,
        test: {
          name: 'enhet',
          include: ['**/*.test.{ts,tsx}'],
          exclude: [...utenfor, ...paDatabase, ...drift, 'test/vegg/**'],
          pool: 'threads',
          maxWorkers: 2,
          isolate: false, // a process and all modules anew for each of 200 files takes longer than their tests
          sequence: { groupOrder: 0 },
        },
      },
      {
        extends: true,
        test: {
          name: 'data',
          include: paDatabase,
          exclude: utenfor,
          globalSetup: ['test/maldatabase.ts'],
          pool: 'forks',
          isolate: false, // the database of a worker is kept from file to file
          maxWorkers: 2,
          sequence: { groupOrder: 1 },
          testTimeout: 60_000, // the first query of a worker compiles Prisma's WebAssembly; machines may be busy
          hookTimeout: 120_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'vegg',
          include: ['test/vegg/**/*.test.ts'], // with the application's check replaced: modules of their own
          globalSetup: ['test/maldatabase.ts'],
          pool: 'forks',
          maxWorkers: 2,
          sequence: { groupOrder: 1 },
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'drift', // copy, restore, upgrade and a killed process: databases of their own, and time
          include: drift,
          exclude: utenfor,
          globalSetup: ['test/maldatabase.ts'], // on a server: the roles, which belong to all its databases
          pool: 'forks',
          maxWorkers: 2,
          sequence: { groupOrder: 1 },
          testTimeout: 300_000,
          hookTimeout: 300_000,
        },
      },
    ],
  },
})
