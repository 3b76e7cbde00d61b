import { describe, expect, it } from 'vitest'
import { EnvFeil, lesEnv } from './env'

describe('the owner in the environment', () => {
  it('need not be said', () => {
    const ingen = { navn: null, kontaktEpost: null, personvernUrl: null, tilgjengelighetUrl: null }
    expect(lesEnv({ EIER_NAVN: '', KONTAKT_EPOST: '' }).eier).toEqual(ingen)
  })

  it('is named, with where one asks and reads more', () => {
    const sagt = {
      EIER_NAVN: 'Eidskog kommune',
      KONTAKT_EPOST: 'personvern@kommune.example',
      PERSONVERN_URL: 'https://kommune.example/personvern',
      TILGJENGELIGHET_URL: 'https://uustatus.example/nb/erklaringer/1',
    }
    expect(Object.values(lesEnv(sagt).eier)).toEqual(Object.values(sagt))
  })

  it.each([
    ['EIER_NAVN', 'Eidskog\nkommune'],
    ['EIER_NAVN', 'x'.repeat(201)],
    ['KONTAKT_EPOST', 'Eidskog <post@kommune.example>'],
    ['KONTAKT_EPOST', 'post@kommune.example?bcc=andre@kommune.example'],
    ['PERSONVERN_URL', 'kommune.example/personvern'],
    ['PERSONVERN_URL', 'javascript:alert(1)'],
    ['TILGJENGELIGHET_URL', 'ftp://kommune.example'],
  ])('stops on %s=%j with its name, in one sentence', (navn, verdi) => {
    expect(() => lesEnv({ [navn]: verdi })).toThrow(
      new RegExp(`^Miljøvariabelen ${navn} er ugyldig: forventet [^.]+(\\.\\w[^.]*)*\\.$`),
    )
  })
})

describe('e-mail in the environment', () => {
  it('is off without SMTP_URL', () => {
    expect(lesEnv({}).epost).toBeNull()
    expect(lesEnv({ SMTP_URL: '', EPOST_FRA: 'lokalnorm@kommune.example' }).epost).toBeNull()
  })

  it.each(['smtp://localhost:25', 'smtp://bruker:p%40ss@post.kommune.example:587', 'smtps://10.0.0.7:465'])(
    'takes %s, and sends from an address of its own unless told',
    SMTP_URL => {
      const NEXTAUTH_URL = 'https://lokalnorm.kommune.example'
      expect(lesEnv({ SMTP_URL, NEXTAUTH_URL }).epost).toEqual({
        url: SMTP_URL,
        fra: 'Lokalnorm <lokalnorm@lokalnorm.kommune.example>',
      })
      const EPOST_FRA = 'Eidskog kommune <post@kommune.example>'
      expect(lesEnv({ SMTP_URL, EPOST_FRA }).epost?.fra).toBe(EPOST_FRA)
    },
  )

  it.each([
    ['SMTP_URL', 'post.kommune.example'],
    ['SMTP_URL', 'http://post.kommune.example'],
    ['EPOST_FRA', 'Lokalnorm'],
    ['EPOST_FRA', 'a@b.example\r\nBcc: c@d.example'],
    ['EPOST_FRA', 'a@b.example, c@d.example'],
  ])('stops on %s=%j with its name', (navn, verdi) => {
    expect(() => lesEnv({ [navn]: verdi })).toThrow(EnvFeil)
    expect(() => lesEnv({ [navn]: verdi })).toThrow(navn)
  })
})

describe('the owner of the database', () => {
  const server = {
    ...{ DATABASE_URL: 'postgresql://web@db/x', NEXTAUTH_URL: 'https://x.example' },
    NEXTAUTH_SECRET: 'a'.repeat(32),
  }

  it('is who the app connects as, unless another is named', () => {
    expect(lesEnv({})).toMatchObject({ databaseUrl: null, eierUrl: null })
    expect(lesEnv(server).eierUrl).toBe(server.DATABASE_URL)
    const DATABASE_EIER_URL = 'postgresql://eier@db/x'
    expect(lesEnv({ ...server, DATABASE_EIER_URL })).toMatchObject({
      ...{ databaseUrl: server.DATABASE_URL, eierUrl: DATABASE_EIER_URL },
    })
  })

  it('is named for a server only, and by an address', () => {
    expect(() => lesEnv({ DATABASE_EIER_URL: 'postgresql://eier@db/x' })).toThrow(/DATABASE_URL mangler/)
    expect(() => lesEnv({ ...server, DATABASE_EIER_URL: 'db' })).toThrow(/DATABASE_EIER_URL/)
  })
})
