import { hashHemmelighet } from '@/lib/data/konto/hemmelig'
import { lagTotrinn } from '@/lib/data/konto/test-brukere'
import type { Bruker, Rolle, Tilgang } from '@/lib/domene/tilgang'
import { PDF } from '@/lib/domene/vedlegg/test-filer'
import { aktor, EIDSKOG } from '../../aktor'
import { somEier } from '../../database'
import { lagRunder } from './runde'
import { lagSvar } from './svar'

const id = (nr: number) => `019a0000-0000-7000-8000-${String(nr).padStart(12, '0')}`

/** Real rows of Eidskog, every kind a function can be asked about. */
export const RADER = {
  sykehjemId: id(1),
  tomtSykehjemId: id(2),
  avdelingId: id(11),
  tomAvdelingId: id(12),
  beleggId: id(21),
  legeavtaleId: id(31),
  versjonId: id(32),
  senereVersjonId: id(33),
  fravaerId: id(41),
  normId: id(51),
  utkastId: id(52),
  brukerId: id(61),
  administratorId: id(62),
  invitasjonId: id(71),
  nokkelId: id(81),
  vedleggId: id(151),
  varselId: id(161),
  vurderingId: id(91),
  risikoId: id(92),
  tiltakId: id(101),
  ferdigTiltakId: id(102),
  deltTiltakId: id(103),
  erfaringId: id(104),
  innsamlingId: id(111),
  sendtInnsamlingId: id(112),
  utkastinnsamlingId: id(113),
  sporsmalId: id(114),
  sendtVersjonId: id(115),
  merkeId: id(116),
}

/** What a row of the table is called with: the kommune of the address, and ids that are rows of Eidskog. */
export type Adresse = typeof RADER & { kommunenummer: string }
export const ADRESSE: Adresse = { ...RADER, kommunenummer: EIDSKOG }

const som = (brukerId: string, epost: string, tilgang: Tilgang): Bruker => ({
  ...aktor(tilgang),
  id: brukerId,
  epost,
})

const innhold = (rolle: 'KOMMUNEOVERLEGE' | 'KOMMUNEADMIN') => ({ rolle, kommunenummer: EIDSKOG })
export const EGEN = som(RADER.brukerId, 'overlege@eidskog.example', innhold('KOMMUNEOVERLEGE'))
export const EGEN_ADMIN = som(RADER.administratorId, 'admin@eidskog.example', innhold('KOMMUNEADMIN'))

/** The key of a warning about the home of Eidskog. */
export const NOKKEL = `BEBOERE_OVER_PLASSER:${RADER.sykehjemId}:${RADER.avdelingId}`

const dag = (dato: string) => new Date(`${dato}T00:00:00Z`)

/** Eidskog as it is before somebody from outside tries: one home with everything in it. */
export const lagEidskog = () =>
  somEier(async tx => {
    const her = { kommunenummer: EIDSKOG }
    const navngitt = (navn: string) => ({ navn, navnenokkel: navn.toLowerCase() })
    const r = RADER
    await tx.kommuneinnstilling.create({ data: { ...her, timerPerArsverk: '37.5' } })
    await tx.sykehjem.createMany({
      data: [
        { ...her, id: r.sykehjemId, ...navngitt('Furulia'), eierform: 'KOMMUNAL' },
        // Closed before the vurdering, which then asks nothing about it: it can be deleted.
        {
          ...{ ...her, id: r.tomtSykehjemId, ...navngitt('Granheim'), eierform: 'KOMMUNAL' },
          nedlagt: dag('2025-12-31'),
        },
      ],
    })
    const iHjemmet = { ...her, sykehjemId: r.sykehjemId }
    await tx.avdeling.createMany({
      data: [
        { ...iHjemmet, id: r.avdelingId, ...navngitt('Bjørk'), type: 'LANGTID' },
        { ...iHjemmet, id: r.tomAvdelingId, ...navngitt('Gran'), type: 'KORTTID' },
      ],
    })
    const belegg = { avdelingId: r.avdelingId, gjelderFra: dag('2026-01-01'), plasser: 24, beboere: 30 }
    await tx.belegg.create({ data: { ...her, id: r.beleggId, ...belegg } })
    await tx.legeavtale.create({ data: { ...iHjemmet, id: r.legeavtaleId, ...navngitt('Tilsynslege 1') } })
    const versjon = {
      ...{ ...iHjemmet, legeavtaleId: r.legeavtaleId, avtaleform: 'KOMMUNALT_ANSATT' as const },
      ...{ uketimer: '7.5', heleSykehjemmet: true },
    }
    await tx.legeavtaleversjon.createMany({
      data: [
        { ...versjon, id: r.versjonId, gjelderFra: dag('2026-01-01') },
        { ...versjon, id: r.senereVersjonId, gjelderFra: dag('2026-07-01') },
      ],
    })
    const fravaer = { legeavtaleId: r.legeavtaleId, fra: dag('2026-07-06'), til: dag('2026-07-26') }
    await tx.fravaer.create({ data: { ...her, id: r.fravaerId, ...fravaer } })
    await lagNormer(tx)
    await lagVedlegg(tx)
    await lagVarsel(tx)
    await lagVurdering(tx)
    await lagPlan(tx)
    await lagRunder(tx, RADER)
    await tx.advarsel.create({
      data: {
        ...{ ...her, kode: 'MANGE_BEBOERE', nokkel: `MANGE_BEBOERE:${r.sykehjemId}:${r.avdelingId}` },
        ...{ verdi: '30/24', grunnkode: 'RIKTIG_TALL', begrunnet: dag('2026-01-02') },
      },
    })
    const hendelse = {
      handling: 'belegg.opprettet',
      objekttype: 'Belegg',
      objektId: r.beleggId,
      detaljer: {},
    }
    await tx.hendelse.create({ data: { ...her, ...hendelse, omrade: 'INNHOLD', brukerId: r.brukerId } })
    await lagBrukere(tx)
  })

