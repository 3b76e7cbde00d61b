import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import { PGlite } from '@electric-sql/pglite'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { skrivLinjer } from '../../lib/data/sikkerhetskopi/fil'
import { Kopifeil } from '../../lib/data/sikkerhetskopi/format'
import { innebygdKobling, type Kobling, medServer } from '../../lib/data/sikkerhetskopi/kobling'
import { lesKopi } from '../../lib/data/sikkerhetskopi/kontroll'
import { lastInn } from '../../lib/data/sikkerhetskopi/last'
import { taKopi } from '../../lib/data/sikkerhetskopi/ta'
import { nyServerdatabase, SERVER, type Serverdatabase } from './eier'

const mappe = fs.mkdtempSync(path.join(os.tmpdir(), 'lokalnorm kopi '))
const fil = path.join(mappe, 'a.kopi.gz')
afterAll(() => fs.rmSync(mappe, { recursive: true, force: true }))

/** Two blank databases of the kind under test, as their owner. */
const databaser: PGlite[] = []
const servere: Serverdatabase[] = []
async function ny(): Promise<<T>(arbeid: (kobling: Kobling) => Promise<T>) => Promise<T>> {
  if (SERVER) {
    const database = await nyServerdatabase(SERVER)
    servere.push(database)
    return arbeid => medServer(database.eier, arbeid)
  }
  const database = await PGlite.create()
  databaser.push(database)
  return arbeid => arbeid(innebygdKobling(database))
}
afterAll(async () => {
  for (const database of databaser) await database.close()
  for (const database of servere) await database.slett()
})

const SKJEMA = `
  CREATE TABLE _prisma_migrations (migration_name text, checksum text, finished_at timestamptz, rolled_back_at timestamptz);
  INSERT INTO _prisma_migrations VALUES ('1_en', 'abc', now(), null);
  CREATE TYPE "Farge" AS ENUM ('RØD', 'bl "å', 'a,b');
  CREATE TABLE "Alt" (
    id int GENERATED ALWAYS AS IDENTITY PRIMARY KEY, nr serial, "mor Id" int REFERENCES "Alt"(id) DEFERRABLE INITIALLY DEFERRED,
    tall numeric, penger numeric(8,2), dag date, tid timestamptz, klokke timestamp, varighet interval, fil bytea, kart jsonb,
    tekst text, farge "Farge", farger "Farge"[], liste text[], uuider uuid[], flyt double precision, liten real, ja boolean,
    dobbel numeric GENERATED ALWAYS AS (tall * 2) STORED, CHECK (tekst <> 'nei'));
  CREATE TABLE "Tom" (a text);
  CREATE TABLE "Frosset" (alt_id int NOT NULL REFERENCES "Alt"(id), tekst text);
  CREATE FUNCTION nei() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'nei'; END $$;
  CREATE TRIGGER nei BEFORE INSERT OR UPDATE ON "Frosset" FOR EACH ROW EXECUTE FUNCTION nei();
  CREATE CONSTRAINT TRIGGER lenke AFTER INSERT ON "Alt" DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION nei();
  ALTER TABLE "Alt" DISABLE TRIGGER lenke;
  ALTER TABLE "Frosset" ENABLE ROW LEVEL SECURITY; ALTER TABLE "Frosset" FORCE ROW LEVEL SECURITY;
  GRANT SELECT ON ALL TABLES IN SCHEMA public TO lokalnorm_leser;
  CREATE POLICY leser ON "Frosset" FOR SELECT TO lokalnorm_leser USING (true);`

