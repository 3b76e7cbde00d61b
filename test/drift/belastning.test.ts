import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { setTimeout as vent } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { som } from '../../lib/data/database'
import { hentSykehjem, lagreSykehjem, opprettSykehjem } from '../../lib/data/sykehjem'
import { lesKopi } from '../../lib/data/sikkerhetskopi/kontroll'
import type { Kobling } from '../../lib/data/sikkerhetskopi/kobling'
import { lesTabeller } from '../../lib/data/sikkerhetskopi/katalog'
import { EIDSKOG, overlege } from '../aktor'
import { SERVER } from './eier'
import { fyll, radene } from './fyll'
import { innebygd, paServeren, type Sted } from './steder'

const mappe = fs.mkdtempSync(path.join(os.tmpdir(), 'lokalnorm belastning '))
const steder: Sted[] = []
const nyttSted = async (slag: Sted['slag']): Promise<Sted> => {
  const sted = slag === 'server' && SERVER ? await paServeren(SERVER) : innebygd()
  steder.push(sted)
  return sted
}
const slag: Sted['slag'][] = SERVER ? ['innebygd', 'server'] : ['innebygd']
const IDAG = '2026-06-01'

afterAll(async () => {
  for (const sted of steder) await sted.slett()
  fs.rmSync(mappe, { recursive: true, force: true })
})

/** Rows in every table, and six files of half a MB that nothing can pack. */
async function leggUt(kobling: Kobling): Promise<void> {
  await kobling.kjor(`SET session_replication_role = replica; TRUNCATE "Kommune", "Fylke", "Statsforvalter", "Embetetilhorighet",
    "Referansekilde" CASCADE; SET session_replication_role = origin`)
  await fyll(kobling)
  await kobling.kjor(`INSERT INTO "Vedlegg" ("id", "kommunenummer", "rekkeId", "nummer", "vurderingId", "filnavn", "mediatype",
      "storrelse", "sha256", "innhold", "lastetOppAv")
    SELECT gen_random_uuid(), "kommunenummer", gen_random_uuid(), 1, "vurderingId", 'stor.pdf', 'application/pdf', 524288, '',
      (SELECT decode(string_agg(md5(n || '-' || g), ''), 'hex') FROM generate_series(1, 32768) g), "lastetOppAv"
    FROM "Vedlegg", generate_series(1, 6) n WHERE "vurderingId" IS NOT NULL`)
}

/** Four who register and change sykehjem until they are told to stop; each change is noted when it is acknowledged. */
function skrivere() {
  const kvitterte: string[] = []
  let videre = true
  const en = async (nr: number): Promise<void> => {
    for (let i = 0; videre; i++) {
      const navn = `Hjem ${nr}-${i}`
      const data = { navn, eierform: 'KOMMUNAL', organisasjonsnummer: '', apnet: '', nedlagt: '' }
      const ny = await opprettSykehjem(overlege, EIDSKOG, data, IDAG)
      if (!ny.ok) throw new Error(JSON.stringify(ny))
      const { id, versjon } = ny.verdi
      const endret = await lagreSykehjem(
        overlege,
        EIDSKOG,
        id,
        { ...data, eierform: 'PRIVAT_IDEELL', versjon },
        IDAG,
      )
      if (!endret.ok) throw new Error(JSON.stringify(endret))
      kvitterte.push(id)
      await vent(100) // the embedded database answers without letting anything else run; people pause
    }
  }
  const alle = Promise.all([1, 2, 3, 4].map(en))
  let feil: unknown
  alle.catch((e: unknown) => (feil = e))
  const til = async (antall: number): Promise<void> => {
    for (; kvitterte.length < antall; await vent(20)) if (feil) throw feil as Error
  }
  return { til, kvitterte, stopp: () => ((videre = false), alle) }
}

