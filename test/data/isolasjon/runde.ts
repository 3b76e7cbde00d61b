import { skrivNed } from '@/lib/data/innsending/frosset'
import { lagInnhold } from '@/lib/domene/innsending/test-innsending'
import { EIDSKOG } from '../../aktor'
import type { somEier } from '../../database'

/** The ids of the rows. */
export type Rundeider = Record<
  | 'innsamlingId'
  | 'sendtInnsamlingId'
  | 'utkastinnsamlingId'
  | 'sporsmalId'
  | 'sendtVersjonId'
  | 'merkeId'
  | 'brukerId',
  string
>

type Tx = Parameters<Parameters<typeof somEier>[0]>[0]

const dag = (dato: string) => new Date(`${dato}T00:00:00Z`)

/** The embete Eidskog belongs to. */
export const EMBETE = 'SF02'

const HER = { kommunenummer: EIDSKOG, statsforvalterId: EMBETE }

/** Two rounds that ask Eidskog, one answered and one not, and one that is still a draft of the embete. */
export async function lagRunder(tx: Tx, r: Rundeider): Promise<void> {
  const av = r.brukerId
  await runde(tx, av, { id: r.sendtInnsamlingId, tittel: 'I fjor', ...FJOR })
  await runde(tx, av, { id: r.innsamlingId, tittel: 'I år', ...AAR })
  await runde(tx, av, {
    id: r.utkastinnsamlingId,
    tittel: 'Neste år',
    statusdato: '2026-12-31',
    publisert: null,
  })
  await tx.innsamlingssporsmal.create({
    data: {
      ...{ id: r.sporsmalId, innsamlingId: r.innsamlingId, nummer: 1, slag: 'TEKST', paakrevd: false },
      ...{ tekstNb: 'Hvem er tilsynslege i ferien?', tekstNn: 'Kven er tilsynslege i ferien?' },
    },
  })
  await tx.innsendingsutkast.create({
    data: { kommunenummer: EIDSKOG, innsamlingId: r.innsamlingId, endretAv: r.brukerId },
  })
  await lagSendt(tx, r)
}

const FJOR = { statusdato: '2025-12-31', publisert: dag('2025-12-01') }
const AAR = { statusdato: '2026-11-01', publisert: dag('2026-10-20') }
type Om = { id: string; tittel: string; statusdato: string; publisert: Date | null }

async function runde(tx: Tx, opprettetAv: string, { id, tittel, statusdato, publisert }: Om): Promise<void> {
  const datoer = { apner: dag('2026-01-01'), frist: dag('2026-12-15') }
  await tx.innsamling.create({
    data: {
      ...{ id, tittel, aar: Number(statusdato.slice(0, 4)), statusdato: dag(statusdato), publisert },
      ...{ ...datoer, rettefrist: dag('2026-12-31'), stenger: dag('2027-01-31') },
      ...{ statsforvalterId: EMBETE, hjemmel: 'Frivillig', frivillig: true, opprettetAv },
    },
  })
  const register = { fylkesnummer: '34', innbyggertall: 6040, kostragruppe: 'EKG04' }
  if (publisert) await tx.innsamlingskommune.create({ data: { ...HER, innsamlingId: id, ...register } })
}

async function lagSendt(tx: Tx, r: Rundeider): Promise<void> {
  const { sendtInnsamlingId: innsamlingId, sendtVersjonId: versjonId, merkeId, brukerId } = r
  const referanse = 'LN-2025-3416-AAAAAA'
  const innsamling = { id: innsamlingId, tittel: 'I fjor', aar: 2025, statusdato: FJOR.statusdato }
  const { tekst, sha256 } = skrivNed(lagInnhold({ innsamling, referanse }))
  const rader = { kommunenummer: EIDSKOG, timerPerArsverk: '37.5', sykehjem: [], normer: [] }
  const sendt = dag('2026-01-10')
  const her = { ...HER, innsamlingId }
  await tx.innsending.create({
    data: { ...her, status: 'INNSENDT', sisteVersjon: 1, forsteSendt: sendt, sistSendt: sendt },
  })
  const avsender = { sendtAv: brukerId, sendtAvNavn: 'Test', sendtAvRolle: 'KOMMUNEOVERLEGE' } as const
  await tx.innsendingsversjon.create({
    data: {
      ...{ ...her, id: versjonId, nummer: 1, slag: 'FULL', sendt, ...avsender },
      ...{ referanse, innhold: tekst, sha256 },
    },
  })
  const situasjon = skrivNed(rader).tekst
  await tx.innsendingsgrunnlag.create({ data: { versjonId, kommunenummer: EIDSKOG, situasjon } })
  await tx.innsendingstall.create({ data: { ...her, versjonId, nummer: 1, ufullstendig: false } })
  await tx.innsendingsmerke.create({
    data: { ...her, id: merkeId, nummer: 1, felt: 'sum.udekket', tekst: 'Se på dette tallet' },
  })
  await tx.innsendingsmelding.create({
    data: { ...her, fraKommunen: false, avsender: 'Statsforvalteren i Innlandet', tekst: 'Takk for svaret' },
  })
  await tx.innsendingsnotat.create({ data: { ...her, tekst: 'Ringt', skrevetAv: brukerId } })
  await tx.paminnelse.create({ data: { ...her, nokkel: 'PLAN:14', tekst: '' } })
}
