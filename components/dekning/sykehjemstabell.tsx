import { useTranslations } from 'next-intl'
import { Lenke } from '@/components/ui/lenke'
import { Tabell } from '@/components/ui/tabell'
import type { Dekning, DekningAvdeling, Nokkeltall } from '@/lib/domene/beregning/typer'
import { visHeltall, visProsent, visTimer } from '@/lib/tall'
import { Statusmerke } from './statusmerke'

type Props = {
  dekning: Dekning
  /** Where more is told about a sykehjem. */
  adresse: (id: string) => string
  /** Warnings per sykehjem, where they do not stand on the page; null where they do. */
  advarsler: ((id: string) => number) | null
}

/** Every sykehjem on one line, and the kommune under them: for comparing, and the charts in numbers. */
export function Sykehjemstabell({ dekning, adresse, advarsler }: Props) {
  const t = useTranslations('dekning')
  return (
    <Tabell tittel={t('sykehjem.tabell')}>
      <thead>
        <tr>
          <th scope="col">{t('kolonne.sykehjem')}</th>
          <Tallkolonner />
          <th scope="col">{t('kolonne.status')}</th>
          {advarsler && (
            <th scope="col" className="ln-hoyre">
              {t('kolonne.advarsler')}
            </th>
          )}
        </tr>
      </thead>
      <tbody>
        {dekning.sykehjem.map(s => (
          <tr key={s.id}>
            <th scope="row">
              <Lenke href={adresse(s.id)}>{s.navn}</Lenke>
            </th>
            <Tallceller linje={s} />
            <td>
              <Statusmerke linje={s} />
            </td>
            {advarsler && <Tallcelle>{advarsler(s.id)}</Tallcelle>}
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
          {advarsler && <td />}
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

/** Residents; unknown ones are counted as plasser, and it says so: all of an avdeling's, some of a sum's. */
export function Beboere({ linje }: { linje: Nokkeltall | DekningAvdeling }) {
  const t = useTranslations('dekning.fakta')
  return (
    <>
      {visHeltall(linje.beboere)}
      {linje.beboereAntatt && (
        <span className="ln-dempet ln-liten"> {t('belegg' in linje ? 'antatt' : 'delvisAntatt')}</span>
      )}
    </>
  )
}
