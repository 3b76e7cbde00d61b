import { useTranslations } from 'next-intl'
import { Tabell } from '@/components/ui/tabell'
import type { Dekning, Nokkeltall } from '@/lib/domene/beregning/typer'
import { visHeltall, visProsent, visTimer } from '@/lib/tall'
import { sykehjemsanker } from './anker'
import { Statusmerke } from './statusmerke'

/** Every sykehjem on one line, and the kommune under them: for comparing, and the charts in numbers. */
export function Sykehjemstabell({ dekning }: { dekning: Dekning }) {
  const t = useTranslations('dekning')
  return (
    <Tabell tittel={t('sykehjem.tabell')}>
      <thead>
        <tr>
          <th scope="col">{t('kolonne.sykehjem')}</th>
          <Tallkolonner />
          <th scope="col">{t('kolonne.status')}</th>
        </tr>
      </thead>
      <tbody>
        {dekning.sykehjem.map(s => (
          <tr key={s.id}>
            <th scope="row">
              <a className="ds-link" href={`#${sykehjemsanker(s.id)}`}>
                {s.navn}
              </a>
            </th>
            <Tallceller linje={s} />
            <td>
              <Statusmerke linje={s} />
            </td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{t('kolonne.kommunen')}</th>
          <Tallceller linje={dekning.sum} />
          <td>
            <Statusmerke linje={dekning.sum} />
          </td>
        </tr>
      </tfoot>
    </Tabell>
  )
}

/** The headings of Tallceller. */
export function Tallkolonner() {
  const t = useTranslations('dekning.kolonne')
  return (['plasser', 'beboere', 'norm', 'avtalt', 'faktisk', 'dekning', 'mangler'] as const).map(k => (
    <th key={k} scope="col" className="ln-hoyre">
      {t(k)}
    </th>
  ))
}

/** The figures of one line, in the order of Tallkolonner. */
export const Tallceller = ({ linje }: { linje: Nokkeltall }) => (
  <>
    <Tallcelle>{visHeltall(linje.plasser)}</Tallcelle>
    <Tallcelle>
      <Beboere linje={linje} />
    </Tallcelle>
    <Tallcelle>{visTimer(linje.normtimer)}</Tallcelle>
    <Tallcelle>{visTimer(linje.avtalteTimer)}</Tallcelle>
    <Tallcelle>{visTimer(linje.faktiskeTimer)}</Tallcelle>
    <Tallcelle>{visProsent(linje.dekning)}</Tallcelle>
    <Tallcelle>{visTimer(linje.udekket)}</Tallcelle>
  </>
)

export const Tallcelle = ({ children }: { children: React.ReactNode }) => (
  <td className="ln-hoyre ln-tall">{children}</td>
)

/** Residents; unknown ones are counted as plasser, and it says so. */
export function Beboere({ linje }: { linje: Nokkeltall }) {
  const t = useTranslations('dekning.fakta')
  return (
    <>
      {visHeltall(linje.beboere)}
      {linje.beboereAntatt && <span className="ln-dempet ln-liten"> {t('antatt')}</span>}
    </>
  )
}
