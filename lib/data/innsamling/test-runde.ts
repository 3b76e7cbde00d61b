import { randomUUID } from 'node:crypto'
import { aktor } from '../../../test/aktor'
import { somEier } from '../../../test/database'
import type { NyInnsamlingInn } from '../../domene/innsamling/schema'
import { tomInnsamling } from '../../domene/innsamling/skjema'
import type { Innsendingsstatus } from '../../domene/innsending/typer'
import type { Resultat } from '../../domene/resultat'
import { opprettInnsamling } from './lagring'
import { publiserInnsamling } from './publiser'

/* What tests of rounds and of their treatment start from. */

export const IDAG = '2026-11-25'
export const INNLANDET = 'SF02'
export const statsforvalter = aktor({ rolle: 'STATSFORVALTER', statsforvalterId: INNLANDET })
export const annetEmbete = aktor({ rolle: 'STATSFORVALTER', statsforvalterId: 'SF03' })
export const direktorat = aktor({ rolle: 'DIREKTORAT' })

export const skjema = (verdier: Partial<NyInnsamlingInn> = {}): NyInnsamlingInn => ({
  ...tomInnsamling(IDAG),
  ...{ tittel: 'Udekket behov 2026', hjemmel: 'Rundskriv I-4/2007', frivillig: 'JA' },
  ...{ apner: '20.11.2026', frist: '15.12.2026', rettefrist: '31.12.2026', stenger: '15.01.2027' },
  ...{ statusdato: '30.11.2026' },
  ...verdier,
})

export function verdi<T>(svar: Resultat<T>): T {
  if (!svar.ok) throw new Error(JSON.stringify(svar.feil))
  return svar.verdi
}

export const utkast = async (verdier: Partial<NyInnsamlingInn> = {}): Promise<string> =>
  verdi(await opprettInnsamling(statsforvalter, INNLANDET, skjema(verdier), IDAG)).id

/** A round in Innlandet that is publisert; answers its id. */
export async function runde(verdier: Partial<NyInnsamlingInn> = {}): Promise<string> {
  const id = await utkast(verdier)
  verdi(await publiserInnsamling(statsforvalter, INNLANDET, id, { versjon: 1 }, IDAG))
  return id
}

export type Sendt = {
  status?: Innsendingsstatus
  nummer?: number
  sendt?: Date
  innhold?: object
  sum?: {
    normtimer?: string
    avtalteTimerMedSats?: string
    udekket?: string
    underNorm?: boolean
    plasser?: number
    avtalteTimer?: string
    timerPerBeboer?: string
  }
}

/** Something a kommune has sent, laid out as the owner of the database. */
export const lagInnsending = (
  innsamlingId: string,
  kommunenummer: string,
  { status = 'INNSENDT', nummer = 1, sendt = new Date('2026-12-01T09:00:00Z'), innhold, sum }: Sendt = {},
) =>
  somEier(async tx => {
    const her = { innsamlingId, kommunenummer, statsforvalterId: INNLANDET }
    const returfrist = status === 'RETURNERT' ? new Date('2026-12-20') : null
    await tx.innsending.upsert({
      where: { innsamlingId_kommunenummer: { innsamlingId, kommunenummer } },
      create: { ...her, status, sisteVersjon: nummer, forsteSendt: sendt, sistSendt: sendt, returfrist },
      update: { status, sisteVersjon: nummer, sistSendt: sendt, returfrist, versjon: { increment: 1 } },
    })
    const versjonId = randomUUID()
    await tx.innsendingsversjon.create({
      data: {
        ...{ ...her, id: versjonId, nummer, slag: 'FULL', referanse: `LN-${versjonId.slice(0, 8)}`, sendt },
        ...{ innhold: JSON.stringify(innhold ?? testinnhold(kommunenummer)), sha256: 'x' },
        ...{ sendtAv: randomUUID(), sendtAvNavn: 'Test', sendtAvRolle: 'KOMMUNEOVERLEGE' },
      },
    })
    const timer = { normtimer: '52.00', avtalteTimerMedSats: '30.00', udekket: '22.00' }
    const tall = { ...timer, dekning: '57.7', underNorm: true }
    await tx.innsendingstall.create({
      data: { ...her, versjonId, nummer, ufullstendig: false, harNorm: true, ...tall, ...sum },
    })
    return versjonId
  })

export const HJEM = '019a0000-0000-7000-8000-000000000001'

const LINJE = {
  ...{ plasser: 48, beboere: 46, beboereAntatt: false, beboereIndikator: 46, normtimer: '52.00' },
  ...{ avtalteTimer: '30.00', avtalteTimerMedSats: '30.00', faktiskeTimer: '30.00', dekning: '57.7' },
  ...{ dekningFaktisk: '57.7', differanse: '-22.00', udekket: '22.00', udekketAvdelinger: null },
  ...{ udekketFaktisk: '22.00', udekketArsverk: '0.59', timerPerBeboer: '0.65', plasserPerArsverk: '60.00' },
  ...{ underNorm: true, ufullstendig: false },
}

/** The content of a version: one home, a gap with its cause, one ADVARSEL. */
export const testinnhold = (kommunenummer: string) => ({
  ...{ skjema: 1, versjon: 1, referanse: 'LN-PROVE', slag: 'FULL', timerPerArsverk: '37.5' },
  kommune: { kommunenummer, navn: 'Prøve', innbyggertall: 6000, kostragruppe: 'KG06' },
  tall: {
    sum: LINJE,
    typer: [{ ...LINJE, type: 'LANGTID' }],
    sykehjem: [{ ...LINJE, id: HJEM, navn: 'Furulia', eierform: 'KOMMUNAL' }],
  },
  norm: null,
  vurdering: { nummer: 1, status: 'GODKJENT', godkjent: '2026-05-01', nesteDato: null },
  plan: { gap: '22.00', lukket: '14.50', gjenstar: '7.50', innen: '2027-08-01', aktive: 2, overFrist: 1 },
  tekster: {
    ...{ kommentar: 'Vi lyser ut en stilling.', arsak: 'REKRUTTERING', arsakTekst: '' },
    ...{ kontaktNavn: 'Kari', kontaktEpost: 'post@kommune.example', kontaktTelefon: '' },
  },
  svar: [],
  advarsler: [
    ...[{ nokkel: 'A', kode: 'NORM_GAMMEL', verdier: {}, grunnkode: 'RIKTIG_TALL', grunn: 'Stemmer' }],
  ],
})
