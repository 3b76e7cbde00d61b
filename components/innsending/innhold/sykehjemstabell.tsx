import { useTranslations } from 'next-intl'
import { Lenke } from '@/components/ui/lenke'
import { Tabell } from '@/components/ui/tabell'
import type { Innsendingsgrunnlag } from '@/lib/domene/innsending/innhold'
import type { Kilder } from './kilder'
import { Tallceller, Tallkolonner } from './tallrad'

type Props = { tall: NonNullable<Innsendingsgrunnlag['tall']>; kilder?: Kilder }

/** Every sykehjem on a line, and the kommune under them. */
export function Sykehjemstabell({ tall, kilder }: Props) {
  const t = useTranslations('innsending.tall')
  const eierform = useTranslations('eierform')
  return (
    <Tabell tittel={t('perSykehjem')} visTittel>
      <thead>
        <tr>
          <th scope="col">{t('sykehjem')}</th>
          <Tallkolonner />
        </tr>
      </thead>
      <tbody>
        {tall.sykehjem.map(s => (
          <tr key={s.id}>
            <th scope="row">
              {kilder ? <Lenke href={kilder.sykehjem(s.id)}>{s.navn}</Lenke> : s.navn}
              <span className="ln-dempet ln-liten"> {eierform(s.eierform)}</span>
            </th>
            <Tallceller linje={s} />
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{t('kommunen')}</th>
          <Tallceller linje={tall.sum} />
        </tr>
      </tfoot>
    </Tabell>
  )
}
