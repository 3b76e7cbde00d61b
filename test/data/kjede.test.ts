import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { som, somKonto, type Tx } from '@/lib/data/database'
import { loggHendelse } from '@/lib/data/hendelse'
import { kastAnker } from '@/lib/data/kjede/anker'
import { gjennomga } from '@/lib/data/kjede/verifiser'
import { opprettSykehjem } from '@/lib/data/sykehjem'
import { verifiser } from '@/lib/kjede/kommando'
import { EIDSKOG, KONGSVINGER, nabo, overlege } from '../aktor'
import { nyDatabase, somEier } from '../database'
import { fyllUtOgSend } from './isolasjon/innsending'
import { ADRESSE, EGEN, lagEidskog } from './isolasjon/oppsett'

nyDatabase({ for: 'test' })

const mappe = fs.mkdtempSync(path.join(os.tmpdir(), 'lokalnorm anker '))
const fil = path.join(mappe, 'anker.jsonl')
afterAll(() => fs.rmSync(mappe, { recursive: true, force: true }))
beforeEach(() => fs.rmSync(fil, { force: true }))

const KJEDE = `${EIDSKOG}:INNHOLD`
const nytt = (navn: string, hvem = overlege, hvor = EIDSKOG) =>
  opprettSykehjem(
    hvem,
    hvor,
    { navn, eierform: 'KOMMUNAL', organisasjonsnummer: '', apnet: '', nedlagt: '' },
    '2026-11-29',
  )

/** As one with rights past the database's own rules would. */
const forbiReglene = (fn: (tx: Tx) => Promise<unknown>) =>
  somEier(async tx => {
    await tx.$executeRaw`SET LOCAL session_replication_role = replica`
    await fn(tx)
  })
const ledd = () => somEier(tx => tx.loggledd.findMany({ orderBy: [{ kjede: 'asc' }, { nr: 'asc' }] }))
const idFor = async (nr: number) =>
  (await ledd()).find(l => l.kjede === KJEDE && l.nr === nr)?.hendelseId ?? ''

describe('the chain of the log', () => {
  it('has every row once, one chain for each kommune and omrade, without gaps, also when many write at once', async () => {
    const navn = Array.from({ length: 12 }, (_, i) => `Hjem ${i}`)
    const svar = await Promise.all(navn.flatMap(n => [nytt(n), nytt(n, nabo, KONGSVINGER)]))
    expect(svar.every(s => s.ok)).toBe(true)
    const alle = await ledd()
    for (const kjede of [KJEDE, `${KONGSVINGER}:INNHOLD`])
      expect(alle.filter(l => l.kjede === kjede).map(l => l.nr)).toEqual(navn.map((_, i) => i + 1))
    expect(await gjennomga(fil)).toMatchObject({ kjeder: 2, hendelser: 24, funn: [] })
  })

  it('has nothing of a transaction that came to nothing', async () => {
    await expect(
      som(overlege, async tx => {
        await loggHendelse(tx, {
          ...{ kommunenummer: EIDSKOG, omrade: 'INNHOLD', brukerId: overlege.id, rolle: 'KOMMUNEOVERLEGE' },
          ...{ handling: 'sykehjem.slettet', objekttype: 'Sykehjem', objektId: '1' },
        })
        throw new Error('cut short')
      }),
    ).rejects.toThrow('cut short')
    expect(await ledd()).toEqual([])
  })

  it('is seen by those who see its rows, and written by nobody', async () => {
    await nytt('Et hjem')
    expect(await som(overlege, tx => tx.loggledd.count())).toBe(1)
    expect(await som(nabo, tx => tx.loggledd.count())).toBe(0)
    expect(await somKonto({ alt: true }, tx => tx.loggledd.count())).toBe(0)
    const hendelseId = await idFor(1)
    await expect(
      som(overlege, tx =>
        tx.loggledd.create({ data: { hendelseId, kjede: 'x', nr: 1, forrige: '', hash: '' } }),
      ),
    ).rejects.toThrow()
    await expect(som(overlege, tx => tx.loggledd.updateMany({ data: { hash: '' } }))).rejects.toThrow()
    await expect(som(overlege, tx => tx.loggledd.deleteMany())).rejects.toThrow()
    await expect(somEier(tx => tx.loggledd.updateMany({ data: { hash: '' } }))).rejects.toThrow()
    await expect(somEier(tx => tx.$executeRaw`TRUNCATE "Loggledd"`)).rejects.toThrow()
    await expect(somEier(tx => tx.$executeRaw`TRUNCATE "Hendelse" CASCADE`)).rejects.toThrow()
    await expect(som(overlege, tx => tx.$queryRaw`SELECT * FROM loggens_ender()`)).rejects.toThrow()
  })
})

