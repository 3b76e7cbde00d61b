type Valg = { verdi: string; tekst: string }

type Props = {
  /** Of the field: unique on the page. */
  id: string
  navn: string
  etikett: string
  valg: readonly Valg[]
  /** Choices under a heading, after the others. */
  grupper?: readonly { navn: string; valg: readonly Valg[] }[]
  valgt: string
}

/** One choice of a filter that stands in the address: works without script. */
export const Filtervalg = ({ id, navn, etikett, valg, grupper = [], valgt }: Props) => (
  <div className="ds-field">
    <label className="ds-label" htmlFor={id}>
      {etikett}
    </label>
    {/* The key follows the choice: a link that clears it must show in the field too. */}
    <select key={valgt} className="ds-input" id={id} name={navn} defaultValue={valgt}>
      {valg.map(lagValg)}
      {grupper.map((g, i) => (
        <optgroup key={i} label={g.navn}>
          {g.valg.map(lagValg)}
        </optgroup>
      ))}
    </select>
  </div>
)

const lagValg = ({ verdi, tekst }: Valg) => (
  <option key={verdi} value={verdi}>
    {tekst}
  </option>
)
