import { describe, expect, it } from 'vitest'
import { POST } from '@/app/api/intern/vedlikehold/route'
import { hentBruker } from '@/lib/data/konto/bruker'
import { loggInn } from '@/lib/data/konto/innlogging'
import { lagTotrinn } from '@/lib/data/konto/test-brukere'
import { vedlikehold } from '@/lib/data/vedlikehold'
import { vedlikeholdstoken } from '@/lib/env'
import { nyDatabase, somEier } from '../database'

nyDatabase({ for: 'test' })

const NORA = { epost: 'Nora@drift.example', navn: 'Nora Dahl', passord: 'fire ord om noe annet' }
const EPOST = 'nora@drift.example'
/** Beside log-ins, which test/data/spor.test.ts looks at. */
const hendelser = () =>
  somEier(tx =>
    tx.hendelse.findMany({
      where: { NOT: { handling: { startsWith: 'innlogging.' } } },
      orderBy: { id: 'asc' },
    }),
  )
const inn = (passord: string) => loggInn(EPOST, passord, new Date())

describe('the maintenance commands', () => {
  it('make the first SYSTEMADMIN, who can log in; the log has no user for it', async () => {
    expect(await vedlikehold('opprett-systemadmin', NORA)).toMatchObject({ ok: true })
    const svar = await inn(NORA.passord)
    // The role waits for two-step log-in, which takes a person.
    expect(svar.ok && (await hentBruker(svar.bruker.id))?.holdtTilbake).toEqual([{ rolle: 'SYSTEMADMIN' }])
    expect(await hendelser()).toMatchObject([
      {
        handling: 'systemadmin.opprettet',
        brukerId: null,
        rolle: null,
        omrade: 'TILGANG',
        kommunenummer: null,
      },
    ])
    expect(await vedlikehold('list-systemadmin', {})).toEqual({ ok: true, linjer: [`${EPOST}  Nora Dahl`] })
  })

  it('delete a user who has asked for it, but not the last SYSTEMADMIN', async () => {
    await vedlikehold('opprett-systemadmin', NORA)
    expect(await vedlikehold('slett-bruker', { epost: EPOST })).toEqual({
      ok: false,
      melding: `${EPOST} er den siste som kan styre brukerne et sted. Gi rollen til en annen først.`,
    })
    await vedlikehold('opprett-systemadmin', { ...NORA, epost: 'ola@drift.example' })
    expect(await vedlikehold('slett-bruker', { epost: EPOST })).toMatchObject({ ok: true })
    expect(await vedlikehold('slett-bruker', { epost: EPOST })).toEqual({
      ok: false,
      melding: `Fant ingen bruker med e-posten ${EPOST}.`,
    })
    expect(await vedlikehold('slett-bruker', {})).toEqual({ ok: false, melding: '«epost» mangler.' })
    expect(await somEier(tx => tx.bruker.count())).toBe(1)
  })

  it('say in one sentence what is wrong', async () => {
    for (const [argumenter, melding] of [
      [{ ...NORA, epost: 'nora' }, '«epost» er ikke en e-postadresse.'],
      [{ ...NORA, passord: 'kort' }, '«passord» er for kort: bruk minst 12 tegn.'],
      [{ ...NORA, passord: 'passord12345' }, '«passord» er blant de vanligste: velg et annet.'],
      [{ epost: EPOST, passord: NORA.passord }, '«navn» mangler.'],
    ])
      expect(await vedlikehold('opprett-systemadmin', argumenter)).toEqual({ ok: false, melding })
    expect(await vedlikehold('slett-alt', {})).toMatchObject({ ok: false })
    expect(await vedlikehold('list-systemadmin', {})).toEqual({
      ok: true,
      linjer: ['Ingen systemadministratorer.'],
    })
  })

  it('give a user in use the role and leave the password alone', async () => {
    await vedlikehold('opprett-systemadmin', NORA)
    await somEier(tx => tx.rolletildeling.deleteMany())
    expect(await vedlikehold('opprett-systemadmin', { ...NORA, passord: 'et helt annet et' })).toMatchObject({
      ok: true,
    })
    expect(await inn(NORA.passord)).toMatchObject({ ok: true })
    expect(await vedlikehold('opprett-systemadmin', NORA)).toEqual({
      ok: false,
      melding: `${EPOST} er systemadministrator fra før.`,
    })
  })

  it('set a new password, made or given, that opens a locked address and stops sessions', async () => {
    await vedlikehold('opprett-systemadmin', NORA)
    const { id } = await somEier(tx => tx.bruker.findUniqueOrThrow({ where: { epost: EPOST } }))
    const nokkel = { brukerId: id, navn: 'gammel', prefiks: 'lnk_aaaaaa', nokkelHash: 'gammel' }
    await somEier(tx => tx.apinokkel.create({ data: nokkel }))
    for (let i = 0; i < 5; i++) await inn('glemt')
    const svar = await vedlikehold('nytt-passord', { epost: EPOST })
    const laget = svar.ok ? /: (\S{20})$/.exec(svar.linjer[0] ?? '')?.[1] : undefined
    expect(laget).toBeDefined()
    expect(await inn(laget ?? '')).toMatchObject({ ok: true, bruker: { sesjonsversjon: 2 } })
    expect(await vedlikehold('nytt-passord', { epost: EPOST, passord: 'valgt av meg selv' })).toMatchObject({
      ok: true,
    })
    expect(await inn('valgt av meg selv')).toMatchObject({ ok: true })
    expect(await vedlikehold('nytt-passord', { epost: 'ukjent@x.example' })).toMatchObject({ ok: false })
    expect(await somEier(tx => tx.apinokkel.count({ where: { tilbakekalt: null } }))).toBe(0)
    expect((await hendelser()).map(h => h.handling)).toEqual([
      'systemadmin.opprettet',
      'passord.satt',
      'passord.satt',
    ])
  })
})

