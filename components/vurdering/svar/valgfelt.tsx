'use client'
import { useTranslations } from 'next-intl'
import type { Ref } from 'react'
import type { Feltbruk } from './bruk-felt'
import { Etikett, Hjelp, Underfelt } from './feltramme'
import stil from './svar.module.css'

/** One of a few, all in sight, side by side where there is room. */
export function Radiovalg({ bruk }: { bruk: Feltbruk }) {
  const { id, felt, bilde, klar, beskrevetAv, velg, visVerdi, forste } = bruk
  const valg = felt?.valg ?? []
  return (
    <fieldset className={stil.valg} data-svar aria-labelledby={`${id}-navn`} aria-describedby={beskrevetAv}>
      <legend id={`${id}-navn`}>
        <Etikett bruk={bruk} />
      </legend>
      <Hjelp bruk={bruk} />
      <div className={stil.radioer}>
        {valg.map((v, i) => (
          <label key={v} className={stil.radio}>
            <input
              ref={i === 0 ? (forste as Ref<HTMLInputElement>) : undefined}
              id={i === 0 ? id : undefined}
              className="ds-input"
              type="radio"
              name={id}
              value={v}
              checked={bilde.verdi === v}
              disabled={!klar}
              onChange={() => velg(v)}
            />
            {visVerdi(v)}
          </label>
        ))}
      </div>
      <Underfelt bruk={bruk} />
    </fieldset>
  )
}

/** A colleague, or nobody. */
export function Kollegavalg({ bruk }: { bruk: Feltbruk }) {
  const t = useTranslations('vurdering')
  const { id, bilde, klar, beskrevetAv, velg, kolleger, forste } = bruk
  const ukjent = bilde.verdi !== '' && !kolleger.some(k => k.id === bilde.verdi)
  return (
    <div className={stil.felt} data-svar>
      <label className="ds-label" htmlFor={id}>
        <Etikett bruk={bruk} />
      </label>
      <Hjelp bruk={bruk} />
      <select
        ref={forste as Ref<HTMLSelectElement>}
        id={id}
        className={`ds-input ${stil.kollega}`}
        value={bilde.verdi}
        disabled={!klar}
        aria-describedby={beskrevetAv}
        onChange={e => velg(e.target.value)}
      >
        <option value="">{t('ingenAnsvarlig')}</option>
        {ukjent && <option value={bilde.verdi}>{t('sluttet')}</option>}
        {kolleger.map(k => (
          <option key={k.id} value={k.id}>
            {k.navn}
          </option>
        ))}
      </select>
      <Underfelt bruk={bruk} />
    </div>
  )
}

/** A yes to one thing. */
export function Flagg({ bruk }: { bruk: Feltbruk }) {
  const { id, etikett, bilde, klar, beskrevetAv, velg, forste } = bruk
  return (
    <div className={stil.felt} data-svar>
      <label className={stil.radio}>
        <input
          ref={forste as Ref<HTMLInputElement>}
          id={id}
          className="ds-input"
          type="checkbox"
          checked={bilde.verdi === 'JA'}
          disabled={!klar}
          aria-describedby={beskrevetAv}
          onChange={e => velg(e.target.checked ? 'JA' : '')}
        />
        {etikett}
      </label>
      <Hjelp bruk={bruk} />
      <Underfelt bruk={bruk} />
    </div>
  )
}
