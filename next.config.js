import createNextIntlPlugin from 'next-intl/plugin'

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
