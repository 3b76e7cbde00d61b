'use client'
import { useTranslations } from 'next-intl'
import { useRef } from 'react'
import { useFieldArray, useWatch } from 'react-hook-form'
import { Velgfelt } from '@/components/skjema/felter'
import { Knapp } from '@/components/ui/knapp'
import { Overskrift } from '@/components/ui/tekst'
import type { Avdelingstype } from '@/lib/domene/avdeling/typer'
import type { UtkastInn } from '@/lib/domene/norm/utkast-schema'
import { Feltgruppe } from '../feltgruppe'
import { Satsfelter } from './satsfelter'

export type Avdelingsvalg = { id: string; navn: string; sykehjem: string; type: Avdelingstype }

const NY = { avdelingId: '', uketimer: '', per: '1', basis: 'PLASS', begrunnelse: '' }

/** Rates for named avdelinger: each goes before that of its type. */
export function EgneSatser({ avdelinger }: { avdelinger: Avdelingsvalg[] }) {
  const t = useTranslations('norm.egne')
  const { fields, append, remove } = useFieldArray<UtkastInn, 'egne'>({ name: 'egne' })
  const leggTil = useRef<HTMLButtonElement>(null)
  const fjern = (i: number) => {
    remove(i)
    leggTil.current?.focus()
  }
  return (
    <section className="ln-stabel">
      <Overskrift niva={2}>{t('tittel')}</Overskrift>
      <p className="ds-paragraph ln-lesbar">{avdelinger.length === 0 ? t('ingenAvdelinger') : t('hjelp')}</p>
      {fields.map((felt, i) => (
        <EgenSats key={felt.id} nr={i} avdelinger={avdelinger} fjern={() => fjern(i)} />
      ))}
      {avdelinger.length > 0 && (
        <div>
          <Knapp
            ref={leggTil}
            type="button"
            variant="secondary"
            onClick={() => append(NY, { focusName: `egne.${fields.length}.avdelingId` })}
          >
            {t('leggTil')}
          </Knapp>
        </div>
      )}
    </section>
  )
}

type Egenprops = { nr: number; avdelinger: Avdelingsvalg[]; fjern: () => void }

function EgenSats({ nr, avdelinger, fjern }: Egenprops) {
  const t = useTranslations('norm.egne')
  const type = useTranslations('avdelingstype')
  const avdelingId = useWatch<UtkastInn, `egne.${number}.avdelingId`>({ name: `egne.${nr}.avdelingId` })
  const valgt = avdelinger.find(a => a.id === avdelingId)
  const navn = valgt ? t('for', { avdeling: valgt.navn, sykehjem: valgt.sykehjem }) : t('ny', { nr: nr + 1 })
  return (
    <Feltgruppe tittel={navn}>
      <Velgfelt
        navn={`egne.${nr}.avdelingId`}
        etikett={t('avdeling')}
        tomt={t('velg')}
        valg={avdelinger.map(a => ({
          verdi: a.id,
          tekst: t('valg', { sykehjem: a.sykehjem, avdeling: a.navn, type: type(a.type) }),
        }))}
      />
      <Satsfelter sti={`egne.${nr}`} type={valgt?.type ?? null} />
      <div>
        <Knapp type="button" variant="tertiary" data-color="danger" onClick={fjern}>
          {t('fjern')}
          <span className="ln-usynlig">: {navn}</span>
        </Knapp>
      </div>
    </Feltgruppe>
  )
}