const RADER = `
  INSERT INTO "Alt" (tall, penger, dag, tid, klokke, varighet, fil, kart, tekst, farge, farger, liste, uuider, flyt, liten, ja) VALUES
    (1234567890123456789012345678901234567890.00100, 999999.99, 'infinity', '2026-10-25 02:30:00.123456+02', 'infinity',
     '1 year -2 days 03:04:05.000006', '\\x00ff0a0d5c22', '{"b": 1.10, "a": [null, "\\u00e6 \\\\ \\""]}', E'linje\\r\\n\\t"\\\\ \\u2028 😀 æ',
     'bl "å', '{"a,b",NULL,"bl \\"å"}', '{"a,b",NULL,"NULL","",æ}', '{019a0000-0000-7000-8000-0000000000aa}', 0.1, 0.1, true),
    ('NaN', -0.01, '-infinity', '-infinity', '0044-03-15 12:00:00 BC', '0', '', '0', '', 'RØD', '{}', '{{a,b},{c,d}}', NULL,
     '-Infinity', 1.17549435e-38, false),
    (0.0, NULL, '4713-01-01 BC', '294276-12-31 23:59:59.999999+00', NULL, NULL, NULL, 'null', 'null', NULL, NULL, NULL, NULL,
     5e-324, NULL, NULL);
  UPDATE "Alt" SET "mor Id" = 3 WHERE id = 1;
  INSERT INTO "Alt" (fil, tekst) SELECT decode(string_agg(md5(g::text), ''), 'hex'), 'stor' FROM generate_series(1, 655360) g;
  INSERT INTO "Alt" (tekst) SELECT repeat(md5(g::text), 100) FROM generate_series(1, 450) g;
  SELECT nextval('"Alt_nr_seq"');
  ALTER TABLE "Frosset" DISABLE TRIGGER nei; ALTER TABLE "Frosset" NO FORCE ROW LEVEL SECURITY;
  INSERT INTO "Frosset" SELECT id, 'en' FROM "Alt";
  ALTER TABLE "Frosset" FORCE ROW LEVEL SECURITY; ALTER TABLE "Frosset" ENABLE TRIGGER nei;`

describe('a copy and what is read back from it', () => {
  let fra: Awaited<ReturnType<typeof ny>>
  let til: Awaited<ReturnType<typeof ny>>
  beforeAll(async () => {
    ;[fra, til] = [await ny(), await ny()]
    for (const med of [fra, til]) await med(kobling => kobling.kjor(ROLLE + SKJEMA))
    await fra(kobling => kobling.kjor(RADER))
  })
  const valg = { fil, erstatt: false, slag: 'innebygd' as const, app: '1', naa: new Date() }

  it('are the same to the bit: values, counters, and what guards the rows', async () => {
    const rapport = await fra(kobling => taKopi(kobling, valg))
    expect(rapport).toMatchObject({ rader: 908, tabeller: 3 })
    expect(fs.statSync(fil).mode & 0o777).toBe(0o600)
    const slutt = await til(kobling => lastInn(kobling, fil))
    expect(slutt.avtrykk).toBe(rapport.avtrykk)
    expect(slutt.sekvenser.map(s => s.verdi)).toEqual(['454', '455'])
    const [en, to] = [await fra(alt), await til(alt)]
    expect(to).toEqual(en)
    expect(await fra(kobling => taKopi(kobling, { ...valg, fil: `${fil}2` }))).toMatchObject({
      avtrykk: rapport.avtrykk,
    })
    const [neste] = await til(k =>
      k.rader(`INSERT INTO "Alt" (tekst) VALUES ('ny') RETURNING id::text, nr::text`),
    )
    expect(neste).toEqual(['455', '456'])
    await expect(til(k => k.kjor(`INSERT INTO "Frosset" VALUES (1, 'x')`))).rejects.toThrow()
  })

  it('are never written over', async () => {
    await expect(fra(kobling => taKopi(kobling, valg))).rejects.toThrow(/finnes fra før/)
    await expect(til(kobling => lastInn(kobling, fil))).rejects.toThrow(
      /Databasen er ikke tom \(Alt, Frosset\)/,
    )
    const igjen = await fra(kobling => taKopi(kobling, { ...valg, erstatt: true }))
    expect(igjen.rader).toBe(908)
    expect(fs.readdirSync(mappe).filter(navn => navn.endsWith('.lages'))).toEqual([])
  })

  it('are not taken of half the rows: where a policy hides some, the table is named', async () => {
    const sted = await ny()
    const halv = path.join(mappe, 'skjult.kopi.gz')
    await sted(async kobling => {
      await kobling.kjor(ROLLE + SKJEMA + RADER)
      await kobling.kjor('DROP POLICY leser ON "Frosset"')
      const kopi = taKopi(kobling, { ...valg, fil: halv })
      // A superuser, which the embedded database's owner is, sees past every policy.
      if (SERVER) await expect(kopi).rejects.toThrow(/ufullstendig: rollen lokalnorm_leser .* Frosset\./)
      else expect(await kopi).toMatchObject({ rader: 908 })
    })
    expect(fs.existsSync(halv)).toBe(!SERVER)
  })

  it('leave the place empty when a reference of the copy leads nowhere', async () => {
    const linjer = gunzipSync(fs.readFileSync(`${fil}2`))
      .toString()
      .split('\n')
    const falsk = path.join(mappe, 'falsk.kopi.gz')
    const sted = await ny()
    await sted(kobling => kobling.kjor(ROLLE + SKJEMA))
    // A copy whose sums are right, of a database whose references are not.
    await sted(async kobling => {
      await kobling.kjor(
        `ALTER TABLE "Alt" DROP CONSTRAINT "Alt_mor Id_fkey"; ALTER TABLE "Frosset" DISABLE TRIGGER nei`,
      )
      await kobling.kjor(`INSERT INTO "Alt" ("mor Id") VALUES (77)`)
      // The reference is gone, and the copy has no word for what it does not know of.
      expect(await taKopi(kobling, { ...valg, fil: falsk })).toMatchObject({ brutt: [] })
      await kobling.kjor(`TRUNCATE "Alt" CASCADE; ALTER TABLE "Frosset" ENABLE TRIGGER nei;
        ALTER TABLE "Alt" ADD CONSTRAINT "Alt_mor Id_fkey" FOREIGN KEY ("mor Id") REFERENCES "Alt"(id)`)
    })
    expect(linjer.length).toBeGreaterThan(900)
    await expect(sted(kobling => lastInn(kobling, falsk))).rejects.toThrow(
      /tatt av en database som var ødelagt.*: Alt viser til en rad i Alt \(mor Id = 77\) som ikke finnes\. Ingenting er lagret/,
    )
    expect((await sted(alt)).rader).toEqual([])
  })
})

