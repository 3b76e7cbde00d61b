import { EIDSKOG, overlege } from '../../../test/aktor'
import { somEier } from '../../../test/database'
import { lagAvdeling, lagSykehjem } from '../../../test/sykehjem'
import type { Innsending, Innsendingsslag } from '../../domene/innsending/typer'
import type { UtkastInn } from '../../domene/innsending/utkast'
import type { Sporsmalsslag } from '../../domene/innsamling/typer'
import type { Resultat } from '../../domene/resultat'
import type { Bruker } from '../../domene/tilgang'
import { hentInnsending, hentVersjon, type Innsendingsbilde } from './les'
import { sendInn } from './send'
import { lagreUtkast } from './utkast'

/* What tests of an innsending start from. */

export const IDAG = '2026-11-25'
export const STATUSDATO = '2026-11-01'
export const IKKE_FUNNET = { ok: false, feil: { kode: 'IKKE_FUNNET' } }

const dag = (dato: string) => new Date(`${dato}T00:00:00Z`)

type Valg = {
  statusdato?: string
  publisert?: Date | null
  kommuner?: string[]
  sporsmal?: { slag: Sporsmalsslag; paakrevd: boolean }[]
  egenFrist?: string
}

/** A round of Innlandet that opened on 1 November 2026; answers its id. Frist 15.12, rettefrist 31.12, stenger 31.01. */
export async function lagRunde(valg: Valg = {}): Promise<string> {
  const { statusdato = STATUSDATO, kommuner = [EIDSKOG], publisert = dag('2026-10-20') } = valg
  const registeret = await somEier(tx =>
    tx.kommune.findMany({ where: { kommunenummer: { in: kommuner } }, include: { fylke: true } }),
  )
  const egen = valg.egenFrist ? { egenFrist: dag(valg.egenFrist), unntaksgrunn: 'Ferie' } : {}
  const { id } = await somEier(tx =>
    tx.innsamling.create({
      data: {
        ...{ statsforvalterId: 'SF02', tittel: `Per ${statusdato}`, aar: Number(statusdato.slice(0, 4)) },
        ...{ statusdato: dag(statusdato), apner: dag('2026-11-01'), frist: dag('2026-12-15'), publisert },
        ...{ rettefrist: dag('2026-12-31'), stenger: dag('2027-01-31') },
        ...{ hjemmel: 'Frivillig', frivillig: true, opprettetAv: overlege.id },
        sporsmal: {
          create: (valg.sporsmal ?? []).map((s, i) => ({
            ...{ ...s, nummer: i + 1, tekstNb: 'Spørsmål', tekstNn: 'Spørsmål' },
          })),
        },
        kommuner: {
          create: registeret.map(k => ({
            ...{ kommunenummer: k.kommunenummer, statsforvalterId: k.fylke.statsforvalterId },
            ...{ fylkesnummer: k.fylkesnummer, innbyggertall: k.innbyggertall },
            ...{ kostragruppe: k.kostragruppe, ...egen },
          })),
        },
      },
    }),
  )
  return id
}

export type Hjem = {
  sykehjemId: string
  avdelingId: string
  beleggId: string
  avtaleId: string
  versjonId: string
}

/** A sykehjem with one LANGTID avdeling and one avtale for the whole of it, from 2024 on. */
export async function lagHjem(navn: string, plasser: number, uketimer: string): Promise<Hjem> {
  const sykehjemId = await lagSykehjem(navn)
  const avdelingId = await lagAvdeling(sykehjemId)
  const her = { kommunenummer: EIDSKOG }
  const fra = { gjelderFra: dag('2024-01-01') }
  return somEier(async tx => {
    const belegg = await tx.belegg.create({ data: { ...her, avdelingId, ...fra, plasser, beboere: plasser } })
    const merke = { navn: 'Tilsynslege 1', navnenokkel: 'tilsynslege 1' }
    const avtale = await tx.legeavtale.create({ data: { ...her, sykehjemId, ...merke } })
    const versjon = await tx.legeavtaleversjon.create({
      data: {
        ...{ ...her, sykehjemId, legeavtaleId: avtale.id, ...fra },
        ...{ avtaleform: 'KOMMUNALT_ANSATT', uketimer, heleSykehjemmet: true },
      },
    })
    return { sykehjemId, avdelingId, beleggId: belegg.id, avtaleId: avtale.id, versjonId: versjon.id }
  })
}

