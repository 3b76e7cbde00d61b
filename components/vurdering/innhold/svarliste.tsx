import { FELTER } from '@/lib/domene/vurdering/felter'
import { visSvar } from '@/lib/domene/vurdering/schema'
import { type Del, feltnokkel } from '@/lib/domene/vurdering/typer'
import { useFelttekst } from '../svar/bruk-felttekst'
import stil from './innhold.module.css'

type Props = {
  del: Del
  /** null = the answers about the whole kommune. */
  sykehjemId: string | null
  felter: Readonly<Record<string, string>>
}

/** The answers given in one section, question by question. What was not answered has no line. */
export function Svarliste({ del, sykehjemId, felter }: Props) {
  const tekst = useFelttekst()
  const linjer = FELTER.filter(
    f =>
      f.del === del && f.perSykehjem === (sykehjemId !== null) && f.slag !== 'BRUKER' && f.slag !== 'FLAGG',
  ).flatMap(felt => {
    const verdi = felter[feltnokkel(felt.felt, sykehjemId)] ?? ''
    return verdi === '' ? [] : [{ felt, vist: tekst.verdi(felt.felt, visSvar(felt, verdi)) }]
  })
  if (linjer.length === 0) return null
  return (
    <dl className={stil.svar}>
      {linjer.map(({ felt, vist }) => (
        <div key={felt.felt}>
          <dt>{tekst.navn(felt.felt)}</dt>
          <dd>{vist}</dd>
        </div>
      ))}
    </dl>
  )
}
