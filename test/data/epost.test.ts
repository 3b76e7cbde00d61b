import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { lagRunde } from '@/lib/data/innsending/test-runde'
import { kjorVarsler } from '@/lib/data/varsel/jobb'
import { lagBrev } from '@/lib/epost/brev'
import { lagPostbud } from '@/lib/epost/sender'
import { sendVarsler } from '@/lib/epost/varsler'
import { EIDSKOG } from '../aktor'
import { nyDatabase, somEier } from '../database'
import { apnePostkasse } from '../postkasse'

/** The whole way: from a tiltak past its frist to what arrives at a mail server that speaks SMTP. */
nyDatabase({ for: 'test' })

const IDAG = '2027-03-02'
const FRA = 'Lokalnorm Prøve <lokalnorm@kommune.example>'
let kasse: Awaited<ReturnType<typeof apnePostkasse>>

beforeAll(async () => {
  kasse = await apnePostkasse()
})
afterAll(() => kasse.stopp())

const kjor = () => {
  const bud = lagPostbud({ url: kasse.url, fra: FRA })
  const send = (u: Parameters<typeof lagBrev>[0]) =>
    bud.send(u.til, lagBrev(u, 'https://lokalnorm.kommune.example', IDAG), u.meldingId)
  return kjorVarsler({ idag: IDAG, send })
}

/** Two kommuneoverleger, bokmål and nynorsk, and a tiltak past its frist. */
const lagSak = (tittel = 'Sørge for ferieplan på Åsen') =>
  somEier(async tx => {
    for (const [epost, sprak] of [
      ['kari@kommune.example', null],
      ['olav@kommune.example', 'nn'],
    ] as const) {
      const rolle = { rolle: 'KOMMUNEOVERLEGE', kommunenummer: EIDSKOG } as const
      await tx.bruker.create({ data: { epost, navn: epost, sprak, rolletildelinger: { create: rolle } } })
    }
    const data = {
      kommunenummer: EIDSKOG,
      tittel,
      kategori: 'PLANLEGGE',
      frist: new Date('2027-03-01'),
    } as const
    return (await tx.tiltak.create({ data })).id
  })

const til = (adresse: string) => kasse.mottatt.find(m => m.til.includes(adresse))

