import { useTranslations } from 'next-intl'
import { Tabell } from '@/components/ui/tabell'
import type { Vurderingsinnhold } from '@/lib/domene/vurdering/innhold'
import type { Risikoniva } from '@/lib/domene/risiko/typer'

/** The risks as they stood: before and after tiltak, in words and in numbers. */
export function Risikotabell({ innhold: { risikoer, sykehjem } }: { innhold: Vurderingsinnhold }) {
  const t = useTranslations('vurdering.innhold.risiko')
  const niva = useTranslations('vurdering.niva')
  const vis = (s: number | null, k: number | null, n: Risikoniva | null) =>
    s === null || k === null || n === null
      ? t('ikkeVurdert')
      : t('niva', { niva: niva(n), s, k, produkt: s * k })
  const sted = (id: string | null) => sykehjem.find(s => s.id === id)?.navn ?? t('kommunen')
  return (
    <Tabell tittel={t('tittel')} visTittel>
      <thead>
        <tr>
          {(['nummer', 'hendelse', 'sted', 'for', 'etter', 'tiltak'] as const).map(k => (
            <th key={k} scope="col">
              {t(`kolonne.${k}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {risikoer.map(r => (
          <tr key={r.stammeId}>
            <th scope="row">R{r.nummer}</th>
            <td>{r.hendelse}</td>
            <td>{sted(r.sykehjemId)}</td>
            <td>{vis(r.s, r.k, r.niva)}</td>
            <td>{vis(r.restS, r.restK, r.restNiva)}</td>
            <td>{r.tiltak.length === 0 ? t('ingenTiltak') : r.tiltak.join(', ')}</td>
          </tr>
        ))}
      </tbody>
    </Tabell>
  )
}
