import { randomBytes } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import { z } from 'zod'
import { EnvFeil } from './env-feil'
import { type Oidc, lesOidc } from './env-oidc'

export { EnvFeil } from './env-feil'
export type { Oidc } from './env-oidc'

const flagg = z.enum(['0', '1']).optional()
const schema = z.object({
  PORT: z.coerce.number().int().min(1).max(65535).default(3000),
  HOST: z.string().min(1).optional(),
  DATABASE_URL: z
    .string()
    .regex(/^postgres(ql)?:\/\/\S+$/)
    .optional(),
  DATABASE_EIER_URL: z
    .string()
    .regex(/^postgres(ql)?:\/\/\S+$/)
    .optional(),
  DATA_DIR: z.string().min(1).default('.data'),
  SIKKERHETSKOPI_DIR: z.string().min(1).optional(),
  NEXTAUTH_URL: z.url({ protocol: /^https?$/ }).optional(),
  NEXTAUTH_SECRET: z.string().min(32).optional(),
  DEMO: flagg,
  SMTP_URL: z.url({ protocol: /^smtps?$/ }).optional(),
  EPOST_FRA: z
    .string()
    .regex(/^(?:[^<>\p{Cc}]*<[^\s<>@]+@[^\s<>@]+>|[^\s<>@]+@[^\s<>@]+)$/u)
    .optional(),
  SSB_URL: z.url({ protocol: /^https?$/ }).default('https://data.ssb.no/api/pxwebapi/v2'),
  ANKER_FIL: z.string().min(1).optional(),
  TRUSTED_PROXIES: z.coerce.number().int().min(0).max(10).default(0),
  LOG_LEVEL: z.enum(['debug', 'info', 'warn', 'error']).default('info'),
  EIER_NAVN: z
    .string()
    .regex(/^[^\p{Cc}]{1,200}$/u)
    .optional(),
  KONTAKT_EPOST: z
    .string()
    .regex(/^[^\s<>@?&]+@[^\s<>@?&]+$/)
    .optional(),
  PERSONVERN_URL: z.url({ protocol: /^https?$/ }).optional(),
  TILGJENGELIGHET_URL: z.url({ protocol: /^https?$/ }).optional(),
})

const FORVENTET: Record<string, string> = {
  PORT: 'et portnummer fra 1 til 65535',
  HOST: 'et vertsnavn eller en adresse',
  DATABASE_URL: 'en adresse som postgresql://bruker:passord@vert:5432/database',
  DATABASE_EIER_URL: 'en adresse som postgresql://eier:passord@vert:5432/database',
  DATA_DIR: 'en mappe',
  SIKKERHETSKOPI_DIR: 'en mappe',
  NEXTAUTH_URL: 'adressen brukerne åpner, som https://lokalnorm.eksempel.no',
  NEXTAUTH_SECRET: 'minst 32 tilfeldige tegn',
  DEMO: '0 eller 1',
  SMTP_URL: 'en adresse som smtp://bruker:passord@vert:587 eller smtps://bruker:passord@vert:465',
  EPOST_FRA: 'adressen e-post sendes fra, som lokalnorm@kommune.eksempel.no',
  SSB_URL: 'adressen til SSBs PxWebApi v2, som https://ssb.example.no/api/pxwebapi/v2',
  ANKER_FIL: 'filen loggens ankere skrives i',
  TRUSTED_PROXIES: 'hvor mange proxyer som står foran appen, fra 0 til 10',
  LOG_LEVEL: 'debug, info, warn eller error',
  EIER_NAVN: 'navnet på den som er ansvarlig for løsningen, som Eidskog kommune',
  KONTAKT_EPOST: 'en e-postadresse alene, som personvern@kommune.eksempel.no',
  PERSONVERN_URL: 'adressen til eierens personvernerklæring, som https://lokalnorm.eksempel.no/personvern',
  TILGJENGELIGHET_URL: 'adressen til eierens tilgjengelighetserklæring, som https://lokalnorm.eksempel.no/uu',
}

export type Env = {
  port: number
  host: string
  databaseUrl: string | null
  /** As whom migrations and maintenance connect: databaseUrl unless told. null: embedded. */
  eierUrl: string | null
  dataDir: string
  /** Where a copy is put when its file is not named. */
  kopimappe: string
  nextauthUrl: string
  demo: boolean
  loggniva: 'debug' | 'info' | 'warn' | 'error'
  https: boolean
  /** null: no mail server; varsler are listed in the app and not sent. */
  epost: { url: string; fra: string } | null
  /** Where SSB's Statistikkbanken is asked, without a slash at the end. Asked only when a person or a command asks. */
  ssbUrl: string
  /** Where the daily anchor of the log is written, outside the database. */
  ankerfil: string
  /** Who answers for the installation, and where that one tells more. null: not said. */
  eier: Eier
  /** null: log-in by e-mail and password only. */
  oidc: Oidc | null
  /** How many proxies of ours stand in front and add to x-forwarded-for. 0: what stands there is anybody's word. */
  proxyer: number
}

export type Eier = {
  navn: string | null
  kontaktEpost: string | null
  personvernUrl: string | null
  tilgjengelighetUrl: string | null
}

const lesFil = (fil: string): string => fs.readFileSync(fil, 'utf8')

/** Pure but for the one file a variable may name: parse a set of variables. An empty value counts as unset. Throws EnvFeil. */
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
  if (v.DATABASE_EIER_URL && !v.DATABASE_URL)
    throw new EnvFeil(`Miljøvariabelen DATABASE_URL mangler: forventet ${FORVENTET.DATABASE_URL}.`)
  const demo = v.DEMO ? v.DEMO === '1' : !v.DATABASE_URL
  const nextauthUrl = v.NEXTAUTH_URL ?? `http://localhost:${v.PORT}`
  return {
    port: v.PORT,
    host: v.HOST ?? (demo ? '127.0.0.1' : '0.0.0.0'),
    databaseUrl: v.DATABASE_URL ?? null,
    eierUrl: v.DATABASE_EIER_URL ?? v.DATABASE_URL ?? null,
    dataDir: path.resolve(v.DATA_DIR),
    kopimappe: path.resolve(v.SIKKERHETSKOPI_DIR ?? path.join(v.DATA_DIR, 'sikkerhetskopi')),
    nextauthUrl,
    demo,
    loggniva: v.LOG_LEVEL,
    https: nextauthUrl.startsWith('https:'),
    epost: v.SMTP_URL
      ? { url: v.SMTP_URL, fra: v.EPOST_FRA ?? `Lokalnorm <lokalnorm@${new URL(nextauthUrl).hostname}>` }
      : null,
    ankerfil: path.resolve(v.ANKER_FIL ?? path.join(v.DATA_DIR, 'anker.jsonl')),
    ssbUrl: v.SSB_URL.replace(/\/+$/, ''),
    eier: {
      navn: v.EIER_NAVN?.trim() || null,
      kontaktEpost: v.KONTAKT_EPOST ?? null,
      personvernUrl: v.PERSONVERN_URL ?? null,
      tilgjengelighetUrl: v.TILGJENGELIGHET_URL ?? null,
    },
    oidc: lesOidc(satt, lesFil),
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
