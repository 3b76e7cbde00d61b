import { describe, expect, it } from 'vitest'
import { som, somInnsyn, somKonto } from '@/lib/data/database'
import { EIDSKOG, KONGSVINGER, nabo, overlege } from '../aktor'
import { nyDatabase, somEier } from '../database'

nyDatabase()

/** Tables whose kommunenummer is a fact of the public register, not a tenant's row. */
const OFFENTLIGE = ['Kommune', 'Embetetilhorighet']

describe('every table with kommunenummer', () => {
  it('is behind row-level security that binds its owner too', async () => {
    const rader = await somEier(
      tx => tx.$queryRaw<{ tabell: string; rls: boolean; tvunget: boolean; policyer: number }[]>`
        SELECT c.relname AS tabell, c.relrowsecurity AS rls, c.relforcerowsecurity AS tvunget,
          (SELECT count(*)::int FROM pg_policy p WHERE p.polrelid = c.oid) AS policyer
        FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attname = 'kommunenummer'
        WHERE c.relkind = 'r' AND c.relnamespace = 'public'::regnamespace ORDER BY 1`,
    )
    const tabeller = rader.filter(r => !OFFENTLIGE.includes(r.tabell))
    expect(tabeller.length).toBeGreaterThan(12)
    for (const t of tabeller) {
      expect(t, t.tabell).toMatchObject({ rls: true, tvunget: true })
      expect(t.policyer, t.tabell).toBeGreaterThan(0)
    }
  })

  it('is referred to from other tenant tables with kommunenummer in the key, since foreign keys pass policies', async () => {
    const lose = await somEier(
      tx => tx.$queryRaw<{ navn: string }[]>`
        WITH leietaker AS (
          SELECT c.oid, a.attnum FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attname = 'kommunenummer'
          WHERE c.relkind = 'r' AND c.relnamespace = 'public'::regnamespace AND c.relname <> 'Kommune')
        SELECT k.conname AS navn FROM pg_constraint k
        JOIN leietaker fra ON fra.oid = k.conrelid JOIN leietaker til ON til.oid = k.confrelid
        WHERE k.contype = 'f' AND NOT (fra.attnum = ANY (k.conkey) AND til.attnum = ANY (k.confkey))`,
    )
    expect(lose).toEqual([])
  })
})

/** Public registers, SSB's figures, and what only the konto door has grants on: none holds what a kommune has registered. */
const UTEN_VEGG = [
  ...[
    'Apinokkel',
    'AvsluttetSesjon',
    'Bruker',
    'Bruksteller',
    'Embetetilhorighet',
    'Fylke',
    'Identitet',
    'Innloggingsforsok',
    'Invitasjonsrolle',
    'Kommune',
  ],
  ...['Referansehenting', 'Referansekilde', 'Referansetabell', 'Referansetall', 'Statsforvalter'],
  '_prisma_migrations',
]
const ROLLER = [
  'lokalnorm_login',
  'lokalnorm_app',
  'lokalnorm_konto',
  'lokalnorm_tilsyn',
  'lokalnorm_referanse',
  'lokalnorm_leser',
  'lokalnorm_innsyn',
]

