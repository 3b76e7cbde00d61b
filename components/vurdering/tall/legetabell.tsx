import { useTranslations } from 'next-intl'
import { Tabell } from '@/components/ui/tabell'
import type { Legedekning, Statustall } from '@/lib/domene/vurdering/statustall'
import { visHeltall, visTimer } from '@/lib/tall'

/** How many posts share the hours of each home, what is available outside ordinary hours, and the weeks without. */
export function Legetabell({ tall }: { tall: Statustall }) {
  const t = useTranslations('vurdering.tall')
  const utenfor = ({ timerUtenforOrdinaer, utenforIkkeOppgitt }: Legedekning) =>
    timerUtenforOrdinaer === null
      ? t('ikkeOppgitt')
      : utenforIkkeOppgitt > 0
        ? t('delvisOppgitt', { timer: visTimer(timerUtenforOrdinaer), antall: utenforIkkeOppgitt })
        : visTimer(timerUtenforOrdinaer)
  return (
    <Tabell tittel={t('leger.tittel')} visTittel>
      <thead>
        <tr>
          <th scope="col">{t('sykehjem')}</th>
          <th scope="col" className="ln-hoyre">
            {t('kolonne.avtaler')}
          </th>
          <th scope="col" className="ln-hoyre">
            {t('kolonne.utenfor')}
          </th>
          <th scope="col" className="ln-hoyre">
            {t('kolonne.ukerUten')}
          </th>
        </tr>
      </thead>
      <tbody>
        {tall.sykehjem.map(s => (
          <tr key={s.id}>
            <th scope="row">{s.navn}</th>
            <td className="ln-hoyre ln-tall">{visHeltall(s.antallStillinger)}</td>
            <td className="ln-hoyre">{utenfor(s)}</td>
            <td className="ln-hoyre ln-tall">
              {s.ukerUtenLege === null ? t('ikkeKjent') : visHeltall(s.ukerUtenLege)}
            </td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{t('kommunen')}</th>
          <td className="ln-hoyre ln-tall">{visHeltall(tall.sum.antallStillinger)}</td>
          <td className="ln-hoyre">{utenfor(tall.sum)}</td>
          <td />
        </tr>
      </tfoot>
    </Tabell>
  )
}