describe.each(slag)('a copy of a database that people write to (%s)', fra => {
  const fil = path.join(mappe, `${fra}.kopi.gz`)
  let kilde: Sted
  let for_: string[] = []
  let etter = 0
  let avtrykk = ''

  beforeAll(async () => {
    kilde = await nyttSted(fra)
    await kilde.klargjor()
    await kilde.bak(leggUt)
    await kilde.apne()
    const { kvitterte, til, stopp } = skrivere()
    await til(20)
    for_ = [...kvitterte]
    const kopi = await kilde.kopi(fil)
    etter = kvitterte.length
    await til(etter + 5)
    await stopp()
    await kilde.lukk()
    avtrykk = kopi.avtrykk
    console.log(
      `${fra}: ${for_.length} kvittert før kopien, ${etter} da den var ferdig, ${kvitterte.length} til slutt; ` +
        `${kopi.rader} rader, ${kopi.byte} byte${kopi.ms === undefined ? '' : `, andre ventet ${kopi.ms} ms`}`,
    )
  })

  it('went on while they worked', () => {
    expect(etter).toBeGreaterThan(for_.length)
  })

  it.each(slag)(
    'is restored into an empty place (%s) with the same hash and nothing by halves',
    async til => {
      const sted = await nyttSted(til)
      const svar = await sted.gjenopprett(fil)
      expect(svar).toMatchObject({ videre: [], slutt: { avtrykk } })
      const tall = await sted.bak(async kobling => {
        const [rad] = await kobling.rader(`SELECT
        (SELECT count(*) FROM "Sykehjem" WHERE navn LIKE 'Hjem %')::text, (SELECT count(*) FROM "Hendelse" JOIN "Sykehjem" s ON s.id::text = "objektId" WHERE handling = 'sykehjem.opprettet' AND navn LIKE 'Hjem %')::text,
        (SELECT count(*) FROM "Sykehjem" WHERE navn LIKE 'Hjem %' AND versjon = 2)::text, (SELECT count(*) FROM "Hendelse" WHERE handling = 'sykehjem.endret')::text,
        (SELECT count(*) FROM pg_constraint WHERE contype = 'f' AND NOT convalidated)::text,
        (SELECT count(*) FROM "Vedlegg" WHERE octet_length(innhold) = 524288)::text`)
        const funnet = await kobling.rader(`SELECT id::text FROM "Sykehjem" WHERE versjon = 2`)
        return { rad: rad?.map(Number) ?? [], mistet: for_.filter(id => !funnet.flat().includes(id)) }
      })
      expect(tall.mistet).toEqual([])
      expect(tall.rad[0]).toBe(tall.rad[1])
      expect(tall.rad[2]).toBe(tall.rad[3])
      expect(tall.rad.slice(4)).toEqual([0, 6])

      await sted.apne()
      const [id = ''] = for_
      expect(await hentSykehjem(overlege, EIDSKOG, id)).toMatchObject({
        sykehjem: { eierform: 'PRIVAT_IDEELL' },
      })
      const nytt = {
        navn: 'Etterpå',
        eierform: 'KOMMUNAL',
        organisasjonsnummer: '',
        apnet: '',
        nedlagt: '',
      }
      expect(await opprettSykehjem(overlege, EIDSKOG, nytt, IDAG)).toMatchObject({ ok: true })
      await expect(som(overlege, tx => tx.hendelse.deleteMany())).rejects.toThrow()
      await sted.lukk()
      await expect(sted.gjenopprett(fil)).rejects.toThrow(/Databasen er ikke tom/)
      expect(
        (await sted.bak(k => k.rader(`SELECT 1::text FROM "Sykehjem" WHERE navn = 'Etterpå'`))).length,
      ).toBe(1)
    },
  )

  it('leaves a place as empty as it was when it is broken', async () => {
    const skadet = path.join(mappe, `${fra}-skadet.kopi.gz`)
    const byte = fs.readFileSync(fil)
    byte[byte.length >> 1] = (byte[byte.length >> 1] ?? 0) ^ 1
    fs.writeFileSync(skadet, byte)
    const sted = await nyttSted(fra)
    await expect(sted.gjenopprett(skadet)).rejects.toThrow(/skadet|avkortet/)
    if (sted.slag === 'server')
      expect(
        await sted.bak(k =>
          k.rader(`SELECT relname::text FROM pg_class WHERE relnamespace = 'public'::regnamespace`),
        ),
      ).toEqual([])
    expect(await sted.gjenopprett(fil)).toMatchObject({ videre: [] })
  })

  it('may go where the app was started once, with the register and nothing more', async () => {
    const sted = await nyttSted(fra)
    await sted.klargjor()
    const { hode, slutt } = await lesKopi(fil)
    expect(await sted.gjenopprett(fil)).toEqual({ hode, slutt, videre: [] })
    const kommuner = await sted.bak(async k => {
      const tabell = (await lesTabeller(k)).find(t => t.tabell === 'Kommune')
      return tabell ? radene(k, tabell) : []
    })
    expect(kommuner).toHaveLength(2)
  })
})