describe('the catalogue', () => {
  it('has no table without the wall but those named here, and no view that sees past it', async () => {
    const uten = await somEier(
      tx => tx.$queryRaw<{ navn: string; art: string; invoker: boolean }[]>`
        SELECT c.relname AS navn, c.relkind::text AS art, coalesce(c.reloptions::text LIKE '%security_invoker=true%', false) AS invoker
        FROM pg_class c WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p', 'v', 'm')
          AND NOT (c.relrowsecurity AND c.relforcerowsecurity)`,
    )
    expect(
      uten
        .filter(t => t.art === 'r')
        .map(t => t.navn)
        .sort(),
    ).toEqual([...UTEN_VEGG].sort())
    expect(uten.filter(t => t.art !== 'r' && !t.invoker)).toEqual([])
  })

  it('has roles that pass no wall, and a login role that may do nothing by itself', async () => {
    const roller = await somEier(
      tx => tx.$queryRaw<{ navn: string; forbi: boolean; arver: boolean; gitt: number }[]>`
        SELECT r.rolname AS navn, r.rolsuper OR r.rolbypassrls AS forbi, r.rolinherit AS arver,
          (SELECT count(*)::int FROM pg_class c, aclexplode(c.relacl) a
           WHERE c.relnamespace = 'public'::regnamespace AND a.grantee IN (0, r.oid)) AS gitt
        FROM pg_roles r WHERE r.rolname = ANY (${ROLLER})`,
    )
    expect(roller.map(r => r.navn).sort()).toEqual([...ROLLER].sort())
    for (const r of roller) expect(r, r.navn).toMatchObject({ forbi: false, arver: false })
    expect(roller.find(r => r.navn === 'lokalnorm_login')).toMatchObject({ gitt: 0 })
  })

  it('lets one role read it whole, to change nothing, and the app cannot become that role', async () => {
    const rader = await somEier(
      tx => tx.$queryRaw<{ navn: string; ser: boolean; rett: string }[]>`
        SELECT c.relname AS navn, NOT c.relrowsecurity OR EXISTS (SELECT 1 FROM pg_policy p JOIN pg_roles r ON r.oid = ANY (p.polroles)
            WHERE p.polrelid = c.oid AND p.polname = 'leser' AND r.rolname = 'lokalnorm_leser') AS ser,
          (SELECT string_agg(DISTINCT a.privilege_type, ',') FROM aclexplode(c.relacl) a JOIN pg_roles r ON r.oid = a.grantee
            WHERE r.rolname = 'lokalnorm_leser') AS rett
        FROM pg_class c WHERE c.relnamespace = 'public'::regnamespace AND c.relkind = 'r' ORDER BY 1`,
    )
    expect(rader.length).toBeGreaterThan(40)
    expect(rader.filter(r => !r.ser || r.rett !== 'SELECT')).toEqual([])
    const [medlem] = await somEier(
      tx => tx.$queryRaw<{ blir: boolean }[]>`
        SELECT pg_has_role('lokalnorm_login', 'lokalnorm_leser', 'MEMBER') AS blir`,
    )
    expect(medlem).toEqual({ blir: false })
  })

  it('lets the content doors at none of what is not behind it but the public registers', async () => {
    const rader = await somEier(
      tx => tx.$queryRaw<{ navn: string }[]>`
        SELECT DISTINCT c.relname AS navn FROM pg_class c, aclexplode(c.relacl) a JOIN pg_roles r ON r.oid = a.grantee
        WHERE c.relname = ANY (${UTEN_VEGG}) AND r.rolname IN ('lokalnorm_app', 'lokalnorm_tilsyn') ORDER BY 1`,
    )
    expect(rader.map(r => r.navn)).toEqual([
      ...['Embetetilhorighet', 'Fylke', 'Kommune', 'Referansekilde', 'Referansetabell', 'Referansetall'],
      'Statsforvalter',
    ])
  })
})