describe('nullstill-totrinn', () => {
  it('takes two-step log-in off one who has lost all codes, and logs the user out', async () => {
    await vedlikehold('opprett-systemadmin', NORA)
    const { id } = await somEier(tx => tx.bruker.findUniqueOrThrow({ where: { epost: EPOST } }))
    expect(await vedlikehold('nullstill-totrinn', { epost: EPOST })).toEqual({
      ok: false,
      melding: `${EPOST} har ikke slått på totrinnsinnlogging.`,
    })
    await somEier(tx => lagTotrinn(tx, id))
    expect((await hentBruker(id, 1))?.tilganger).toEqual([{ rolle: 'SYSTEMADMIN' }])
    expect(await inn(NORA.passord)).toEqual({ ok: false, grunn: 'KODE_KREVES' })

    expect(await vedlikehold('nullstill-totrinn', { epost: ' NORA@drift.example' })).toMatchObject({
      ok: true,
    })
    expect(await hentBruker(id, 1)).toBeNull()
    expect((await hentBruker(id, 2))?.holdtTilbake).toEqual([{ rolle: 'SYSTEMADMIN' }])
    expect(await inn(NORA.passord)).toMatchObject({ ok: true })
    expect((await hendelser()).at(-1)).toMatchObject({
      handling: 'totrinn.nullstilt',
      brukerId: null,
      objektId: id,
    })
    for (const epost of ['ukjent@x.example', ''])
      expect(await vedlikehold('nullstill-totrinn', { epost })).toMatchObject({ ok: false })
  })
})

describe('the door for maintenance of a running app', () => {
  const send = (
    hoder: Record<string, string>,
    kropp: unknown = { kommando: 'list-systemadmin', argumenter: {} },
  ) =>
    POST(
      new Request('http://localhost:3000/api/intern/vedlikehold', {
        method: 'POST',
        headers: {
          host: 'localhost:3000',
          'x-forwarded-for': '::ffff:127.0.0.1',
          authorization: `Bearer ${vedlikeholdstoken()}`,
          ...hoder,
        },
        body: JSON.stringify(kropp),
      }),
    )

  it('opens to the machine itself with the token', async () => {
    const svar = await send({})
    expect(svar.status).toBe(200)
    expect(await svar.json()).toEqual({ ok: true, linjer: ['Ingen systemadministratorer.'] })
    expect((await send({}, { kommando: 'slett-alt' })).status).toBe(422)
    expect((await send({}, 'tull')).status).toBe(400)
    // The test's database is not one the app opened in a folder: there is nothing to copy, and no path is taken from outside.
    const kopi = await send({}, { kommando: 'mappekopi', argumenter: { mappe: '/tmp/x' } })
    expect(await kopi.json()).toEqual({ ok: false, melding: 'Appen har ingen innebygd database åpen.' })
  })

  it.each([
    ['no token', { authorization: '' }],
    ['another token', { authorization: 'Bearer feil' }],
    ['another host', { host: 'lokalnorm.kommune.no' }],
    ['another machine', { 'x-forwarded-for': '10.0.0.7' }],
    ['another machine through a proxy here', { 'x-forwarded-for': '10.0.0.7, 127.0.0.1' }],
    ['an unknown sender', { 'x-forwarded-for': '' }],
  ])('is not there for %s', async (_, hoder) => {
    const svar = await send(hoder)
    expect(svar.status).toBe(404)
    expect(await svar.text()).toBe('')
  })
})
