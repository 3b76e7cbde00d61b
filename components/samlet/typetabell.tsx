import { useTranslations } from 'next-intl'
import { Tabell } from '@/components/ui/tabell'
import type { Typesum } from '@/lib/domene/samlet/typer'
import { visArsverk, visHeltall, visProsent, visTimer } from '@/lib/tall'
import { avtaltMotNorm } from './tallceller'

const KOLONNER = [
  ...(['kommuner', 'plasser', 'normtimer', 'medTimer', 'normMedTimer', 'avtaltMotNorm'] as const),
  ...(['dekning', 'udekket', 'udekketArsverk', 'timerPerBeboer'] as const),
]

/** The totals of each type of avdeling. What needs hours is of the kommuner that know them, with the normtimer of just those. */
export function Typetabell({ typer }: { typer: readonly Typesum[] }) {
  const t = useTranslations()
  return (
    <Tabell tittel={t('samlet.typer')} data-size="sm">
      <thead>
        <tr>
          <th scope="col">{t('samlet.tabell.type')}</th>
          {KOLONNER.map(k => (
            <th key={k} scope="col" className="ln-hoyre">
              {t(`samlet.tabell.${k}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {typer.map(type => (
          <tr key={type.type}>
            <th scope="row">{t(`avdelingstype.${type.type}`)}</th>
            {celler(type).map((celle, i) => (
              <td key={KOLONNER[i]} className="ln-hoyre ln-tall">
                {celle}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </Tabell>
  )
}

const celler = (t: Typesum): string[] => [
  ...[visHeltall(t.kommuner), visHeltall(t.plasser), visTimer(t.normtimer)],
  ...[visHeltall(t.kommunerMedTimer), visTimer(t.normtimerMedTimer), visTimer(avtaltMotNorm(t))],
  ...[visProsent(t.dekning), visTimer(t.udekket), visArsverk(t.udekketArsverk)],
  visTimer(t.timerPerBeboer),
]
