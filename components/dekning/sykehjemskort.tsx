import type Fraction from 'fraction.js'
import { useTranslations } from 'next-intl'
import { Lenke } from '@/components/ui/lenke'
import { Overskrift } from '@/components/ui/tekst'
import { Utbrett } from '@/components/ui/utbrett'
import type { Dekning, DekningSykehjem } from '@/lib/domene/beregning/typer'
import { avvikerNa, gapInneISykehjem } from '@/lib/domene/dekning/status'
import type { Merknad } from '@/lib/domene/kvalitet/typer'
import { ruter } from '@/lib/ruter'
import { visHeltall, visProsent, visTall, visTimer } from '@/lib/tall'
import { sykehjemsanker } from './anker'
import { Avdelingstabell } from './avdelingstabell'
import stil from './dekning.module.css'
import { Mangel, Mangelnoter } from './mangel'
import { type Begrunning, Merknadsliste } from './merknadsliste'
import { Nokkelfakta } from './nokkelfakta'
import { Statusmerke } from './statusmerke'
import { Beboere } from './sykehjemstabell'
import { Timefigur } from './timefigur'
import { Sykehjemsutregning } from './utregning/sykehjem'

type Props = {
  dekning: Dekning
  sykehjem: DekningSykehjem
  merknader: Merknad[]
  begrunning: Begrunning
  /** May the reader make a tiltak for it? */
  kanLageTiltak: boolean
  /** The amounts that bars are drawn against, so that homes can be compared. */
  felles?: readonly (Fraction | null)[]
  /** Its heading's place in the page. */
  niva: 2 | 3
}

/** One sykehjem: what it lacks, why, and its avdelinger. */
export function Sykehjemskort({
  dekning,
  sykehjem,
  merknader,
  begrunning,
  kanLageTiltak,
  felles,
  niva,
}: Props) {
  const t = useTranslations('dekning.sykehjem')
  const eierform = useTranslations('eierform')
  const { kommunenummer, timerPerArsverk } = dekning
  const inne = gapInneISykehjem(sykehjem)
  const id = sykehjemsanker(sykehjem.id)
  return (
    <section
      id={id}
      aria-labelledby={`${id}-navn`}
      tabIndex={-1}
      className={`ds-card ln-stabel ${stil.sykehjem}`}
    >
      <div className={stil.delt}>
        <div className="ln-stabel-tett">
          <div className="ln-rekke">
            <Overskrift niva={niva} storrelse="sm" id={`${id}-navn`}>
              <Lenke href={ruter.sykehjem(kommunenummer, sykehjem.id)}>{sykehjem.navn}</Lenke>
            </Overskrift>
            <Statusmerke linje={sykehjem} />
            <span className="ln-dempet">{eierform(sykehjem.eierform)}</span>
          </div>
          <p className={stil.mangel}>
            <Mangel linje={sykehjem} timerPerArsverk={timerPerArsverk} />
          </p>
          <Mangelnoter linje={sykehjem} />
          {kanLageTiltak && sykehjem.underNorm && (
            <p>
              <Lenke href={ruter.nyttTiltak(kommunenummer, { sykehjem: sykehjem.id })}>
                {t('lagTiltak')}
                <span className="ln-usynlig"> {t('lagTiltakFor', { navn: sykehjem.navn })}</span>
              </Lenke>
            </p>
          )}
          {inne && (
            <p className="ds-paragraph ln-lesbar">
              {t('inne', { timer: visTimer(sykehjem.udekketAvdelinger), mer: visTimer(inne) })}
            </p>
          )}
        </div>
        <Timefigur
          tittel={t('figur', { navn: sykehjem.navn })}
          linjer={[{ tall: sykehjem }]}
          felles={felles}
        />
      </div>
      <Sykehjemsfakta sykehjem={sykehjem} />
      <Merknadsliste merknader={merknader} begrunning={begrunning} />
      <div>
        {sykehjem.avdelinger.length > 0 && (
          <Utbrett tittel={t('avdelinger', { antall: sykehjem.avdelinger.length })} open>
            <Avdelingstabell kommunenummer={kommunenummer} sykehjem={sykehjem} />
          </Utbrett>
        )}
        <Sykehjemsutregning dekning={dekning} sykehjem={sykehjem} />
      </div>
    </section>
  )
}

function Sykehjemsfakta({ sykehjem: s }: { sykehjem: DekningSykehjem }) {
  const t = useTranslations('dekning.fakta')
  const fakta = [
    {
      navn: t('dekning'),
      verdi: visProsent(s.dekning),
      note: avvikerNa(s) ? t('dekningFaktisk', { dekning: visProsent(s.dekningFaktisk) }) : undefined,
    },
    { navn: t('timerPerBeboer'), verdi: visTimer(s.timerPerBeboer) },
    { navn: t('plasser'), verdi: visHeltall(s.plasser) },
    { navn: t('beboereNavn'), verdi: <Beboere linje={s} /> },
    { navn: t('plasserPerArsverk'), verdi: visTall(s.plasserPerArsverk, 2) },
  ]
  return <Nokkelfakta fakta={fakta} liten />
}