type Tx = Parameters<Parameters<typeof somEier>[0]>[0]

async function lagNormer(tx: Tx): Promise<void> {
  const her = { kommunenummer: EIDSKOG }
  const sats = { ...her, type: 'LANGTID', uketimer: '1', per: 3 } as const
  await tx.lokalnorm.create({ data: { ...her, id: RADER.normId, gyldigFra: dag('2026-01-01') } })
  await tx.normsats.create({ data: { ...sats, lokalnormId: RADER.normId } })
  await tx.saksgang.create({
    data: { ...her, lokalnormId: RADER.normId, rekkefolge: 0, organ: 'Kommunestyret', status: 'VEDTATT' },
  })
  await tx.lokalnorm.update({ where: { id: RADER.normId }, data: { status: 'VEDTATT' } })
  await tx.lokalnorm.create({ data: { ...her, id: RADER.utkastId } })
  await tx.normsats.create({ data: { ...sats, lokalnormId: RADER.utkastId } })
}

async function lagVurdering(tx: Tx): Promise<void> {
  const { vurderingId, risikoId, sykehjemId, brukerId } = RADER
  const her = { kommunenummer: EIDSKOG }
  await tx.vurdering.create({ data: { ...her, id: vurderingId, nummer: 1, statusdato: dag('2026-11-22') } })
  const risiko = { vurderingId, sykehjemId, stammeId: id(93), nummer: 1, hendelse: 'Visitt én dag i uka' }
  await tx.risiko.create({ data: { ...her, ...risiko, id: risikoId, sannsynlighet: 4, konsekvens: 4 } })
  await lagSvar(tx, vurderingId, [sykehjemId], brukerId)
}

async function lagVedlegg(tx: Tx): Promise<void> {
  const innhold = Uint8Array.from(PDF)
  await tx.vedlegg.create({
    data: {
      ...{ kommunenummer: EIDSKOG, id: RADER.vedleggId, rekkeId: RADER.vedleggId, nummer: 1 },
      ...{ lokalnormId: RADER.normId, filnavn: 'vedtak.pdf', mediatype: 'application/pdf', sha256: 'a' },
      ...{ innhold, storrelse: innhold.length, lastetOppAv: RADER.brukerId },
    },
  })
}

async function lagVarsel(tx: Tx): Promise<void> {
  const { varselId, normId, brukerId } = RADER
  const her = { kommunenummer: EIDSKOG }
  const varsel = {
    type: 'NORM_REVISJON',
    nokkel: 'norm',
    objektId: normId,
    forfall: dag('2026-12-31'),
  } as const
  await tx.varsel.create({ data: { ...her, ...varsel, id: varselId } })
  await tx.varselmottaker.create({ data: { ...her, varselId, brukerId } })
}

