import type { Statussykehjem } from '../../domene/vurdering/statustall'
import { BEHOVSFAKTORER, OPPGAVER } from '../../domene/vurdering/typer'
import type { Vurderingsinnhold } from '../../domene/vurdering/innhold'
import { visProsent, visTimer } from '../../tall'
import { del, fakta, fritekst, tabell, underdel } from '../blokk'
import { svar } from '../ord'
import type { Blokk, Dokument } from '../typer'

type Hjem = Vurderingsinnhold['sykehjem'][number]

const TEKSTER = ['utenforArbeidstid', 'ferie', 'kontinuitet', 'kompetanse'] as const

/** Section B for one home: the judgement beside the number, the need factors, the tasks, and what was written. */
export function sykehjemsvurdering(d: Dokument, hjem: Hjem): Blokk[] {
  const { t } = d
  const her = (felt: string) => svar(d, felt, hjem.id)
  const ord = (rom: string, verdi: string) =>
    verdi === '' ? t('dokument.svar.UBESVART') : t(`${rom}.${verdi}`)
  return [
    del(hjem.navn),
    ...fakta([
      [t('dokument.B.eierform'), t(`eierform.${hjem.eierform}`)],
      [t('dokument.B.skjonn'), ord('dokument.forsvarlig', her('B.forsvarlig'))],
      [
        t('dokument.B.tallet'),
        tallet(
          d,
          d.innhold.tall.sykehjem.find(s => s.id === hjem.id),
        ),
      ],
      [t('dokument.B.skjonnFordi'), her('B.forsvarlig.begrunnelse')],
      [t('dokument.B.andelLegevurdert'), prosent(her('B.andelLegevurdert'))],
      [t('dokument.B.andelLegemidler'), prosent(her('B.andelLegemiddelgjennomgang'))],
    ]),
    ...tabell(
      t('dokument.B.faktorene', { sykehjem: hjem.navn }),
      kolonner(d, 'faktor', 'behov'),
      BEHOVSFAKTORER.map(f => [
        t(`dokument.faktor.${f}`),
        ord('dokument.behov', her(`B.behov.${f}`)),
        her(`B.behov.${f}.begrunnelse`),
      ]),
    ),
    ...tabell(
      t('dokument.B.oppgavene', { sykehjem: hjem.navn }),
      kolonner(d, 'oppgave', 'vurdering'),
      OPPGAVER.map(o => [
        t(`dokument.oppgave.${o}`),
        ord('dokument.ivaretakelse', her(`B.oppgave.${o}`)),
        her(`B.oppgave.${o}.begrunnelse`),
      ]),
    ),
    ...TEKSTER.flatMap(felt => {
      const tekst = fritekst(her(`B.${felt}`))
      return tekst.length === 0 ? [] : [underdel(t(`dokument.B.${felt}`)), ...tekst]
    }),
  ]
}

const kolonner = ({ t }: Dokument, forste: string, andre: string) => [
  { hode: t(`dokument.kolonne.${forste}`), bredde: 36 },
  { hode: t(`dokument.kolonne.${andre}`), bredde: 20 },
  { hode: t('dokument.kolonne.begrunnelse'), bredde: 44 },
]

/** The number beside the judgement. */
function tallet({ t }: Dokument, linje: Statussykehjem | undefined): string {
  if (!linje) return ''
  const avtalte = visTimer(linje.avtalteTimer)
  if (linje.udekket === null) return t('dokument.B.utenNorm', { avtalte })
  return t(linje.underNorm ? 'dokument.B.under' : 'dokument.B.oppfylt', {
    ...{ avtalte, norm: visTimer(linje.normtimer), udekket: visTimer(linje.udekket) },
  })
}

/** A share as it was typed («82,5»), in percent; '' stays blank. */
const prosent = (tekst: string) => (tekst === '' ? '' : visProsent(tekst.replace(',', '.')))
