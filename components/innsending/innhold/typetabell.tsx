import { useTranslations } from 'next-intl'
import { Lenke } from '@/components/ui/lenke'
import { Tabell } from '@/components/ui/tabell'
import type { Typelinje } from '@/lib/domene/innsending/innhold'
import type { Kilder } from './kilder'
import { Tallceller, Tallkolonner } from './tallrad'

/** The same by type of avdeling. */
export function Typetabell({ typer, kilder }: { typer: readonly Typelinje[]; kilder?: Kilder }) {
  const t = useTranslations('innsending.tall')
  const type = useTranslations('avdelingstype')
  if (typer.length === 0) return null
  return (
    <div className="ln-stabel-tett">
      <Tabell tittel={t('perType')} visTittel>
        <thead>
          <tr>
            <th scope="col">{t('type')}</th>
            <Tallkolonner />
          </tr>
        </thead>
        <tbody>
          {typer.map(l => (
            <tr key={l.type}>
              <th scope="row">{type(l.type)}</th>
              <Tallceller linje={l} />
            </tr>
          ))}
        </tbody>
      </Tabell>
      {typer.some(l => l.ufullstendig) && (
        <p className="ds-paragraph ln-lesbar ln-dempet">{t('typeUfullstendig')}</p>
      )}
      {kilder && (
        <p>
          <Lenke href={`${kilder.dekning}#typer`}>{t('utregningType')}</Lenke>
        </p>
      )}
    </div>
  )
}