describe('an e-mail about a varsel', () => {
  it('arrives once in two runs, each in the reader’s language, with a subject that keeps its æøå and a link', async () => {
    kasse.mottatt.length = 0
    const id = await lagSak()
    expect(await kjor()).toEqual({ nye: 1, sendt: 2, feilet: 0, kommunerFeilet: 0 })
    expect(await kjor()).toEqual({ nye: 0, sendt: 0, feilet: 0, kommunerFeilet: 0 })
    expect(kasse.mottatt).toHaveLength(2)
    const [kari, olav] = [til('kari@kommune.example'), til('olav@kommune.example')]
    expect(kari?.hoder).toMatchObject({
      ...{ from: FRA, to: 'kari@kommune.example', 'auto-submitted': 'auto-generated' },
      subject: 'Lokalnorm Eidskog: Fristen er passert: Sørge for ferieplan på Åsen',
    })
    expect(kari?.tekst.replaceAll('\r\n', '\n').trim()).toBe(
      `Tiltaket «Sørge for ferieplan på Åsen» hadde frist 1. mars 2027.

Åpne i Lokalnorm:
https://lokalnorm.kommune.example/kommune/3416/plan/${id}

Du får denne e-posten fordi du har en rolle i Lokalnorm for Eidskog. Alle varslene dine ligger her:
https://lokalnorm.kommune.example/kommune/3416/varsler

E-posten er sendt automatisk og kan ikke besvares.`,
    )
    expect(kari?.ra).not.toMatch(/[\x80-\xff]/) // only ASCII on the wire: every server passes it on
    expect(olav?.tekst).toContain('Du får denne e-posten fordi du har ei rolle i Lokalnorm for Eidskog.')
    expect(kari?.hoder['message-id']).not.toBe(olav?.hoder['message-id'])
  })

  it('keeps a title with line breaks and headers in it inside the subject', async () => {
    kasse.mottatt.length = 0
    await lagSak(`Plan\r\nBcc: alle@kommune.example\r\n\r\n${'lang '.repeat(60)}`)
    await kjor()
    const brev = til('kari@kommune.example')
    expect(kasse.mottatt.flatMap(m => m.til).sort()).toEqual(['kari@kommune.example', 'olav@kommune.example'])
    expect(brev?.hoder.bcc).toBeUndefined()
    expect(brev?.hoder.subject).toMatch(/^Lokalnorm Eidskog: Fristen er passert: Plan Bcc: alle@.*…$/)
    expect(brev?.hoder.subject?.length).toBeLessThanOrEqual(150)
  })

  it('waits while the server is down or says no, and goes when it is there again', async () => {
    kasse.mottatt.length = 0
    await lagSak()
    await kasse.stopp()
    expect(await kjor()).toEqual({ nye: 1, sendt: 0, feilet: 2, kommunerFeilet: 0 })
    await kasse.start()
    kasse.avvis = 451
    expect(await kjor()).toEqual({ nye: 0, sendt: 0, feilet: 2, kommunerFeilet: 0 })
    const rader = await somEier(tx => tx.varselmottaker.findMany())
    expect(rader.map(r => [r.epostForsok, r.epostFeil])).toEqual([
      [2, 'EMESSAGE 451'],
      [2, 'EMESSAGE 451'],
    ])
    kasse.avvis = 0
    expect(await kjor()).toEqual({ nye: 0, sendt: 2, feilet: 0, kommunerFeilet: 0 })
    expect(kasse.mottatt).toHaveLength(2)
  })

  it('about a round is one from the command, that of the reminder where one is planned for the day', async () => {
    kasse.mottatt.length = 0
    await lagSak()
    const runde = await lagRunde()
    const sett = { epost: { url: kasse.url, fra: FRA }, nextauthUrl: 'https://lokalnorm.kommune.example/' }
    expect(await sendVarsler(sett, '2026-12-01')).toEqual({
      ok: true,
      linjer: [
        '1 nytt varsel, 0 e-poster sendt, 0 feilet.',
        '1 ny påminnelse om innsamlinger, 2 e-poster sendt, 0 feilet.',
      ],
    })
    expect(kasse.mottatt).toHaveLength(2)
    expect(til('kari@kommune.example')?.hoder.subject).toMatch(
      /^Lokalnorm Eidskog: .*frist 15\. desember 2026$/,
    )

    kasse.mottatt.length = 0
    await somEier(tx => tx.paminnelse.deleteMany())
    expect(await sendVarsler(sett, '2026-11-25')).toMatchObject({
      linjer: ['0 nye varsler, 2 e-poster sendt, 0 feilet.'],
    })
    expect(til('olav@kommune.example')?.tekst).toContain(
      `https://lokalnorm.kommune.example/kommune/3416/innsending/${runde}`,
    )
  })

  it('that no server takes ends the command with a fault that names the server, and not its password', async () => {
    await lagSak()
    const { host } = new URL(kasse.url)
    const epost = { url: kasse.url.replace('smtp://', 'smtp://bruker:hemmelig@'), fra: FRA }
    const svar = await sendVarsler({ epost, nextauthUrl: 'https://lokalnorm.kommune.example' }, IDAG)
    const ord = `E-post ble ikke tatt imot av serveren i miljøvariabelen SMTP_URL (${host}): ETLS.`
    expect(svar).toEqual({
      ok: false,
      melding: expect.stringMatching(/^1 nytt varsel, 0 e-poster sendt, 2 feilet\.\n/),
    })
    expect(svar).toMatchObject({ melding: expect.stringContaining(ord) })
    expect(JSON.stringify(svar)).not.toContain('hemmelig')
  })

  it('comes from a command that also sweeps what has been stored long enough, and says so', async () => {
    const sett = { epost: null, nextauthUrl: 'https://lokalnorm.kommune.example/' }
    await somEier(tx =>
      tx.innloggingsforsok.create({ data: { epostHash: 'x', tid: new Date('2027-03-01') } }),
    )
    const kjort = (tid: string) => sendVarsler(sett, IDAG, new Date(tid))
    expect(await kjort('2027-03-02T00:00:00Z')).toMatchObject({ ok: true, linjer: [expect.any(String)] })
    expect(await kjort('2027-03-02T00:00:01Z')).toMatchObject({
      linjer: [
        expect.any(String),
        'Slettet fordi lagringstiden er ute: 0 brukere, 0 lenker, 0 nøkler, 1 mislykket innlogging.',
      ],
    })
    expect(await somEier(tx => tx.innloggingsforsok.count())).toBe(0)
  })

  it('never gives a name and a password to a server that does not encrypt', async () => {
    const bud = lagPostbud({ url: kasse.url.replace('smtp://', 'smtp://bruker:hemmelig@'), fra: FRA })
    const brev = { emne: 'Prøve', tekst: 'Prøve' }
    await expect(bud.send('kari@kommune.example', brev, 'a.b')).rejects.toMatchObject({ code: 'ETLS' })
  })
})
