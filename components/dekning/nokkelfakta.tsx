import stil from './dekning.module.css'

/** One figure: its name, the figure, and what to hold it against. */
export type Fakta = { navn: string; verdi: React.ReactNode; note?: React.ReactNode }

/** Key figures side by side, stacked when narrow. */
export const Nokkelfakta = ({ fakta, liten = false }: { fakta: Fakta[]; liten?: boolean }) => (
  <dl className={stil.fakta} data-liten={liten || undefined}>
    {fakta.map(f => (
      <div key={f.navn}>
        <dt>{f.navn}</dt>
        <dd>
          <span className={stil.tall}>{f.verdi}</span>
          {f.note && <span className={stil.note}>{f.note}</span>}
        </dd>
      </div>
    ))}
  </dl>
)
