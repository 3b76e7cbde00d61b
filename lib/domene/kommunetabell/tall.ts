import type { Dekning, Nokkeltall } from '../beregning/typer'
import type { Utvikling } from '../beregning/utvikling'
import { type Datatabell, type Felt, lagDatatabell, under } from '../felles/datatabell'

const TALL: Felt<Nokkeltall>[] = [
  ['plasser', 'heltall', t => t.plasser],
  ['beboere', 'heltall', t => t.beboere],
  ['beboereAntatt', 'janei', t => t.beboereAntatt],
  ['beboereIndikator', 'heltall', t => t.beboereIndikator],
  ['normtimer', 'timer', t => t.normtimer],
  ['avtalteTimer', 'timer', t => t.avtalteTimer],
  ['avtalteTimerMedSats', 'timer', t => t.avtalteTimerMedSats],
  ['faktiskeTimer', 'timer', t => t.faktiskeTimer],
  ['dekning', 'prosent', t => t.dekning],
  ['dekningFaktisk', 'prosent', t => t.dekningFaktisk],
  ['differanse', 'timer', t => t.differanse],
  ['udekket', 'timer', t => t.udekket],
  ['udekketAvdelinger', 'timer', t => t.udekketAvdelinger],
  ['udekketFaktisk', 'timer', t => t.udekketFaktisk],
  ['udekketArsverk', 'timer', t => t.udekketArsverk],
  ['timerPerBeboer', 'timer', t => t.timerPerBeboer],
  ['plasserPerArsverk', 'timer', t => t.plasserPerArsverk],
  ['underNorm', 'janei', t => t.underNorm],
  ['ufullstendig', 'janei', t => t.ufullstendig],
]

type Linje = {
  niva: 'KOMMUNE' | 'TYPE' | 'SYKEHJEM' | 'AVDELING'
  sykehjem?: string
  avdeling?: string
  type?: string
  tall: Nokkeltall
}

const LINJE: Felt<Linje>[] = [
  ['niva', 'tekst', l => l.niva],
  ['sykehjem', 'tekst', l => l.sykehjem ?? null],
  ['avdeling', 'tekst', l => l.avdeling ?? null],
  ['type', 'type', l => l.type ?? null],
  ...under(TALL, (l: Linje) => l.tall),
]

/** Every line of one date: the kommune, its types, each sykehjem and its avdelinger. Levels are not to be added. */
export const dekningstabell = ({ sum, typer, sykehjem }: Dekning): Datatabell =>
  lagDatatabell('dekning', LINJE, [
    { niva: 'KOMMUNE', tall: sum },
    ...typer.map(t => ({ niva: 'TYPE' as const, type: t.type, tall: t })),
    ...sykehjem.flatMap(s => [
      { niva: 'SYKEHJEM' as const, sykehjem: s.navn, tall: s },
      ...s.avdelinger.map(a => ({
        ...{ niva: 'AVDELING' as const, sykehjem: s.navn, avdeling: a.navn, type: a.type },
        tall: a,
      })),
    ]),
  ])

type Maned = Utvikling['maneder'][number]

/** The kommune on every month-end. */
export const utviklingstabell = ({ maneder }: Utvikling): Datatabell =>
  lagDatatabell('utvikling', [['dato', 'dato', m => m.dato] satisfies Felt<Maned>, ...TALL], maneder)
