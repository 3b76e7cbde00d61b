'use client'
import type { Ref } from 'react'
import type { Feltbruk } from '@/components/vurdering/svar/bruk-felt'
import { Etikett, Hjelp, Underfelt } from '@/components/vurdering/svar/feltramme'
import stil from '@/components/vurdering/svar/svar.module.css'

/** One line of text that saves itself. */
export function Linjefelt({ bruk }: { bruk: Feltbruk }) {
  const { id, bilde, klar, beskrevetAv, ugyldig, skriv, forlat, forste } = bruk
  return (
    <div className={stil.felt} data-svar>
      <label className="ds-label" htmlFor={id}>
        <Etikett bruk={bruk} />
      </label>
      <Hjelp bruk={bruk} />
      <input
        ref={forste as Ref<HTMLInputElement>}
        className="ds-input"
        type="text"
        id={id}
        value={bilde.verdi}
        readOnly={!klar}
        autoComplete="off"
        aria-describedby={beskrevetAv}
        aria-invalid={ugyldig || bilde.hinder?.slag === 'KONFLIKT' ? true : undefined}
        onChange={e => skriv(e.target.value)}
        onBlur={forlat}
      />
      <Underfelt bruk={bruk} />
    </div>
  )
}
