'use client'
import type { Ref } from 'react'
import type { Feltslag } from '@/lib/domene/vurdering/felter'
import type { Feltbruk } from './bruk-felt'
import { Etikett, Hjelp, Underfelt } from './feltramme'
import stil from './svar.module.css'

const BREDDE: Partial<Record<Feltslag, string>> = {
  TALL: 'ln-felt-tall',
  PROSENT: 'ln-felt-tall',
  DATO: 'ln-felt-dato',
}

/** An answer that is written: some lines of text, a number or a date. */
export function Skrivefelt({ bruk, lang }: { bruk: Feltbruk; lang: boolean }) {
  const { id, felt, bilde, klar, beskrevetAv, ugyldig, skriv, forlat, forste } = bruk
  const slag = felt?.slag ?? 'TEKST'
  const felles = {
    ...{ id, value: bilde.verdi, readOnly: !klar, autoComplete: 'off' },
    'aria-describedby': beskrevetAv,
    'aria-invalid': ugyldig || bilde.hinder?.slag === 'KONFLIKT' ? true : undefined,
    onChange: (e: React.ChangeEvent<HTMLInputElement | HTMLTextAreaElement>) => skriv(e.target.value),
    onBlur: forlat,
  }
  return (
    <div className={stil.felt} data-svar>
      <label className="ds-label" htmlFor={id}>
        <Etikett bruk={bruk} />
      </label>
      <Hjelp bruk={bruk} />
      {slag === 'TEKST' ? (
        <textarea
          ref={forste as Ref<HTMLTextAreaElement>}
          className={`ds-input ${lang ? stil.lang : stil.kort}`}
          {...felles}
        />
      ) : (
        <div className={BREDDE[slag]}>
          <input
            ref={forste as Ref<HTMLInputElement>}
            className="ds-input"
            type="text"
            inputMode={slag === 'PROSENT' ? 'decimal' : 'numeric'}
            {...felles}
          />
        </div>
      )}
      <Underfelt bruk={bruk} />
    </div>
  )
}
