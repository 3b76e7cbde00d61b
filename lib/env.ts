import { randomBytes } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import { z } from 'zod'

const flagg = z.enum(['0', '1']).optional()
const schema = z.object({
  PORT: z.coerce.number().int().min(1).max(65535).default(3000),
  HOST: z.string().min(1).optional(),
  DATABASE_URL: z
    .string()
    .regex(/^postgres(ql)?:\/\/\S+$/)
    .optional(),
  DATA_DIR: z.string().min(1).default('.data'),
  NEXTAUTH_URL: z.url({ protocol: /^https?$/ }).optional(),
  NEXTAUTH_SECRET: z.string().min(32).optional(),
  DEMO: flagg,
  SMTP_URL: z.url({ protocol: /^smtps?$/ }).optional(),
  EPOST_FRA: z
    .string()
    .regex(/^(?:[^<>\p{Cc}]*<[^\s<>@]+@[^\s<>@]+>|[^\s<>@]+@[^\s<>@]+)$/u)
    .optional(),
  SSB_URL: z.url({ protocol: /^https?$/ }).default('https://data.ssb.no/api/pxwebapi/v2'),
  TRUSTED_PROXIES: z.coerce.number().int().min(0).max(10).default(0),
  LOG_LEVEL: z.enum(['debug', 'info', 'warn', 'error']).default('info'),
})

const FORVENTET: Record<string, string> = {
  PORT: 'et portnummer fra 1 til 65535',
  HOST: 'et vertsnavn eller en adresse',
  DATABASE_URL: 'en adresse som postgresql://bruker:passord@vert:5432/database',
  DATA_DIR: 'en mappe',
  NEXTAUTH_URL: 'adressen brukerne åpner, som https://lokalnorm.eksempel.no',
  NEXTAUTH_SECRET: 'minst 32 tilfeldige tegn',
  DEMO: '0 eller 1',
  SMTP_URL: 'en adresse som smtp://bruker:passord@vert:587 eller smtps://bruker:passord@vert:465',
  EPOST_FRA: 'adressen e-post sendes fra, som lokalnorm@kommune.eksempel.no',
  SSB_URL: 'adressen til SSBs PxWebApi v2, som https://ssb.example.no/api/pxwebapi/v2',
  TRUSTED_PROXIES: 'hvor mange proxyer som står foran appen, fra 0 til 10',
  LOG_LEVEL: 'debug, info, warn eller error',
}

export type Env = {
  port: number
  host: string
  databaseUrl: string | null
  dataDir: string
  nextauthUrl: string
  demo: boolean
  loggniva: 'debug' | 'info' | 'warn' | 'error'
  https: boolean
  /** null: no mail server; varsler are listed in the app and not sent. */
  epost: { url: string; fra: string } | null
  /** Where SSB's Statistikkbanken is asked, without a slash at the end. Asked only when a person or a command asks. */
  ssbUrl: string
  /** How many proxies of ours stand in front and add to x-forwarded-for. 0: what stands there is anybody's word. */
  proxyer: number
}

/** A missing or malformed variable: one sentence that names it. */
export class EnvFeil extends Error {}

/** Pure: parse a set of variables. An empty value counts as unset. Throws EnvFeil. */
export function lesEnv(kilde: Record<string, string | undefined>): Env {
  const satt = Object.fromEntries(Object.entries(kilde).filter(([, v]) => v !== undefined && v !== ''))
  const svar = schema.safeParse(satt)
  if (!svar.success) {
    const navn = String(svar.error.issues[0]?.path[0])
    throw new EnvFeil(`Miljøvariabelen ${navn} er ugyldig: forventet ${FORVENTET[navn] ?? 'en annen verdi'}.`)
  }
  const v = svar.data
  if (v.DATABASE_URL && !v.NEXTAUTH_SECRET)
    throw new EnvFeil(`Miljøvariabelen NEXTAUTH_SECRET mangler: forventet ${FORVENTET.NEXTAUTH_SECRET}.`)
  if (v.DATABASE_URL && !v.NEXTAUTH_URL)
    throw new EnvFeil(`Miljøvariabelen NEXTAUTH_URL mangler: forventet ${FORVENTET.NEXTAUTH_URL}.`)
  const demo = v.DEMO ? v.DEMO === '1' : !v.DATABASE_URL
  const nextauthUrl = v.NEXTAUTH_URL ?? `http://localhost:${v.PORT}`
  return {
    port: v.PORT,
    host: v.HOST ?? (demo ? '127.0.0.1' : '0.0.0.0'),
    databaseUrl: v.DATABASE_URL ?? null,
    dataDir: path.resolve(v.DATA_DIR),
    nextauthUrl,
    demo,
    loggniva: v.LOG_LEVEL,
    https: nextauthUrl.startsWith('https:'),
    epost: v.SMTP_URL
      ? { url: v.SMTP_URL, fra: v.EPOST_FRA ?? `Lokalnorm <lokalnorm@${new URL(nextauthUrl).hostname}>` }
      : null,
    ssbUrl: v.SSB_URL.replace(/\/+$/, ''),
    proxyer: v.TRUSTED_PROXIES,
  }
}

let lest: Env | undefined

/** The environment, read and checked once. */
export function env(): Env {
  lest ??= lesEnv(process.env)
  return lest
}

/** The key that signs sessions: from the environment, or with the embedded database made once and kept in DATA_DIR. */
export function hemmelighet(): string {
  const satt = process.env.NEXTAUTH_SECRET
  return satt || lagretVerdi('nextauth-secret')
}

/** The token that maintenance commands show a running app (loopback only). */
export const vedlikeholdstoken = (): string => lagretVerdi('vedlikehold-token')

function lagretVerdi(navn: string): string {
  const fil = path.join(env().dataDir, navn)
  fs.mkdirSync(env().dataDir, { recursive: true })
  try {
    fs.writeFileSync(fil, randomBytes(32).toString('hex'), { flag: 'wx', mode: 0o600 })
  } catch (e) {
    if ((e as NodeJS.ErrnoException).code !== 'EEXIST') throw e
  }
  return fs.readFileSync(fil, 'utf8').trim()
}
