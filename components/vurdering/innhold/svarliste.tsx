import { BEGRUNNELSE, FELTER } from '@/lib/domene/vurdering/felter'
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

/** The answers given in one section, each with its begrunnelse. What was not answered has no line. */
export function Svarliste({ del, sykehjemId, felter }: Props) {
  const tekst = useFelttekst()
  const gitt = (felt: string) => felter[feltnokkel(felt, sykehjemId)] ?? ''
  const linjer = FELTER.filter(
    f =>
      f.del === del &&
      f.perSykehjem === (sykehjemId !== null) &&
      f.slag !== 'BRUKER' &&
      f.slag !== 'FLAGG' &&
      !f.felt.endsWith(BEGRUNNELSE) &&
      gitt(f.felt) !== '',
  )
  if (linjer.length === 0) return null
  return (
    <dl className={stil.svar}>
      {linjer.map(felt => {
        const begrunnelse = gitt(felt.felt + BEGRUNNELSE)
        return (
          <div key={felt.felt}>
            <dt>{tekst.navn(felt.felt)}</dt>
            <dd>
              {tekst.verdi(felt.felt, visSvar(felt, gitt(felt.felt)))}
              {begrunnelse !== '' && <p className={stil.begrunnelse}>{begrunnelse}</p>}
            </dd>
          </div>
        )
      })}
    </dl>
  )
}