async function lagPlan(tx: Tx): Promise<void> {
  const { tiltakId, risikoId, sykehjemId } = RADER
  const her = { kommunenummer: EIDSKOG }
  const tiltak = { sykehjemId, tittel: 'To visittdager', kategori: 'GJENNOMFORE', status: 'PAGAR' } as const
  await tx.tiltak.create({ data: { ...her, ...tiltak, id: tiltakId } })
  const ferdig = { ...her, ...tiltak, status: 'GJENNOMFORT', gjennomfort: dag('2026-06-01') } as const
  const { ferdigTiltakId, deltTiltakId, erfaringId } = RADER
  for (const id of [ferdigTiltakId, deltTiltakId])
    await tx.tiltak.create({ data: { ...ferdig, id, evaluert: dag('2026-10-01') } })
  const erfaring = { kommunenavn: 'Eidskog', innbyggertall: 6_000, tittel: 'To visittdager', gjort: 'Delt' }
  await tx.erfaring.create({
    data: {
      ...{ ...her, ...erfaring, id: erfaringId, tiltakId: deltTiltakId },
      ...{ erfart: 'Virker', kategori: 'GJENNOMFORE' },
    },
  })
  await tx.milepael.create({ data: { ...her, tiltakId, rekkefolge: 0, tekst: 'Avtalen er signert' } })
  await tx.tiltaksrisiko.create({ data: { ...her, tiltakId, risikoId } })
}

async function lagBrukere(tx: Tx): Promise<void> {
  const personer: [Bruker, Rolle][] = [
    [EGEN, 'KOMMUNEOVERLEGE'],
    [EGEN_ADMIN, 'KOMMUNEADMIN'],
  ]
  for (const [{ id, navn, epost }, rolle] of personer)
    await tx.bruker.create({
      data: { id, navn, epost, rolletildelinger: { create: { rolle, kommunenummer: EIDSKOG } } },
    })
  await lagTotrinn(tx, RADER.brukerId)
  const { id: fremmed, navn, epost } = aktor()
  await tx.bruker.create({ data: { id: fremmed, navn, epost } })
  const utloper = new Date('2026-11-29T12:00:00Z')
  const lenke = { kommunenummer: EIDSKOG, opprettetAv: RADER.administratorId, utloper }
  const { brukerId, invitasjonId: id, nokkelId } = RADER
  await tx.invitasjon.create({
    data: {
      ...{ ...lenke, id, navn: 'Ny', epost: 'ny@eidskog.example', tokenHash: 'invitasjon' },
      roller: { create: { rolle: 'KOMMUNELEDELSE' } },
    },
  })
  const nyttPassord = { navn: EGEN.navn, epost: EGEN.epost, tokenHash: 'nytt passord' }
  await tx.invitasjon.create({ data: { ...lenke, ...nyttPassord } })
  const nokkel = { navn: 'regneark', prefiks: 'lnk_aaaaaa', nokkelHash: hashHemmelighet('lnk_eidskog') }
  await tx.apinokkel.create({ data: { id: nokkelId, brukerId, ...nokkel } })
  await tx.identitet.create({ data: { brukerId, utsteder: 'https://utsteder.example', identHash: 'kari' } })
}

/** Every row that is Eidskog's, table by table: what must be the same before and after. */
export const dumpEidskog = () =>
  somEier(async tx => {
    const { brukerId, administratorId } = RADER
    await tx.$queryRaw`SELECT set_config('test.kommune', ${EIDSKOG}, true), set_config('test.bruker', ${brukerId}, true),
      set_config('test.brukere', ${[brukerId, administratorId].join(',')}, true)`
    await tx.$executeRaw`CREATE TEMPORARY TABLE dump (tabell text, rad text) ON COMMIT DROP`
    await tx.$executeRaw`DO $$
      DECLARE t text; hvor text;
      BEGIN
        FOR t, hvor IN
          SELECT c.relname, 'kommunenummer = current_setting(''test.kommune'')' FROM pg_class c
          JOIN pg_attribute a ON a.attrelid = c.oid AND a.attname = 'kommunenummer'
          WHERE c.relkind = 'r' AND c.relnamespace = 'public'::regnamespace
          UNION ALL VALUES
            ('Bruker', 'id::text = ANY (string_to_array(current_setting(''test.brukere''), '',''))'),
            ('Totrinn', '"brukerId"::text = current_setting(''test.bruker'')'),
            ('Apinokkel', '"brukerId"::text = current_setting(''test.bruker'')'),
            ('Identitet', '"brukerId"::text = current_setting(''test.bruker'')'),
            ('Innsamling', 'true'), ('Innsamlingssporsmal', 'true')
        LOOP
          EXECUTE format('INSERT INTO dump SELECT %L, to_jsonb(r)::text FROM public.%I r WHERE %s', t, t, hvor);
        END LOOP;
      END $$`
    const rader = await tx.$queryRaw<
      { tabell: string; rad: string }[]
    >`SELECT tabell, rad FROM dump ORDER BY 1, 2`
    const dump: Record<string, string[]> = {}
    for (const { tabell, rad } of rader) (dump[tabell] ??= []).push(rad)
    return dump
  })