describe('the check names', () => {
  beforeEach(async () => {
    for (const navn of ['Første', 'Andre', 'Tredje', 'Fjerde']) await nytt(navn)
  })
  const funn = async () => (await gjennomga(fil)).funn

  it('nothing where nothing is wrong', async () => {
    expect(await funn()).toEqual([])
    expect(await verifiser(fil)).toMatchObject({
      ok: true,
      linjer: [
        expect.stringContaining('1 kjede med 4 hendelser'),
        expect.stringContaining(`Ingen ankere for denne databasen i ${fil}: `),
        'Alt er helt.',
      ],
    }) // prettier-ignore
  })

  it('a row that was changed, by the link it stands in', async () => {
    const id = await idFor(2)
    await forbiReglene(tx => tx.hendelse.update({ where: { id }, data: { rolle: 'SYSTEMADMIN' } }))
    expect(await funn()).toEqual([{ slag: 'LEDD', kjede: KJEDE, nr: 2, hendelseId: id, brudd: 'ENDRET' }])
    const svar = await verifiser(fil)
    expect(svar).toMatchObject({
      ok: false,
      melding: expect.stringContaining(
        `${KJEDE} ved ledd 2: hendelsen er ikke slik den ble skrevet (hendelse ${id})`,
      ),
    }) // prettier-ignore
  })

  it('a row that was changed with its link reckoned anew, by the link after', async () => {
    const id = await idFor(2)
    await forbiReglene(async tx => {
      await tx.hendelse.update({ where: { id }, data: { handling: 'sykehjem.slettet' } })
      await tx.$executeRaw`UPDATE "Loggledd" l SET "hash" = loggavtrykk(h, l."kjede", l."nr", l."forrige")
        FROM "Hendelse" h WHERE h."id" = l."hendelseId" AND h."id" = ${id}::uuid`
    })
    expect(await funn()).toMatchObject([{ slag: 'LEDD', nr: 3, brudd: 'FORRIGE' }])
  })

  it('a row that was removed, alone and with its link', async () => {
    const id = await idFor(3)
    await forbiReglene(tx => tx.hendelse.deleteMany({ where: { id } }))
    expect(await funn()).toMatchObject([{ slag: 'LEDD', nr: 3, brudd: 'UTEN_HENDELSE' }])
    await forbiReglene(tx => tx.loggledd.deleteMany({ where: { hendelseId: id } }))
    expect(await funn()).toMatchObject([{ slag: 'LEDD', nr: 4, brudd: 'HULL' }])
  })

  it('a row that was put in past the rules', async () => {
    await forbiReglene(tx =>
      tx.hendelse.create({
        data: {
          ...{ kommunenummer: EIDSKOG, omrade: 'INNHOLD', handling: 'norm.vedtatt', objekttype: 'Lokalnorm' },
          ...{ objektId: '1', detaljer: {} },
        },
      }),
    )
    expect(await funn()).toMatchObject([{ slag: 'UTEN_LEDD', kjede: KJEDE }])
  })

  it('a row that was put in with a link of its own making, before every other', async () => {
    await kastAnker(fil, new Date('2026-11-29T06:00:00Z'))
    const falsk = async (nr: number): Promise<string> => {
      let hendelseId = ''
      await forbiReglene(async tx => {
        const hva = { handling: 'sykehjem.slettet', objekttype: 'Sykehjem', objektId: '1', detaljer: {} }
        const data = { kommunenummer: EIDSKOG, omrade: 'INNHOLD', ...hva } as const
        hendelseId = (await tx.hendelse.create({ data })).id
        const hasher = { forrige: '0'.repeat(64), hash: 'a'.repeat(64) }
        await tx.loggledd.create({ data: { hendelseId, kjede: '', nr, ...hasher } })
      })
      return hendelseId
    }
    await expect(falsk(0)).rejects.toThrow(/Loggledd_i_kjede/)
    await somEier(tx => tx.$executeRaw`ALTER TABLE "Loggledd" DROP CONSTRAINT "Loggledd_i_kjede"`)
    try {
      for (const nr of [0, -2147483648]) {
        const hendelseId = await falsk(nr)
        expect(await funn()).toEqual([{ slag: 'LEDD', kjede: '', nr, hendelseId, brudd: 'HULL' }])
        const ord = `kjeden uten navn ved ledd ${nr}: leddet foran mangler (hendelse ${hendelseId})`
        expect(await verifiser(fil)).toMatchObject({ ok: false, melding: expect.stringContaining(ord) }) // prettier-ignore
      }
    } finally {
      await somEier(
        tx => tx.$executeRaw`ALTER TABLE "Loggledd" ADD CONSTRAINT "Loggledd_i_kjede"
          CHECK ("nr" > 0 AND "kjede" <> '') NOT VALID`,
      )
    }
  })

  it('a tail that was removed before the last anchor; one after it cannot be seen', async () => {
    expect(await kastAnker(fil, new Date('2026-11-29T06:00:00Z'))).toMatchObject({
      anker: { kjeder: { [KJEDE]: { nr: 4 } } },
    })
    expect(await kastAnker(fil, new Date('2026-11-30T06:00:00Z'))).toBeNull()
    await nytt('Femte')
    const kutt = (fra: number) =>
      forbiReglene(async tx => {
        const borte = await tx.loggledd.findMany({ where: { kjede: KJEDE, nr: { gte: fra } } })
        const ider = borte.map(l => l.hendelseId)
        await tx.loggledd.deleteMany({ where: { hendelseId: { in: ider } } })
        await tx.hendelse.deleteMany({ where: { id: { in: ider } } })
      })
    await kutt(5)
    expect(await funn()).toEqual([])
    await kutt(4)
    expect(await funn()).toEqual([
      { slag: 'ANKER', kjede: KJEDE, nr: 4, ankret: '2026-11-29T06:00:00.000Z', finnes: false },
    ])
    await kutt(1)
    expect(await funn()).toMatchObject([{ slag: 'ANKER', kjede: KJEDE, nr: 4, finnes: false }])
  })

  it('a chain that was written anew from end to end, by the anchor', async () => {
    await kastAnker(fil, new Date('2026-11-29T06:00:00Z'))
    await forbiReglene(async tx => {
      const alle = await tx.hendelse.findMany({ orderBy: { tid: 'asc' } })
      await tx.loggledd.deleteMany()
      await tx.hendelse.deleteMany()
      await tx.$executeRaw`SET LOCAL session_replication_role = origin`
      for (const { id, tid, kommunenummer, omrade } of alle)
        await tx.hendelse.create({
          data: {
            ...{
              id,
              tid,
              kommunenummer,
              omrade,
              handling: 'annet',
              objekttype: 'X',
              objektId: '1',
              detaljer: {},
            },
          },
        })
    })
    expect(await funn()).toMatchObject([{ slag: 'ANKER', kjede: KJEDE, nr: 4, finnes: true }])
  })

  it('the anchors of another database in one sentence, and holds the log against its own', async () => {
    const tid = '2026-11-28T06:00:00.000Z'
    const kjeder = Object.fromEntries(
      [KJEDE, 'a:INNHOLD', 'b:INNHOLD'].map(k => [k, { nr: 1, hash: 'f'.repeat(64) }]),
    )
    fs.writeFileSync(fil, `${JSON.stringify({ tid, kjeder })}\n`)
    expect(await funn()).toEqual([{ slag: 'FREMMED', ankere: 1, fra: tid, til: tid }])
    await kastAnker(fil, new Date('2026-11-29T06:00:00Z'))
    expect(await gjennomga(fil)).toMatchObject({ ankere: 1, funn: [{ slag: 'FREMMED' }] })
    const hendelseId = await idFor(4)
    await forbiReglene(async tx => {
      await tx.loggledd.deleteMany({ where: { hendelseId } })
      await tx.hendelse.deleteMany({ where: { id: hendelseId } })
    })
    // With its only anchor's link gone nothing is known any more, and the line that is left says so.
    expect(await verifiser(fil)).toMatchObject({ ok: false, melding: expect.stringContaining('2 ankere') })
  })

  it('a line of the anchor file that is none', async () => {
    fs.writeFileSync(fil, 'ikke et anker\n')
    expect(await funn()).toEqual([{ slag: 'ANKERFIL', linje: 1 }])
  })
})

