import createNextIntlPlugin from 'next-intl/plugin'

const medTekster = createNextIntlPlugin('./app/sprak.ts')

/** @type {import('next').NextConfig} */
const config = {
  distDir: process.env.NEXT_DIST_DIR || '.next',
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
  // A file of 10 MB and what a form wraps it in. The proxy reads bodies too, and cuts them off at 10 MB unless told.
  experimental: { serverActions: { bodySizeLimit: '12mb' }, proxyClientMaxBodySize: '12mb' },
  typescript: { ignoreBuildErrors: process.env.LOKALNORM_TYPER_SJEKKET === '1' },
}

export default medTekster(config)
