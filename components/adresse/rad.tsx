import { useId } from 'react'
import stil from './adresse.module.css'
import { Felt, Feltfeil, type Feltverdier } from './felt'

export type Radfelt = { navn: string; etikett: string; inputMode?: 'decimal' | 'numeric' }
type Props = Feltverdier & { tittel: string; note?: React.ReactNode; felter: Radfelt[] }

/** Fields that belong to one thing, on a row where there is room. What is wrong stands under the row. */
export function Feltrad({ tittel, note, felter, skrevet, feil }: Props) {
  const id = useId()
  return (
    <div role="group" aria-labelledby={id} className={stil.rad} data-felter={felter.length}>
      <div className={stil.radnavn}>
        <span id={id}>{tittel}</span>
        {note && <span className="ln-liten ln-dempet">{note}</span>}
      </div>
      {felter.map(f => (
        <Felt key={f.navn} {...f} skrevet={skrevet} feil={feil} feilUnder bredde="smal" />
      ))}
      {felter.some(f => feil[f.navn]) && (
        <div className={stil.radfeil}>
          {felter.map(f => (
            <Feltfeil key={f.navn} navn={f.navn} etikett={f.etikett} feil={feil} />
          ))}
        </div>
      )}
    </div>
  )
}

/** Rows of the same fields. ulike: their names differ from row to row, and stand on each. */
export const Feltrader = ({ ulike = false, children }: { ulike?: boolean; children: React.ReactNode }) => (
  <div className={stil.rader} data-like={ulike ? undefined : true}>
    {children}
  </div>
)

/** Fields side by side. tett: no wider than they are. */
export const Feltrekke = ({ tett = false, children }: { tett?: boolean; children: React.ReactNode }) => (
  <div className={stil.rekke} data-tett={tett || undefined}>
    {children}
  </div>
)

/** The answer in short, at the foot of the screen while the form is in sight: the one above says it to those who listen. */
export const Stripe = ({ children }: { children: React.ReactNode }) => (
  <p className={stil.stripe} aria-hidden="true">
    {children}
  </p>
)
