type Props = {
  /** Of the field: unique on the page. */
  id: string
  navn: string
  etikett: string
  valg: readonly { verdi: string; tekst: string }[]
  valgt: string
}

/** One choice of a filter that stands in the address: works without script. */
export const Filtervalg = ({ id, navn, etikett, valg, valgt }: Props) => (
  <div className="ds-field">
    <label className="ds-label" htmlFor={id}>
      {etikett}
    </label>
    {/* The key follows the choice: a link that clears it must show in the field too. */}
    <select key={valgt} className="ds-input" id={id} name={navn} defaultValue={valgt}>
      {valg.map(v => (
        <option key={v.verdi} value={v.verdi}>
          {v.tekst}
        </option>
      ))}
    </select>
  </div>
)
