'use client'
import { useTranslations } from 'next-intl'
import { useRef } from 'react'
import { useFieldArray } from 'react-hook-form'
import { Feltgruppe } from '@/components/norm/feltgruppe'
import { Datofelt, Tekstfelt } from '@/components/skjema/felter'
import { Knapp } from '@/components/ui/knapp'
import { Overskrift } from '@/components/ui/tekst'
import { MAKS_MILEPAELER, type TiltakInn } from '@/lib/domene/tiltak/schema'
import stil from '../plan.module.css'

/** Steps on the way, each with a frist of its own. Ticked off on the page of the tiltak. */
export function Milepaelfelter() {
  const t = useTranslations('plan.milepael')
  const { fields, append, remove } = useFieldArray<TiltakInn, 'milepaeler'>({ name: 'milepaeler' })
  const leggTil = useRef<HTMLButtonElement>(null)
  const fjern = (i: number) => {
    remove(i)
    leggTil.current?.focus()
  }
  return (
    <section className="ln-stabel">
      <Overskrift niva={2}>{t('tittel')}</Overskrift>
      <p className="ds-paragraph ln-lesbar">{t('hjelp')}</p>
      {fields.map((felt, i) => (
        <Feltgruppe key={felt.id} tittel={t('nr', { nr: i + 1 })}>
          <Tekstfelt navn={`milepaeler.${i}.tekst`} etikett={t('tekst')} />
          <div className={stil.par}>
            <Datofelt navn={`milepaeler.${i}.frist`} etikett={t('frist')} valgfritt />
            {felt.nadd !== '' && <Datofelt navn={`milepaeler.${i}.nadd`} etikett={t('nadd')} valgfritt />}
          </div>
          <div>
            <Knapp type="button" variant="tertiary" data-color="danger" onClick={() => fjern(i)}>
              {t('fjern', { nr: i + 1 })}
            </Knapp>
          </div>
        </Feltgruppe>
      ))}
      {fields.length < MAKS_MILEPAELER && (
        <div>
          <Knapp
            ref={leggTil}
            type="button"
            variant="secondary"
            onClick={() =>
              append({ tekst: '', frist: '', nadd: '' }, { focusName: `milepaeler.${fields.length}.tekst` })
            }
          >
            {t('leggTil')}
          </Knapp>
        </div>
      )}
    </section>
  )
}
