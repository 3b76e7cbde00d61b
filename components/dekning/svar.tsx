import { useTranslations } from 'next-intl'
import { Kort } from '@/components/ui/kort'
import { Knappelenke, Lenke } from '@/components/ui/lenke'
import { Overskrift } from '@/components/ui/tekst'
import { visDatoLang } from '@/lib/dato'
import type { Dekning } from '@/lib/domene/beregning/typer'
import { gapInneISykehjem, nettogap, skjulerGap, statusFor, underNorm } from '@/lib/domene/dekning/status'
import { ruter } from '@/lib/ruter'
import { visArsverk, visDesimal, visProsent, visTimer } from '@/lib/tall'
import stil from './dekning.module.css'
import { gaptekst } from './gap'
import { Mangelnoter } from './mangel'
import { bareMedSats, Timefigur } from './timefigur'

/** The answer, before anything else: does the kommune have the doctor hours its own norm says? */
export function Svar({ dekning, kanLageNorm = false }: { dekning: Dekning; kanLageNorm?: boolean }) {
  const t = useTranslations('dekning.svar')
  const { sum, norm, dato, sykehjem, kommunenummer } = dekning
  const status = statusFor(sum)
  const lite = useTranslations('dekning.mangel')('lite')
  const gap = status === 'UNDER_NA' ? sum.udekketFaktisk : sum.udekket
  const tilNormen = (tekster: React.ReactNode) =>
    norm && <Lenke href={ruter.normversjon(kommunenummer, norm.id)}>{tekster}</Lenke>
  return (
    <Kort tonet className={`ds-card ${stil.svar}`}>
      <div className="ln-stabel">
        <p className="ln-dempet">
          {norm
            ? t.rich('perMedNorm', {
                dato: visDatoLang(dato),
                norm: visDatoLang(norm.gyldigFra),
                lenke: tilNormen,
              })
            : t('per', { dato: visDatoLang(dato) })}
        </p>
        <div className="ln-stabel-tett">
          <Overskrift niva={2} className={`ds-heading ${stil.hovedsak}`}>
            {t(`overskrift.${norm ? status : 'INGEN_NORM'}`, {
              timer: gap ? gaptekst(gap, lite) : '',
              antall: sykehjem.length,
            })}
          </Overskrift>
          {status === 'UNDER' && (
            <p className={stil.stort}>
              {t('arsverk', {
                arsverk: visArsverk(sum.udekketArsverk),
                basis: visDesimal(dekning.timerPerArsverk),
              })}
            </p>
          )}
        </div>
        <p className="ds-paragraph ln-lesbar" data-size="lg">
          {sum.normtimer && sum.dekning
            ? t(bareMedSats(sum) ? 'setningMedSats' : 'setning', {
                avtalte: visTimer(sum.avtalteTimer),
                medSats: visTimer(sum.avtalteTimerMedSats),
                norm: visTimer(sum.normtimer),
                dekning: visProsent(sum.dekning),
              })
            : t('setningUtenNorm', { avtalte: visTimer(sum.avtalteTimer) })}
        </p>
        <Mangelnoter linje={sum} />
        <Skjult dekning={dekning} />
        {!norm && (
          <p>
            <Knappelenke href={ruter.norm(kommunenummer)} variant={kanLageNorm ? 'primary' : 'secondary'}>
              {t(kanLageNorm ? 'lagNorm' : 'seNorm')}
            </Knappelenke>
          </p>
        )}
      </div>
      <Timefigur tittel={t('figur')} linjer={[{ tall: sum }]} />
    </Kort>
  )
}

/** What the sum would hide: a sykehjem under norm behind another's surplus, and avdelinger likewise. */
function Skjult({ dekning }: { dekning: Dekning }) {
  const t = useTranslations('dekning.svar')
  const { sum } = dekning
  const inne = gapInneISykehjem(sum)
  const netto = nettogap(dekning)
  return (
    <>
      {skjulerGap(dekning) && (
        <p className="ds-paragraph ln-lesbar">
          {t('samlet', {
            dekning: visProsent(sum.dekning),
            antall: underNorm(dekning).length,
            timer: visTimer(sum.udekket),
          })}
        </p>
      )}
      {netto && (
        <p className="ds-paragraph ln-lesbar">
          {t('netto', { netto: visTimer(netto), timer: visTimer(sum.udekket) })}
        </p>
      )}
      {inne && (
        <p className="ds-paragraph ln-lesbar">
          {t('inne', {
            timer: visTimer(sum.udekketAvdelinger),
            mer: visTimer(inne),
            antall: dekning.sykehjem.length,
          })}
        </p>
      )}
    </>
  )
}
