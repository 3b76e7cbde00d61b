'use client'
import { useTranslations } from 'next-intl'
import { useRef } from 'react'
import { useFieldArray, useWatch } from 'react-hook-form'
import { Datofelt, Tekstfelt, Velgfelt } from '@/components/skjema/felter'
import { Knapp } from '@/components/ui/knapp'
import { Overskrift } from '@/components/ui/tekst'
import { SAKSGANGSTATUSER } from '@/lib/domene/norm/typer'
import { MAKS_SAKSGANG, trengerMotedato, type VedtakInn } from '@/lib/domene/norm/vedtak-schema'
import { Feltgruppe } from '../feltgruppe'
import stil from './vedtak.module.css'

export const NYTT_LEDD = { organ: '', motedato: '', saksnummer: '', status: '' }

/** Where the norm has been: one row per meeting, at least one that decided it. */
export function Saksgangfelter() {
  const t = useTranslations('norm.saksgang')
  const status = useTranslations('saksgangstatus')
  const { fields, append, remove } = useFieldArray<VedtakInn, 'saksgang'>({ name: 'saksgang' })
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
        <Feltgruppe key={felt.id} tittel={t('ledd', { nr: i + 1 })}>
          <Tekstfelt navn={`saksgang.${i}.organ`} etikett={t('organ')} beskrivelse={t('organHjelp')} />
          <div className={stil.linje}>
            <Velgfelt
              navn={`saksgang.${i}.status`}
              etikett={t('status')}
              tomt={t('velgStatus')}
              valg={SAKSGANGSTATUSER.map(verdi => ({ verdi, tekst: status(verdi) }))}
            />
            <Motedato nr={i} />
            <Tekstfelt navn={`saksgang.${i}.saksnummer`} etikett={t('saksnummer')} valgfritt />
          </div>
          {fields.length > 1 && (
            <div>
              <Knapp type="button" variant="tertiary" data-color="danger" onClick={() => fjern(i)}>
                {t('fjern', { nr: i + 1 })}
              </Knapp>
            </div>
          )}
        </Feltgruppe>
      ))}
      {fields.length < MAKS_SAKSGANG && (
        <div>
          <Knapp
            ref={leggTil}
            type="button"
            variant="secondary"
            onClick={() => append(NYTT_LEDD, { focusName: `saksgang.${fields.length}.organ` })}
          >
            {t('leggTil')}
          </Knapp>
        </div>
      )}
    </section>
  )
}

/** Asked for where the meeting decided the norm. */
function Motedato({ nr }: { nr: number }) {
  const t = useTranslations('norm.saksgang')
  const status = useWatch<VedtakInn, `saksgang.${number}.status`>({ name: `saksgang.${nr}.status` })
  return (
    <Datofelt navn={`saksgang.${nr}.motedato`} etikett={t('motedato')} valgfritt={!trengerMotedato(status)} />
  )
}
