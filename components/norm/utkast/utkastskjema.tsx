'use client'
import { useTranslations } from 'next-intl'
import { useMemo } from 'react'
import { useSkjema } from '@/components/skjema/bruk-skjema'
import { Tekstomrade } from '@/components/skjema/felter'
import { Konfliktvalg } from '@/components/skjema/konfliktvalg'
import { Skjema } from '@/components/skjema/skjema'
import { Knappelenke } from '@/components/ui/lenke'
import { Overskrift } from '@/components/ui/tekst'
import { AVDELINGSTYPER } from '@/lib/domene/avdeling/typer'
import type { Situasjon } from '@/lib/domene/beregning/situasjon'
import type { Dato } from '@/lib/domene/felles/dato'
import { forslagFor } from '@/lib/domene/norm/sats'
import { type Typer, type UtkastInn, utkastSchema } from '@/lib/domene/norm/utkast-schema'
import { tilUtkastskjema } from '@/lib/domene/norm/utkastskjema'
import type { Normversjon } from '@/lib/domene/norm/versjon'
import type { Resultat } from '@/lib/domene/resultat'
import { ruter } from '@/lib/ruter'
import { useKonfliktlinjer } from './bruk-konfliktlinjer'
import { Effektpanel } from './effektpanel'
import { type Avdelingsvalg, EgneSatser } from './egne-satser'
import { Typesats } from './typesats'
import stil from './utkast.module.css'

export type Utkastprops = {
  kommunenummer: string
  utkast: Normversjon
  /** Of every avdeling of the kommune, by id. */
  typer: Typer
  avdelinger: Avdelingsvalg[]
  /** What is in force today: the effect is reckoned from it in the browser. */
  situasjon: Situasjon
  idag: Dato
  kanVedta: boolean
  lagre: (inn: UtkastInn) => Promise<Resultat<{ versjon: number }>>
}

const MED_FORSLAG = AVDELINGSTYPER.filter(type => forslagFor(type) !== null)
const UTEN_FORSLAG = AVDELINGSTYPER.filter(type => forslagFor(type) === null)

/** The draft: a rate for each type, rates for named avdelinger, the text on innhold, and what it all would change. */
export function Utkastskjema({ kommunenummer, utkast, typer, avdelinger, ...resten }: Utkastprops) {
  const t = useTranslations('norm')
  const schema = useMemo(() => utkastSchema(typer), [typer])
  const skjema = useSkjema<UtkastInn, { versjon: number }>({
    skjema: schema,
    start: tilUtkastskjema(utkast),
    lagre: resten.lagre,
    etter: ({ versjon }) => form.reset({ ...form.getValues(), versjon }),
  })
  const { form } = skjema
  const linjer = useKonfliktlinjer(avdelinger)
  const neste = resten.kanVedta && !form.formState.isDirty && (
    <Knappelenke variant="secondary" href={ruter.normvedtak(kommunenummer)}>
      {t('utkast.tilVedtak')}
    </Knappelenke>
  )
  return (
    <Skjema skjema={skjema} lagreTekst={t('utkast.lagre')} avbryt={neste}>
      <Konfliktvalg<UtkastInn, Normversjon>
        skjema={skjema}
        felter={[{ navn: 'innhold', etikett: t('innhold') }]}
        linjer={linjer}
        tilSkjema={tilUtkastskjema}
      />
      <div className={stil.kolonner}>
        <div className="ln-stabel-luftig">
          <section className="ln-stabel">
            <Overskrift niva={2}>{t('utkast.satser')}</Overskrift>
            <p className="ds-paragraph ln-lesbar">{t('utkast.satserHjelp')}</p>
            {MED_FORSLAG.map(type => (
              <Typesats key={type} type={type} />
            ))}
          </section>
          <section className="ln-stabel">
            <Overskrift niva={2}>{t('utkast.andreTyper')}</Overskrift>
            <p className="ds-paragraph ln-lesbar">{t('utkast.andreTyperHjelp')}</p>
            {UTEN_FORSLAG.map(type => (
              <Typesats key={type} type={type} />
            ))}
          </section>
          <EgneSatser avdelinger={avdelinger} />
          <section className="ln-stabel">
            <Overskrift niva={2}>{t('innhold')}</Overskrift>
            <Tekstomrade
              navn="innhold"
              etikett={t('utkast.innholdEtikett')}
              beskrivelse={t('utkast.innholdHjelp')}
              valgfritt
              rader={8}
            />
          </section>
        </div>
        <Effektpanel typer={typer} situasjon={resten.situasjon} idag={resten.idag} />
      </div>
    </Skjema>
  )
}
