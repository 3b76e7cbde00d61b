import { useTranslations } from 'next-intl'
import { feltId } from '@/components/skjema/felt-id'
import type { Skrevet } from '@/lib/domene/felles/adresse'
import type { Meldinger } from '@/lib/domene/felles/les-felter'
import stil from './adresse.module.css'

/** What the fields of a form hold, and what is wrong with it. */
export type Feltverdier = { skrevet: Skrevet; feil: Meldinger }

type Props = Feltverdier & {
  navn: string
  etikett: string
  hjelp?: string
  /** The message stands elsewhere (Feltfeil), where there is more room. */
  feilUnder?: boolean
  bredde?: 'smal' | 'vanlig'
  inputMode?: 'decimal' | 'numeric'
  list?: string
}

const feilId = (navn: string) => `${feltId(navn)}-feil`
const hjelpId = (navn: string) => `${feltId(navn)}-hjelp`

/** A field that the browser holds: works without script. The label is small in a row under a heading that says the same. */
export function Felt({ navn, etikett, skrevet, feil, hjelp, feilUnder = false, ...resten }: Props) {
  const { bredde = 'vanlig', inputMode = 'decimal', list } = resten
  const galt = feil[navn] !== undefined
  const beskrevet = [galt && feilId(navn), hjelp && hjelpId(navn)].filter(Boolean).join(' ')
  return (
    <div className={`ds-field ${stil[bredde]}`}>
      <label className="ds-label" htmlFor={feltId(navn)}>
        {etikett}
      </label>
      {hjelp && (
        <p data-field="description" id={hjelpId(navn)}>
          {hjelp}
        </p>
      )}
      <input
        className="ds-input"
        id={feltId(navn)}
        name={navn}
        inputMode={inputMode}
        autoComplete="off"
        list={list}
        defaultValue={skrevet[navn]}
        aria-describedby={beskrevet || undefined}
        aria-invalid={galt ? true : undefined}
      />
      {!feilUnder && <Feltfeil navn={navn} feil={feil} />}
    </div>
  )
}

type Valgprops = Feltverdier & {
  navn: string
  etikett: string
  hjelp?: string
  valg: { verdi: string; tekst: string }[]
}

/** One of a list, likewise. */
export function Valgfelt({ navn, etikett, hjelp, valg, skrevet, feil }: Valgprops) {
  const galt = feil[navn] !== undefined
  const beskrevet = [galt && feilId(navn), hjelp && hjelpId(navn)].filter(Boolean).join(' ')
  return (
    <div className={`ds-field ${stil.vanlig}`}>
      <label className="ds-label" htmlFor={feltId(navn)}>
        {etikett}
      </label>
      {hjelp && (
        <p data-field="description" id={hjelpId(navn)}>
          {hjelp}
        </p>
      )}
      <select
        className="ds-input"
        id={feltId(navn)}
        name={navn}
        defaultValue={skrevet[navn]}
        aria-describedby={beskrevet || undefined}
        aria-invalid={galt ? true : undefined}
      >
        {valg.map(v => (
          <option key={v.verdi} value={v.verdi}>
            {v.tekst}
          </option>
        ))}
      </select>
      <Feltfeil navn={navn} feil={feil} />
    </div>
  )
}

/** What is wrong in a field. etikett: says which, where the message does not stand under it. */
export function Feltfeil({
  navn,
  feil,
  etikett,
}: {
  navn: string
  feil: Feltverdier['feil']
  etikett?: string
}) {
  const t = useTranslations()
  const melding = feil[navn]
  if (!melding) return null
  const tekst = t(melding.kode as never, melding.verdier as never)
  return (
    <p className="ds-validation-message" data-color="danger" id={feilId(navn)}>
      {etikett ? `${etikett}: ${tekst}` : tekst}
    </p>
  )
}