export async function bildet(
  innsamlingId: string,
  slag?: Innsendingsslag,
  bruker: Bruker = overlege,
): Promise<Innsendingsbilde> {
  const bilde = await hentInnsending(bruker, EIDSKOG, innsamlingId, IDAG, slag)
  if (!bilde) throw new Error('No innsending')
  return bilde
}

/** Writes the draft with a change. */
export const skriv = async (innsamlingId: string, endring: Omit<UtkastInn, 'versjon'>) =>
  lagreUtkast(overlege, EIDSKOG, innsamlingId, {
    ...endring,
    versjon: (await bildet(innsamlingId)).utkast.versjon,
  })

export const TEKSTER = {
  ...{ kommentar: 'Slik er det', arsak: 'REKRUTTERING', arsakTekst: 'Ingen søkere' },
  ...{ kontaktNavn: 'Kari', kontaktEpost: 'kari@eidskog.example', kontaktTelefon: '900 00 000' },
} as const

/** A draft in which nothing is missing: texts, and a reason for every warning. */
export async function besvar(innsamlingId: string, slag?: Innsendingsslag): Promise<void> {
  const { kontroller, innsamling } = await bildet(innsamlingId, slag)
  const grunner = kontroller
    .filter(k => k.alvor === 'ADVARSEL')
    .map(({ nokkel, verdi }) => ({ nokkel, verdi, grunnkode: 'RIKTIG_TALL', grunntekst: 'Kontrollert' }))
  const svar = Object.fromEntries(innsamling.sporsmal.map(s => [s.id, s.slag === 'JA_NEI' ? 'JA' : '12']))
  verdi(await skriv(innsamlingId, { tekster: TEKSTER, svar, grunner }))
}

/** Sends what stands, as it is seen now. */
export async function send(
  innsamlingId: string,
  slag: Innsendingsslag = 'FULL',
  { bruker = overlege, idag = IDAG, tid = new Date('2026-11-25T09:00:00Z') } = {},
): Promise<Resultat<{ nummer: number; referanse: string }>> {
  const { merke, innsending } = await bildet(innsamlingId, slag, bruker)
  return sendInn(bruker, EIDSKOG, innsamlingId, { slag, merke, versjon: innsending?.versjon ?? 0 }, idag, tid)
}

export async function versjonen(innsamlingId: string, nummer = 1) {
  const lest = await hentVersjon(overlege, EIDSKOG, innsamlingId, nummer)
  if (!lest) throw new Error('No such version')
  return lest
}

/** Sets where the innsending stands, as the embete does. */
export const settStatus = (innsamlingId: string, status: Innsending['status'], returfrist?: string) =>
  somEier(tx =>
    tx.innsending.update({
      where: { innsamlingId_kommunenummer: { innsamlingId, kommunenummer: EIDSKOG } },
      data: { status, returfrist: returfrist ? dag(returfrist) : null, versjon: { increment: 1 } },
    }),
  )

/** Sends parts of the last version back. */
export async function returner(innsamlingId: string, ...deler: string[]): Promise<void> {
  const { sisteVersjon: nummer } = await settStatus(innsamlingId, 'RETURNERT', '2027-01-10')
  const her = { innsamlingId, kommunenummer: EIDSKOG, statsforvalterId: 'SF02', nummer }
  await somEier(tx =>
    tx.innsendingsretur.createMany({
      data: deler.map(del => ({ ...her, del, grunn: 'Se på dette', frist: dag('2027-01-10') })),
    }),
  )
}

export function verdi<T>(svar: Resultat<T>): T {
  if (!svar.ok) throw new Error(JSON.stringify(svar.feil))
  return svar.verdi
}