describe('a database that somebody has taken rows from past its rules', () => {
  it('is copied, and the copy says that it cannot be restored', async () => {
    const sted = await ny()
    const rapport = await sted(async kobling => {
      await kobling.kjor(ROLLE + SKJEMA)
      await kobling.kjor(`INSERT INTO "Alt" (tekst) VALUES ('a'), ('b'); ALTER TABLE "Frosset" DISABLE TRIGGER nei;
        ALTER TABLE "Frosset" NO FORCE ROW LEVEL SECURITY; INSERT INTO "Frosset" SELECT id, 'en' FROM "Alt";
        ALTER TABLE "Frosset" FORCE ROW LEVEL SECURITY; ALTER TABLE "Frosset" ENABLE TRIGGER nei`)
      await utenReferanser(kobling, `DELETE FROM "Alt" WHERE tekst = 'a'`)
      const fil = path.join(mappe, 'odelagt.kopi.gz')
      return taKopi(kobling, { fil, erstatt: false, slag: 'innebygd', app: '1', naa: new Date() })
    })
    expect(rapport).toMatchObject({
      rader: 3,
      brutt: ['1 rad i Frosset viser til noe i Alt som ikke finnes'],
    })
  })
})

/** As a superuser does it; one who only owns the tables takes the reference away and puts it back unchecked. */
const utenReferanser = (kobling: Kobling, sql: string) =>
  kobling.kjor(`ALTER TABLE "Frosset" DROP CONSTRAINT "Frosset_alt_id_fkey"; ${sql};
    ALTER TABLE "Frosset" ADD CONSTRAINT "Frosset_alt_id_fkey" FOREIGN KEY (alt_id) REFERENCES "Alt"(id) NOT VALID`)

const ROLLE = `DO $$ BEGIN
  IF NOT EXISTS (SELECT 1 FROM pg_roles WHERE rolname = 'lokalnorm_leser') THEN CREATE ROLE lokalnorm_leser; END IF; END $$;`

