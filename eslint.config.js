import importX from 'eslint-plugin-import-x'
import { createTypeScriptImportResolver } from 'eslint-import-resolver-typescript'
import reactHooks from 'eslint-plugin-react-hooks'
import { defineConfig } from 'eslint/config'
import tseslint from 'typescript-eslint'
import lokalnorm from './test/lint/index.js'

/** Who may enter whom (docs/arkitektur.md): a room, and the only rooms of ours it imports from. */
const rom = [
  ['lib/domene', ['lib/domene']],
  ['lib/data', ['lib/data', 'lib/domene', 'lib/env.ts', 'lib/logg.ts', 'prisma/generated', 'test']],
  ['lib/dokument', ['lib/dokument', 'lib/domene', 'lib/tekster', 'lib/tall.ts', 'lib/dato.ts', 'test']],
  [
    'lib/epost',
    [
      ...['lib/epost', 'lib/data', 'lib/domene', 'lib/tekster', 'lib/env.ts', 'lib/logg.ts', 'lib/ruter.ts'],
      ...['lib/dato.ts', 'test'],
    ],
  ],
  [
    'lib/ssb',
    [
      ...['lib/ssb', 'lib/utveksling', 'lib/data', 'lib/domene', 'lib/tekster', 'lib/env.ts', 'lib/logg.ts'],
      ...['lib/dato.ts', 'test'],
    ],
  ],
  ['lib/utveksling', ['lib/utveksling', 'lib/domene', 'lib/tall.ts', 'lib/dato.ts', 'test']],
  ['lib/auth', ['lib/auth', 'lib/data', 'lib/domene', 'lib/env.ts', 'lib/logg.ts', 'lib/ruter.ts']],
  ['components/ui', ['components/ui']],
  [
    'components/skjema',
    ['components/skjema', 'components/ui', 'lib/domene', 'lib/tall.ts', 'lib/dato.ts', 'lib/ruter.ts'],
  ],
  [
    'components/figur',
    ['components/figur', 'components/ui', 'lib/domene', 'lib/tekster', 'lib/tall.ts', 'lib/dato.ts'],
  ],
  ['components', ['components', 'lib/domene', 'lib/tekster', 'lib/tall.ts', 'lib/dato.ts', 'lib/ruter.ts']],
  ['e2e', ['e2e', 'lib/domene', 'prisma/generated', 'prisma/demo', 'scripts/lib', 'test']],
]

/** Everything of ours outside the allowed rooms. */
const zones = rom.map(([target, lov]) => ({
  target: `./${target}`,
  from: './',
  except: [...lov.map(l => `./${l}`), './node_modules'],
  message: `${target} may import only ${lov.join(', ')} and libraries.`,
}))

const KLOKKE = 'No clock in lib/domene: the date is an argument.'

const alltid = [
  {
    selector: "JSXAttribute[name.name='dangerouslySetInnerHTML']",
    message: 'Text is text: React escapes it.',
  },
  {
    selector: "JSXAttribute[name.name='type'][value.value='number']",
    message: 'Never type=number: it loses what was typed.',
  },
  {
    selector: "CallExpression[callee.property.name='waitForTimeout']",
    message: 'Wait for what you need, not for time.',
  },
  {
    selector: 'MemberExpression[object.name=/^(it|test|describe)$/][property.name=/^(skip|only|fixme)$/]',
    message: 'A skipped test is a defect.',
  },
]

