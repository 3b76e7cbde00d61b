'use client'
import { useTranslations } from 'next-intl'
import { useRef } from 'react'
import { useFieldArray } from 'react-hook-form'
import { Feltgruppe } from '@/components/norm/feltgruppe'
import { Tekstfelt, Velgfelt } from '@/components/skjema/felter'
import { Avkryssing } from '@/components/skjema/valg'
import { Knapp } from '@/components/ui/knapp'
import { Overskrift } from '@/components/ui/tekst'
import { MAKS_SPORSMAL, type NyInnsamlingInn } from '@/lib/domene/innsamling/schema'
import { SPORSMALSSLAG } from '@/lib/domene/innsamling/typer'

/** A few extra questions, each in both languages. */
export function Sporsmalfelter() {
  const t = useTranslations('innsamling.sporsmal')
  const { fields, append, remove } = useFieldArray<NyInnsamlingInn, 'sporsmal'>({ name: 'sporsmal' })
  const leggTil = useRef<HTMLButtonElement>(null)
  const fjern = (i: number) => {
    remove(i)
    leggTil.current?.focus()
  }
  const nytt = { slag: '', tekstNb: '', tekstNn: '', paakrevd: false }
  return (
    <section className="ln-stabel">
      <Overskrift niva={2}>{t('tittel')}</Overskrift>
      <p className="ds-paragraph ln-lesbar">{t('hjelp')}</p>
      {fields.map((felt, i) => (
        <Feltgruppe key={felt.id} tittel={t('nr', { nr: i + 1 })}>
          <Tekstfelt navn={`sporsmal.${i}.tekstNb`} etikett={t('tekstNb')} />
          <Tekstfelt navn={`sporsmal.${i}.tekstNn`} etikett={t('tekstNn')} />
          <Velgfelt
            navn={`sporsmal.${i}.slag`}
            etikett={t('svaret')}
            tomt={t('velg')}
            valg={SPORSMALSSLAG.map(verdi => ({ verdi, tekst: t(`slag.${verdi}`) }))}
          />
          <Avkryssing navn={`sporsmal.${i}.paakrevd`} etikett={t('paakrevd')} />
          <div>
            <Knapp type="button" variant="tertiary" data-color="danger" onClick={() => fjern(i)}>
              {t('fjern', { nr: i + 1 })}
            </Knapp>
          </div>
        </Feltgruppe>
      ))}
      {fields.length < MAKS_SPORSMAL && (
        <div>
          <Knapp
            ref={leggTil}
            type="button"
            variant="secondary"
            onClick={() => append(nytt, { focusName: `sporsmal.${fields.length}.tekstNb` })}
          >
            {t('leggTil')}
          </Knapp>
        </div>
      )}
    </section>
  )
}
