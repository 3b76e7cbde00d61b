import { type Datatabell, type Felt, lagDatatabell, under } from '../felles/datatabell'
import type { Aarslinje, Gruppelinje, Omfang, Samlelinje, Samlet, Samletall } from './typer'

export const TABELLER = [
  ...(['kommuner', 'kommunetyper', 'sum', 'typer'] as const),
  ...(['fylker', 'embeter', 'kostragrupper', 'storrelser', 'aar'] as const),
]
export type Tabellkode = (typeof TABELLER)[number]

const TALL: Felt<Samletall>[] = [
  ['plasser', 'heltall', t => t.plasser],
  ['beboere', 'heltall', t => t.beboere],
  ['beboereIndikator', 'heltall', t => t.beboereIndikator],
  ['normtimer', 'timer', t => t.normtimer],
  ['avtalteTimer', 'timer', t => t.avtalteTimer],
  ['avtalteTimerMedSats', 'timer', t => t.avtalteTimerMedSats],
  ['faktiskeTimer', 'timer', t => t.faktiskeTimer],
  ['dekning', 'prosent', t => t.dekning],
  ['differanse', 'timer', t => t.differanse],
  ['udekket', 'timer', t => t.udekket],
  ['udekketFaktisk', 'timer', t => t.udekketFaktisk],
  ['udekketArsverk', 'timer', t => t.udekketArsverk],
  ['timerPerBeboer', 'timer', t => t.timerPerBeboer],
  ['plasserPerArsverk', 'timer', t => t.plasserPerArsverk],
  ['underNorm', 'janei', t => t.underNorm],
  ['ufullstendig', 'janei', t => t.ufullstendig],
]

const OMFANG: Felt<Omfang>[] = [
  ['forventet', 'heltall', o => o.forventet],
  ['levert', 'heltall', o => o.levert],
  ['kontrollert', 'heltall', o => o.kontrollert],
  ['medregnet', 'heltall', o => o.medregnet],
  ['andelInnbyggere', 'prosent', o => o.andelInnbyggere && o.andelInnbyggere.mul(100)],
]

const LINJE: Felt<Samlelinje>[] = [
  ...under(OMFANG, (l: Samlelinje) => l.omfang),
  ...under(TALL, (l: Samlelinje) => l.sum),
  ['medianTimerPerBeboer', 'timer', l => l.median],
  ['kommunerUnderNorm', 'heltall', l => l.telling.underNorm],
  ['kommunerUtenNorm', 'heltall', l => l.telling.utenNorm],
  ['kommunerUtenVurdering', 'heltall', l => l.telling.utenVurdering],
  ['kommunerUtenPlan', 'heltall', l => l.telling.utenPlan],
  ['kommunerUtenSykehjem', 'heltall', l => l.telling.utenSykehjem],
]

const GRUPPE: Felt<Gruppelinje>[] = [
  ['nokkel', 'tekst', g => g.nokkel],
  ['navn', 'tekst', g => g.navn],
  ...LINJE,
]

const AAR: Felt<Aarslinje>[] = [
  ['aar', 'heltall', a => a.aar],
  ['innsamling', 'tekst', a => a.tittel],
  ['statusdato', 'dato', a => a.statusdato],
  ...LINJE,
]

type Kommune = Samlet['kommuner'][number]
const HVEM: Felt<Kommune>[] = [
  ['kommunenummer', 'tekst', k => k.kommunenummer],
  ['navn', 'tekst', k => k.navn],
]
const KOMMUNE: Felt<Kommune>[] = [
  ...HVEM,
  ['fylkesnummer', 'tekst', k => k.fylkesnummer],
  ['statsforvalterId', 'tekst', k => k.statsforvalterId],
  ['kostragruppe', 'tekst', k => k.kostragruppe],
  ['innbyggertall', 'heltall', k => k.innbyggertall],
  ['status', 'status', k => k.status],
  ['versjon', 'heltall', k => k.versjon],
  ['referanse', 'tekst', k => k.referanse],
  ['innsendt', 'dato', k => k.innsendt],
  ...under(TALL, (k: Kommune) => k.sum),
  ['harNorm', 'janei', k => k.harNorm],
  ['harVurdering', 'janei', k => k.harVurdering],
  ['harPlan', 'janei', k => k.harPlan],
]

type Type = Samlelinje['typer'][number]
const TYPE: Felt<Type>[] = [
  ['type', 'type', t => t.type],
  ['kommuner', 'heltall', t => t.kommuner],
  ['kommunerMedTimer', 'heltall', t => t.kommunerMedTimer],
  ['normtimerMedTimer', 'timer', t => t.normtimerMedTimer],
  ...TALL,
]
const KOMMUNETYPE: Felt<{ kommune: Kommune; type: Type }>[] = [
  ...under(HVEM, (r: { kommune: Kommune; type: Type }) => r.kommune),
  ['type', 'type', r => r.type.type],
  ...under(TALL, (r: { kommune: Kommune; type: Type }) => r.type),
]

/** Every kommune that is asked: what is missing is an empty cell, never 0. */
export const kommunetabell = (s: Samlet): Datatabell<Tabellkode> => lag('kommuner', KOMMUNE, s.kommuner)
export const sumtabell = (s: Samlet): Datatabell<Tabellkode> => lag('sum', LINJE, [s])
export const typetabell = (s: Samlet): Datatabell<Tabellkode> => lag('typer', TYPE, s.typer)
/** A row for each type of each kommune that counts. */
export const kommunetypetabell = (s: Samlet): Datatabell<Tabellkode> =>
  lag(
    'kommunetyper',
    KOMMUNETYPE,
    s.kommuner.flatMap(kommune => (kommune.typer ?? []).map(type => ({ kommune, type }))),
  )
export const gruppetabell = (
  kode: 'fylker' | 'embeter' | 'kostragrupper' | 'storrelser',
  linjer: readonly Gruppelinje[],
): Datatabell<Tabellkode> => lag(kode, GRUPPE, linjer)
export const aarstabell = (linjer: readonly Aarslinje[]): Datatabell<Tabellkode> => lag('aar', AAR, linjer)

const lag = <T>(kode: Tabellkode, felt: readonly Felt<T>[], linjer: readonly T[]): Datatabell<Tabellkode> =>
  lagDatatabell(kode, felt, linjer)
