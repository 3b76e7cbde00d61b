'use client'
import { useTranslations } from 'next-intl'
import { useMelding } from '@/components/skjema/melding'
import type { Feltbruk } from './bruk-felt'
import { Feltstatus } from './feltstatus'
import { Konflikt } from './konflikt'
import stil from './svar.module.css'

/** The label's words, and whether the answer is asked for. */
export function Etikett({ bruk: { etikett, maa } }: { bruk: Feltbruk }) {
  const t = useTranslations('skjema')
  return (
    <>
      {etikett} <span className="ln-merket">{maa ? t('maaFyllesUt') : t('valgfritt')}</span>
    </>
  )
}

export const Hjelp = ({ bruk: { id, hjelp } }: { bruk: Feltbruk }) =>
  hjelp && (
    <p id={`${id}-hjelp`} className={stil.hjelp}>
      {hjelp}
    </p>
  )

/** What stands under every control: the fault, the other's answer, and whether it is saved. */
export function Underfelt({ bruk }: { bruk: Feltbruk }) {
  const melding = useMelding()
  const { id, bilde, ugyldig, felt, visVerdi, losKonflikt } = bruk
  const { hinder, verdi } = bilde
  return (
    <>
      {ugyldig && hinder?.slag === 'UGYLDIG' && (
        <p id={`${id}-feil`} className="ds-validation-message">
          {melding(hinder.feil)}
        </p>
      )}
      {hinder?.slag === 'KONFLIKT' && (
        <Konflikt
          id={id}
          mitt={visVerdi(verdi)}
          andres={visVerdi(hinder.andre.verdi)}
          kanSlasSammen={felt?.slag === 'TEKST'}
          los={losKonflikt}
        />
      )}
      <Feltstatus bilde={bilde} />
    </>
  )
}
