import { useTranslations } from 'next-intl'
import { Lenke } from '@/components/ui/lenke'
import { Tabell } from '@/components/ui/tabell'
import { Avsnitt } from '@/components/ui/tekst'
import { visDato } from '@/lib/dato'
import type { Dato } from '@/lib/domene/felles/dato'
import type { Aarslinje } from '@/lib/domene/samlet/typer'
import { ruter } from '@/lib/ruter'
import { visProsent, visTimer } from '@/lib/tall'

type Runde = Aarslinje & { embete: { navn: string } | null; frist: Dato }
type Utkast = { id: string; tittel: string; statusdato: Dato; frist: Dato }

/** The rounds across the country, and the national ones that are not publisert yet. */
export function Runder({ runder, utkast }: { runder: readonly Runde[]; utkast: readonly Utkast[] }) {
  const t = useTranslations('direktorat')
  if (runder.length + utkast.length === 0) return <Avsnitt>{t('ingenRunder')}</Avsnitt>
  return (
    <Tabell tittel={t('tabell')} data-size="sm">
      <thead>
        <tr>
          <th scope="col">{t('innsamling')}</th>
          <th scope="col">{t('apnetAv')}</th>
          <th scope="col">{t('statusdato')}</th>
          <th scope="col">{t('frist')}</th>
          <th scope="col">{t('levert')}</th>
          <th scope="col" className="ln-hoyre">
            {t('andel')}
          </th>
          <th scope="col" className="ln-hoyre">
            {t('kontrollert')}
          </th>
          <th scope="col" className="ln-hoyre">
            {t('udekket')}
          </th>
        </tr>
      </thead>
      <tbody>
        {utkast.map(u => (
          <tr key={u.id}>
            <th scope="row">
              <Lenke href={ruter.innsamling(null, u.id)}>{u.tittel}</Lenke>
            </th>
            <td>{t('utkast')}</td>
            <td className="ln-tall">{visDato(u.statusdato)}</td>
            <td className="ln-tall">{visDato(u.frist)}</td>
            {['levert', 'andel', 'kontrollert', 'udekket'].map(k => (
              <td key={k} className={k === 'levert' ? 'ln-tall' : 'ln-hoyre ln-tall'}>
                –
              </td>
            ))}
          </tr>
        ))}
        {runder.map(r => (
          <tr key={r.innsamlingId}>
            <th scope="row">
              <Lenke href={ruter.innsamling(null, r.innsamlingId)}>{r.tittel}</Lenke>
            </th>
            <td>{r.embete?.navn ?? t('nasjonal')}</td>
            <td className="ln-tall">{visDato(r.statusdato)}</td>
            <td className="ln-tall">{visDato(r.frist)}</td>
            <td className="ln-tall">
              {t('leverte', { levert: r.omfang.levert, forventet: r.omfang.forventet })}
            </td>
            <td className="ln-hoyre ln-tall">
              {visProsent(r.omfang.andelInnbyggere && r.omfang.andelInnbyggere.mul(100))}
            </td>
            <td className="ln-hoyre ln-tall">{r.omfang.kontrollert}</td>
            <td className="ln-hoyre ln-tall">{visTimer(r.sum.udekket)}</td>
          </tr>
        ))}
      </tbody>
    </Tabell>
  )
}