describe('the doors', () => {
  const navn = 'Veggprøven'
  const nytt = (kommunenummer: string) => ({
    kommunenummer,
    navn,
    navnenokkel: navn.toLowerCase(),
    eierform: 'KOMMUNAL' as const,
  })

  it('let nobody see, change or make another kommune’s rows, even when a query forgets its where', async () => {
    await som(overlege, tx => tx.sykehjem.create({ data: nytt(EIDSKOG) }))
    await som(nabo, async tx => {
      expect(await tx.sykehjem.count()).toBe(0)
      expect((await tx.sykehjem.updateMany({ data: { navn: 'Tatt' } })).count).toBe(0)
      expect((await tx.sykehjem.deleteMany()).count).toBe(0)
    })
    await expect(som(nabo, tx => tx.sykehjem.create({ data: nytt(EIDSKOG) }))).rejects.toThrow()
    await expect(
      som(overlege, tx => tx.sykehjem.updateMany({ data: { kommunenummer: KONGSVINGER } })),
    ).rejects.toThrow()
    expect(await som(overlege, tx => tx.sykehjem.findMany({ select: { navn: true } }))).toEqual([{ navn }])
  })

  it('give the konto door no content', async () => {
    await expect(somKonto({ alt: true }, tx => tx.belegg.count())).rejects.toThrow()
    await expect(somKonto({ kommuner: [EIDSKOG] }, tx => tx.sykehjem.findMany())).rejects.toThrow()
  })

  it('give the content door no users', async () => {
    await expect(som(overlege, tx => tx.bruker.count())).rejects.toThrow()
  })

  it('give the door of one’s own trail that and when, of the actor alone, and no text', async () => {
    const meg = overlege.id
    const tiltak = { kommunenummer: EIDSKOG, kategori: 'PLANLEGGE', tittel: 'Hemmelig' } as const
    await som(overlege, tx =>
      tx.tiltak.createMany({ data: [tiltak, { ...tiltak, ansvarligBrukerId: meg, ansvarligNavn: 'Test' }] }),
    )
    const valg = { select: { ansvarligNavn: true } }
    expect(await somInnsyn(overlege, tx => tx.tiltak.findMany(valg))).toEqual([{ ansvarligNavn: 'Test' }])
    const annen = { ...overlege, id: '019a0000-0000-7000-8000-0000000000ab' }
    expect(await somInnsyn(annen, tx => tx.tiltak.findMany(valg))).toEqual([])
    await expect(
      somInnsyn(overlege, tx => tx.tiltak.findMany({ select: { tittel: true } })),
    ).rejects.toThrow()
    await expect(somInnsyn(overlege, tx => tx.bruker.count())).rejects.toThrow()
    await expect(
      somInnsyn(overlege, tx => tx.tiltak.updateMany({ data: { ansvarligNavn: '' } })),
    ).rejects.toThrow()
  })

  it('let the konto door take the actor out of a tiltak, and change nothing else of one', async () => {
    const meg = { brukerId: overlege.id, alt: true }
    await expect(
      somKonto(meg, tx => tx.$executeRaw`UPDATE "Tiltak" SET "ansvarligNavn" = 'Endret'`),
    ).rejects.toThrow()
    await expect(somKonto(meg, tx => tx.$executeRaw`UPDATE "Tiltak" SET "tittel" = 'x'`)).rejects.toThrow()
    const uten = { alt: true }
    const tomt = (omfang: object) =>
      somKonto(
        omfang,
        tx => tx.$executeRaw`UPDATE "Tiltak" SET "ansvarligBrukerId" = NULL, "ansvarligNavn" = ''`,
      )
    expect(await tomt(uten)).toBe(0)
    expect(await somKonto(uten, tx => tx.$queryRaw`SELECT "id" FROM "Tiltak"`)).toEqual([])
    expect(await tomt(meg)).toBe(1)
  })

  it('refuse to open one inside another', async () => {
    await expect(som(overlege, () => som(overlege, tx => tx.sykehjem.count()))).rejects.toThrow(/door/)
  })

  it('keep the log as it was written', async () => {
    const hendelse = {
      kommunenummer: EIDSKOG,
      omrade: 'INNHOLD' as const,
      handling: 'prove',
      objekttype: 'Prøve',
      objektId: '1',
      detaljer: {},
    }
    await som(overlege, tx => tx.hendelse.create({ data: hendelse }))
    await expect(som(overlege, tx => tx.hendelse.deleteMany())).rejects.toThrow()
    await expect(somEier(tx => tx.hendelse.updateMany({ data: { handling: 'annet' } }))).rejects.toThrow()
    expect(await som(nabo, tx => tx.hendelse.count())).toBe(0)
  })

  it('write in the log of what a kommune does in nobody’s name but the actor’s', async () => {
    const en = { kommunenummer: EIDSKOG, omrade: 'INNHOLD', handling: 'prove' } as const
    const skriv = (brukerId: string | null) => {
      const data = { ...en, objekttype: 'Prøve', objektId: '1', detaljer: {}, brukerId }
      return som(overlege, tx => tx.hendelse.create({ data }))
    }
    await skriv(overlege.id)
    await skriv(null)
    await expect(skriv('019a0000-0000-7000-8000-0000000000bb')).rejects.toThrow()
  })
})
