import { useTranslations } from 'next-intl'
import { Fragment } from 'react'
import { nivaFor, plass, TIDSPUNKTER } from '@/lib/domene/risiko/regler'
import type { Risiko, Risikoskala } from '@/lib/domene/risiko/typer'
import { Nivamerke } from './nivamerke'
import { useSkalatekst } from './skalatekst'
import stil from './risikoliste.module.css'

type Props = { risiko: Risiko; skala: Risikoskala }

/** One risk for those who read it. */
export function Risikofakta({ risiko, skala }: Props) {
  const t = useTranslations('risiko')
  const tekst = useSkalatekst(skala)
  return (
    <dl className="ln-fakta">
      <dt>{t('felt.sykehjemId')}</dt>
      <dd>{risiko.sykehjemNavn ?? t('heleKommunen')}</dd>
      {(['arsak', 'eksisterendeTiltak'] as const).map(felt => (
        <Tekst key={felt} navn={t(`felt.${felt}`)} verdi={risiko[felt]} />
      ))}
      {TIDSPUNKTER.map(nar => {
        const her = plass(risiko, nar)
        return (
          <Fragment key={nar}>
            <dt>{t(`skjema.${nar}`)}</dt>
            <dd className="ln-stabel-tett">
              <Nivamerke niva={nivaFor(risiko, nar, skala)} plass={her} />
              {her && (
                <span className="ln-liten">
                  {t('plass', { s: tekst('sannsynlighet', her.s), k: tekst('konsekvens', her.k) })}
                </span>
              )}
            </dd>
          </Fragment>
        )
      })}
    </dl>
  )
}

function Tekst({ navn, verdi }: { navn: string; verdi: string }) {
  const t = useTranslations('risiko')
  return (
    <>
      <dt>{navn}</dt>
      <dd className={stil.fritekst}>{verdi || <span className="ln-dempet">{t('ikkeOppgitt')}</span>}</dd>
    </>
  )
}
