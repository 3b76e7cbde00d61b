import { useTranslations } from 'next-intl'
import stil from '@/components/dekning/dekning.module.css'
import { Nokkelfakta } from '@/components/dekning/nokkelfakta'
import { Timefigur } from '@/components/dekning/timefigur'
import { Kort } from '@/components/ui/kort'
import { Overskrift } from '@/components/ui/tekst'
import type { DekningSykehjem } from '@/lib/domene/beregning/typer'
import type { Kalkyle } from '@/lib/domene/kalkulator/kalkyle'
import type { Inndata } from '@/lib/domene/kalkulator/les'
import { kostnadAv } from '@/lib/domene/prov/kostnad'
import { visArsverk, visDesimal, visHeltall, visProsent, visTall, visTimer } from '@/lib/tall'
import { Kalkulatorutregning } from './utregning'

type Props = { inndata: Inndata; kalkyle: Kalkyle }

/** The answer in a sentence, in figures and in bars. */
export function Kalkulatorsvar({ inndata, kalkyle }: Props) {
  const t = useTranslations('kalkulator.svar')
  const { tall, harTimer } = kalkyle
  return (
    <section aria-labelledby="svar" className="ln-stabel">
      <Kort tonet className={`ds-card ${tall?.normtimer ? stil.svar : ''}`}>
        <div className="ln-stabel">
          <Overskrift niva={2} id="svar">
            {t('tittel')}
          </Overskrift>
          <p role="status" className={stil.stort}>
            <Setning kalkyle={kalkyle} />
          </p>
        </div>
        {tall?.normtimer && (
          <Timefigur
            tittel={t('figur')}
            linjer={[{ tall }]}
            slag={harTimer ? ['NORM', 'AVTALT'] : ['NORM']}
          />
        )}
      </Kort>
      {tall && <Tall tall={tall} harTimer={harTimer} inndata={inndata} />}
      {tall && <Kalkulatorutregning tall={tall} kalkyle={kalkyle} inndata={inndata} />}
    </section>
  )
}

/** The answer in one sentence. */
export function Setning({ kalkyle: { tall, harTimer } }: Pick<Props, 'kalkyle'>) {
  const t = useTranslations('kalkulator.svar')
  if (!tall) return t('tomt')
  if (!tall.normtimer) return t('utenNorm')
  const norm = visTimer(tall.normtimer)
  return harTimer
    ? t('setning', {
        norm,
        avtalt: visTimer(tall.avtalteTimer),
        dekning: visProsent(tall.dekning),
        udekket: visTimer(tall.udekket),
      })
    : t('utenTimer', { norm })
}

/** Without any hours given, what needs hours is «–»: a blank is not 0. */
function Tall({ tall, harTimer, inndata }: { tall: DekningSykehjem; harTimer: boolean; inndata: Inndata }) {
  const t = useTranslations('kalkulator.svar')
  const kjent = <T,>(verdi: T | null): T | null => (harTimer ? verdi : null)
  const kostnad = kostnadAv(kjent(tall.udekketArsverk), inndata.pris)
  const beboere = tall.beboereIndikator
  const fakta = [
    { navn: t('normtimer'), verdi: visTimer(tall.normtimer) },
    { navn: t('avtalt'), verdi: visTimer(kjent(tall.avtalteTimer)) },
    { navn: t('dekning'), verdi: visProsent(kjent(tall.dekning)) },
    { navn: t('udekket'), verdi: visTimer(kjent(tall.udekket)) },
    {
      navn: t('arsverk'),
      verdi: visArsverk(kjent(tall.udekketArsverk)),
      note: t('basis', { basis: visDesimal(inndata.timerPerArsverk) }),
    },
    {
      navn: t('perBeboer'),
      verdi: visTall(kjent(tall.timerPerBeboer), 2),
      note: beboere ? t(tall.beboereAntatt ? 'antatt' : 'beboere', { antall: beboere }) : undefined,
    },
    ...(inndata.pris === null
      ? []
      : [
          {
            navn: t('kostnad'),
            verdi: kostnad ? t('kroner', { kroner: visHeltall(kostnad) }) : visHeltall(null),
            note: t('pris', { kroner: visDesimal(inndata.pris) }),
          },
        ]),
  ]
  return <Nokkelfakta fakta={fakta} />
}
