import { useTranslations } from 'next-intl'
import { Lenke } from '@/components/ui/lenke'
import { Tabell } from '@/components/ui/tabell'
import type { DekningAvdeling, DekningSykehjem } from '@/lib/domene/beregning/typer'
import { ruter } from '@/lib/ruter'
import { visDesimal, visHeltall, visTimer } from '@/lib/tall'
import stil from './dekning.module.css'
import { Statusmerke } from './statusmerke'
import { Beboere, Tallcelle, Tallceller, Tallkolonner } from './sykehjemstabell'

type Props = { kommunenummer: string; sykehjem: DekningSykehjem }

/** The avdelinger of a sykehjem: with hours where every avtale is fordelt, else the norm alone and why. */
export function Avdelingstabell({ kommunenummer, sykehjem }: Props) {
  const t = useTranslations('dekning')
  const { timerFordelt, avdelinger } = sykehjem
  return (
    <div className="ln-stabel">
      {!timerFordelt && <IkkeFordelt kommunenummer={kommunenummer} sykehjem={sykehjem} />}
      <Tabell tittel={t('avdeling.tabell', { sykehjem: sykehjem.navn })} data-size="sm">
        <thead>
          <tr>
            <th scope="col">{t('kolonne.avdeling')}</th>
            {timerFordelt ? <Tallkolonner /> : <Normkolonner />}
            {timerFordelt && <th scope="col">{t('kolonne.status')}</th>}
          </tr>
        </thead>
        <tbody>
          {avdelinger.map(a => (
            <tr key={a.id}>
              <th scope="row">
                <Lenke href={ruter.avdeling(kommunenummer, sykehjem.id, a.id)}>{a.navn}</Lenke>
                <span className={stil.type}>
                  <Avdelingstype avdeling={a} />
                  <br />
                  <Sats avdeling={a} />
                </span>
              </th>
              {timerFordelt ? <Tallceller linje={a} /> : <Normceller avdeling={a} />}
              {timerFordelt && (
                <td>
                  <Statusmerke linje={a} />
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </Tabell>
    </div>
  )
}

/** Why avdelinger have no hours, and where to give them some. */
function IkkeFordelt({ kommunenummer, sykehjem }: Props) {
  const t = useTranslations('dekning.avdeling')
  const samlede = sykehjem.avtaler.filter(a => a.fordeling === null)
  return (
    <p className="ds-paragraph ln-lesbar">
      {t('ikkeFordelt', { antall: samlede.length })}{' '}
      {samlede.map((a, i) => (
        <span key={a.id}>
          {i > 0 && ', '}
          <Lenke href={ruter.legeavtale(kommunenummer, sykehjem.id, a.id)}>
            {t('fordel', { avtale: a.navn })}
          </Lenke>
        </span>
      ))}
    </p>
  )
}

/** The type, and what sets the avdeling apart from the sums. */
function Avdelingstype({ avdeling: { type } }: { avdeling: DekningAvdeling }) {
  const t = useTranslations()
  return (
    <>
      {t(`avdelingstype.${type}`)}
      {type === 'OYEBLIKKELIG_HJELP' && ` (${t('dekning.avdeling.forSeg')})`}
    </>
  )
}

/** The rate as decided: two numbers. */
function Sats({ avdeling: { sats, egenSats } }: { avdeling: DekningAvdeling }) {
  const t = useTranslations('dekning.avdeling')
  if (!sats) return t('ingenSats')
  return (
    <>
      {t(`sats.${sats.basis}`, { uketimer: visDesimal(sats.uketimer), per: sats.per })}
      {egenSats && ` (${t('egenSats')})`}
    </>
  )
}

function Normkolonner() {
  const t = useTranslations('dekning.kolonne')
  return (['plasser', 'beboere', 'norm'] as const).map(k => (
    <th key={k} scope="col" className="ln-hoyre">
      {t(k)}
    </th>
  ))
}

const Normceller = ({ avdeling }: { avdeling: DekningAvdeling }) => (
  <>
    <Tallcelle>{visHeltall(avdeling.plasser)}</Tallcelle>
    <Tallcelle>
      <Beboere linje={avdeling} />
    </Tallcelle>
    <Tallcelle>{visTimer(avdeling.normtimer)}</Tallcelle>
  </>
)