async function alt(kobling: Kobling) {
  await kobling.kjor(`BEGIN; SET LOCAL ROLE lokalnorm_leser`)
  const rader = await kobling.rader(`SELECT a::text FROM "Alt" a ORDER BY id`)
  const frosset = await kobling.rader(`SELECT f::text FROM "Frosset" f ORDER BY 1`)
  await kobling.kjor('ROLLBACK')
  const triggere = await kobling.rader(
    `SELECT tgname::text, tgenabled::text FROM pg_trigger WHERE NOT tgisinternal ORDER BY 1`,
  )
  return { rader, frosset, triggere }
}

describe('a file that is not whole', () => {
  const bra = path.join(mappe, 'bra.kopi.gz')
  const annen = path.join(mappe, 'annen.kopi.gz')
  let byte: Buffer
  beforeAll(async () => {
    const sted = await ny()
    await sted(async kobling => {
      await kobling.kjor(ROLLE + SKJEMA)
      await kobling.kjor(`INSERT INTO "Alt" (tekst) SELECT md5(g::text) FROM generate_series(1, 30) g`)
      await taKopi(kobling, { fil: bra, erstatt: false, slag: 'innebygd', app: '1', naa: new Date() })
    })
    byte = fs.readFileSync(bra)
  })
  const lest = async (innhold: Uint8Array): Promise<unknown> => {
    fs.writeFileSync(annen, innhold)
    return lesKopi(annen).catch((feil: unknown) => feil)
  }

  it('is read when it is whole', async () => {
    expect(await lest(byte)).toMatchObject({ slutt: { rader: 30 } })
  })

  it('is told by any one byte', async () => {
    for (let i = 0; i < byte.length; i++) {
      const feil = await lest(byte.map((b, nr) => (nr === i ? b ^ 0xff : b)))
      expect(feil, `byte ${i} of ${byte.length}`).toBeInstanceOf(Kopifeil)
    }
  })

  it('is told when it is cut short anywhere', async () => {
    for (let i = 0; i < byte.length; i++)
      expect(await lest(byte.subarray(0, i)), `at ${i}`).toBeInstanceOf(Kopifeil)
  })

  const pakket = (linjer: string[]): Buffer => {
    const gz = gzipSync(linjer.join('\n'))
    gz[9] = 255
    return gz
  }
  const linjer = () => gunzipSync(byte).toString().split('\n')

  it.each<[string, (alle: string[]) => string[], RegExp]>([
    ['a row left out', alle => alle.toSpliced(3, 1), /skadet/],
    ['a row twice', alle => alle.toSpliced(3, 0, alle[3] ?? ''), /skadet/],
    ['a row with a value changed', alle => alle.with(3, (alle[3] ?? '').replace('"2"', '"9"')), /skadet/],
    ['no end', alle => [...alle.slice(0, -2), ''], /avkortet/],
    ['something after the end', alle => [...alle.slice(0, -1), '["x"]', ''], /skadet/],
    [
      'a later format',
      alle => alle.with(0, (alle[0] ?? '').replace('"formatutgave":1', '"formatutgave":2')),
      /nyere/,
    ],
    ['another file', () => ['{"format":"annet"}', ''], /ikke en sikkerhetskopi/],
    ['no JSON', () => ['hei', ''], /ikke en sikkerhetskopi/],
  ])('is told when it has %s', async (_, endre, melding) => {
    const feil = await lest(pakket(endre(linjer())))
    expect(feil).toBeInstanceOf(Kopifeil)
    expect((feil as Error).message).toMatch(melding)
    expect((feil as Error).message.split('\n')).toHaveLength(1)
  })

  it('is not left behind when writing stops half-way', async () => {
    const halv = path.join(mappe, 'halv.kopi.gz')
    async function* linjer() {
      yield await Promise.resolve('{}')
      throw new Error('borte')
    }
    await expect(skrivLinjer(halv, linjer(), false)).rejects.toThrow('borte')
    expect(fs.readdirSync(mappe).filter(navn => navn.startsWith('halv'))).toEqual([])
  })
})
