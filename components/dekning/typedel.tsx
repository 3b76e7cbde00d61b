import { useTranslations } from 'next-intl'
import { Tabell } from '@/components/ui/tabell'
import { Avsnitt, Overskrift } from '@/components/ui/tekst'
import type { Dekning } from '@/lib/domene/beregning/typer'
import { Statusmerke } from './statusmerke'
import { Tallceller, Tallkolonner } from './sykehjemstabell'
import { Timefigur } from './timefigur'
import { Typeutregning } from './utregning/type'

/** The same hours by type of avdeling, over all sykehjem. */
export function Typedel({ dekning }: { dekning: Dekning }) {
  const t = useTranslations('dekning')
  const typenavn = useTranslations('avdelingstype')
  const { typer } = dekning
  const ufordelte = dekning.sykehjem.filter(s => !s.timerFordelt)
  const malte = typer.filter(l => l.normtimer !== null)
  return (
    <section aria-labelledby="typer" className="ln-stabel">
      <Overskrift niva={2} id="typer">
        {t('type.tittel')}
      </Overskrift>
      <Avsnitt>
        {t('type.ingress')}
        {ufordelte.length > 0 && ` ${t('type.ikkeFordelt', { navn: ufordelte.map(s => s.navn).join(', ') })}`}
      </Avsnitt>
      {malte.length > 0 && (
        <div className="ln-lesbar">
          <Timefigur
            tittel={t('type.figur')}
            linjer={malte.map(l => ({ navn: typenavn(l.type), tall: l }))}
            slag={['NORM', 'AVTALT']}
          />
        </div>
      )}
      <Tabell tittel={t('type.tabell')}>
        <thead>
          <tr>
            <th scope="col">{t('kolonne.type')}</th>
            <Tallkolonner />
            <th scope="col">{t('kolonne.status')}</th>
          </tr>
        </thead>
        <tbody>
          {typer.map(l => (
            <tr key={l.type}>
              <th scope="row">
                {typenavn(l.type)}
                {l.type === 'OYEBLIKKELIG_HJELP' && (
                  <span className="ln-dempet ln-liten"> ({t('avdeling.forSeg')})</span>
                )}
              </th>
              <Tallceller linje={l} />
              <td>
                <Statusmerke linje={l} />
              </td>
            </tr>
          ))}
        </tbody>
      </Tabell>
      <Typeutregning dekning={dekning} />
    </section>
  )
}
