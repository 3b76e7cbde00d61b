import { useTranslations } from 'next-intl'
import { Lenke } from '@/components/ui/lenke'
import { visDato } from '@/lib/dato'
import type { Tavlerad } from '@/lib/domene/tilsyn/tavle'
import { visProsent, visTimer } from '@/lib/tall'
import { Innsendingsmerke } from './statusmerke'

/** One kommune on the board. «–»: nothing is sent, or it is not defined; never 0. */
export function Tavlelinje({ rad: r, href }: { rad: Tavlerad; href: string }) {
  const t = useTranslations('tilsyn.tavle')
  return (
    <tr>
      <th scope="row">
        <Lenke href={href}>{r.navn}</Lenke>
        {r.apneMerker > 0 && (
          <div className="ln-dempet ln-liten">{t('merker', { antall: r.apneMerker })}</div>
        )}
      </th>
      <td>
        <Innsendingsmerke status={r.status} />
        {r.venterSvarInnen && (
          <div className="ln-dempet ln-liten">{t('svar', { dato: visDato(r.venterSvarInnen) })}</div>
        )}
      </td>
      <td>
        {r.dagerIgjen !== null && (
          <div className="ln-tall">
            {t('dager', { dager: Math.abs(r.dagerIgjen), naar: naar(r.dagerIgjen) })}
          </div>
        )}
        {r.iTide !== null && (
          <div className={r.dagerIgjen === null ? undefined : 'ln-dempet ln-liten'}>
            {t(r.iTide ? 'iTide' : 'forSent')}
          </div>
        )}
        {r.dagerIgjen === null && r.iTide === null && '–'}
        {r.harEgenFrist && (
          <div className="ln-dempet ln-liten">{t('egenFrist', { dato: visDato(r.frist) })}</div>
        )}
      </td>
      <td className="ln-hoyre ln-tall">{r.versjon ?? '–'}</td>
      <td className="ln-hoyre ln-tall">{visTimer(r.udekket)}</td>
      <td className="ln-hoyre ln-tall">{visProsent(r.dekning)}</td>
      <td className="ln-hoyre ln-tall">
        {r.endring !== null && r.endring.s > 0n && r.endring.n > 0n ? '+' : ''}
        {visTimer(r.endring)}
      </td>
      <td className="ln-hoyre ln-tall">{r.advarsler ?? '–'}</td>
      <td>{r.vurdering === null ? '–' : t(`vurdering.${r.vurdering}`)}</td>
      <td>{r.plan === null ? '–' : t(`plan.${r.plan}`)}</td>
    </tr>
  )
}

const naar = (dager: number) => (dager < 0 ? 'over' : dager === 0 ? 'idag' : 'igjen')
