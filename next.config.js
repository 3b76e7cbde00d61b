import createNextIntlPlugin from 'next-intl/plugin'

/** Files that the proxy lets through as they are (proxy.ts): never taken for anything but what they are, nor framed. */
const UTENOM = ['/_next/static/:sti*', '/icon.svg']
const FILHODER = [
  { key: 'x-content-type-options', value: 'nosniff' },
  {
    key: 'content-security-policy',
    value: "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'",
  },
]
const PA_HTTPS = { key: 'strict-transport-security', value: 'max-age=31536000; includeSubDomains' }

const medTekster = createNextIntlPlugin('./app/sprak.ts')

/** @type {import('next').NextConfig} */
const config = {
  distDir: process.env.NEXT_DIST_DIR || '.next',
  // npm run pakk: a folder that needs Node and nothing else.
  ...(process.env.LOKALNORM_PAKK === '1' && {
    output: 'standalone',
    outputFileTracingRoot: import.meta.dirname,
  }),
  poweredByHeader: false,
  reactStrictMode: true,
  headers: () =>
    Promise.resolve(
      UTENOM.flatMap(source => [
        { source, headers: FILHODER },
        {
          source,
          has: [{ type: 'header', key: 'x-forwarded-proto', value: 'https' }],
          headers: [PA_HTTPS],
        },
      ]),
    ),
  // Read from node_modules at run time: WebAssembly and native code that a bundler must not touch.
  serverExternalPackages: [
    '@electric-sql/pglite',
    'pglite-prisma-adapter',
    '@node-rs/argon2',
    'exceljs',
    'nodemailer',
    'pg',
    'pdfkit',
    'docx',
  ],
  // Fonts are read by name when a report is written: no import leads to them.
  outputFileTracingIncludes: {
    '/api/v1/kommuner/*/vurderinger/*/rapport': [
      './node_modules/dejavu-fonts-ttf/ttf/DejaVuSansCondensed*.ttf',
    ],
  },
  experimental: {
    // A file of 10 MB and what a form wraps it in. The proxy reads bodies too, and cuts them off at 10 MB unless told.
    serverActions: { bodySizeLimit: '12mb' },
    proxyClientMaxBodySize: '12mb',
    // The design system is one module with everything in it: a page takes the parts it names, not all.
    optimizePackageImports: ['@digdir/designsystemet-react'],
  },
  typescript: { ignoreBuildErrors: process.env.LOKALNORM_TYPER_SJEKKET === '1' },
}

export default medTekster(config)