describe('of what was sent the check names', () => {
  /** Beside what the set-up wrote by hand, which no log knows. */
  const brudd = async (referanse: string) =>
    (await gjennomga(fil)).funn.flatMap(f => (f.slag === 'FROSSET' && f.navn === referanse ? [f.brudd] : []))
  const sendt = async () => {
    await lagEidskog()
    const svar = await fyllUtOgSend(EGEN, ADRESSE)
    if (!svar.ok) throw new Error('Nothing sent')
    const { referanse } = svar.verdi
    expect(await brudd(referanse)).toEqual([])
    return somEier(tx => tx.innsendingsversjon.findUniqueOrThrow({ where: { referanse } }))
  }

  it('a copy that was changed, also when its hash was changed with it, and figures that are not those of the copy', async () => {
    const { id, innhold, referanse, sha256 } = await sendt()
    const endret = innhold.replace('"kommentar":"', '"kommentar":"noe annet ')
    expect(endret).not.toBe(innhold)
    await forbiReglene(tx => tx.innsendingsversjon.update({ where: { id }, data: { innhold: endret } }))
    expect(await brudd(referanse)).toEqual(['INNHOLD'])
    await forbiReglene(
      tx => tx.$executeRaw`UPDATE "Innsendingsversjon"
        SET "sha256" = encode(sha256(convert_to("innhold", 'UTF8')), 'hex') WHERE "id" = ${id}::uuid`,
    )
    expect(await brudd(referanse)).toEqual(['LOGG'])
    await forbiReglene(tx => tx.innsendingsversjon.update({ where: { id }, data: { innhold, sha256 } }))
    expect(await brudd(referanse)).toEqual([])
    await forbiReglene(tx =>
      tx.innsendingstall.updateMany({ where: { versjonId: id }, data: { udekket: 1 } }),
    )
    expect(await brudd(referanse)).toEqual(['TALL'])
  })
})