export default defineConfig(
  {
    ignores: [
      '.next*/**',
      '.cache/**',
      '.data*/**',
      'prisma/generated/**',
      'next-env.d.ts',
      'test-results/**',
      'playwright-report/**',
    ],
  },
  tseslint.configs.recommendedTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    plugins: { 'import-x': importX, 'react-hooks': reactHooks, lokalnorm },
    settings: { 'import-x/resolver-next': [createTypeScriptImportResolver({ project: './tsconfig.json' })] },
    rules: {
      'no-eval': 'error',
      'no-new-func': 'error',
      'import-x/no-cycle': 'error',
      'import-x/no-restricted-paths': ['error', { basePath: import.meta.dirname, zones }],
      'react-hooks/rules-of-hooks': 'error',
      'react-hooks/exhaustive-deps': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      'lokalnorm/ingen-stil-i-jsx': 'error',
      'lokalnorm/handlinger-delegerer': 'error',
      'lokalnorm/bruk-server-bare-i-actions': 'error',
      'no-restricted-properties': [
        'error',
        { property: '$queryRawUnsafe', message: 'Raw text in SQL is an open door: use the tagged template.' },
        {
          property: '$executeRawUnsafe',
          message: 'Raw text in SQL is an open door: use the tagged template.',
        },
        { object: 'Prisma', property: 'raw', message: 'Raw text in SQL: give it as a parameter.' },
        { object: 'process', property: 'env', message: 'lib/env.ts reads the environment, nobody else.' },
        { property: 'toFixed', message: 'Wrong on 24,6/40: use lib/tall or lib/domene/felles/avrunding.' },
      ],
      'no-restricted-syntax': ['error', ...alltid],
    },
  },
  // The machinery around the product reads its own environment and may open raw databases.
  {
    files: [
      'lib/env.ts',
      'next.config.js',
      'proxy.ts',
      'instrumentation.ts',
      'scripts/**',
      'test/**',
      'e2e/**',
      '*.config.*',
      'prisma/**',
    ],
    rules: { 'no-restricted-properties': ['error', { property: 'toFixed', message: 'Wrong on 24,6/40.' }] },
  },
  {
    files: ['lib/domene/**'],
    ignores: ['**/*.test.ts', '**/test-*.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              regex: '^(?!\\.|@/|zod$|fraction\\.js$)',
              message: 'lib/domene knows zod and the fraction library only.',
            },
          ],
        },
      ],
      'no-restricted-syntax': [
        'error',
        ...alltid,
        { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: KLOKKE },
        { selector: "MemberExpression[object.name='Date'][property.name='now']", message: KLOKKE },
      ],
    },
  },
  {
    files: ['app/**'],
    rules: {
      'import-x/no-restricted-paths': [
        'error',
        {
          basePath: import.meta.dirname,
          zones: [
            {
              target: './app',
              from: './lib/data/database.ts',
              message: 'app asks lib/data for things, not for the database.',
            },
            { target: './app', from: './prisma', message: 'app never meets the generated client.' },
            { target: './app', from: './e2e' },
          ],
        },
      ],
    },
  },
  // A job acts for nobody: its door into a kommune's content is for the varsler alone.
  {
    files: ['app/**', 'components/**', 'lib/**', 'scripts/**', 'e2e/**'],
    ignores: [
      ...['lib/data/varsel/**', 'lib/domene/**', 'lib/data/innsamling/paminnelsesjobb.ts'],
      ...['lib/data/innsending/plassering.ts', 'lib/data/innsending/kvittering.ts'],
      ...['lib/data/referanse/lagre.ts', 'lib/data/kjede/**'],
    ],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              group: ['**/database'],
              importNames: [
                'somJobb',
                'somTilsynsjobb',
                'somGruppetall',
                'somKvittering',
                'somReferanse',
                'somLeser',
              ],
              message:
                'A door for one use, where nobody or anybody acts: use som or somTilsyn with the actor.',
            },
          ],
        },
      ],
    },
  },
  // Playwright's fixtures hand on with a function called use: no hook.
  { files: ['e2e/**'], rules: { 'react-hooks/rules-of-hooks': 'off' } },
  { files: ['**/*.js', '**/*.mjs'], extends: [tseslint.configs.disableTypeChecked] },
  {
    files: ['scripts/**', 'test/**', '**/*.test.ts', 'e2e/**'],
    rules: {
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
    },
  },
)
