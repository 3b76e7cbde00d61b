'use client'
import { useTranslations } from 'next-intl'
import { Overskrift } from '@/components/ui/tekst'
import { BEHOVSFAKTORER, OPPGAVER } from '@/lib/domene/vurdering/typer'
import { Svarfelt } from '../svar/svarfelt'
import { Skjonn } from './skjonn'
import stil from './hjem.module.css'

/** Everything section B asks about one home. Inside Svarramme with the home. */
export function Hjemskjema({ tall }: { tall: React.ReactNode }) {
  const t = useTranslations('vurdering.hjem')
  return (
    <div className="ln-stabel-luftig">
      <Bolk navn="behov">
        {BEHOVSFAKTORER.map(f => (
          <MedBegrunnelse key={f} felt={`B.behov.${f}`} />
        ))}
      </Bolk>
      <Bolk navn="oppgaver">
        {OPPGAVER.map(o => (
          <MedBegrunnelse key={o} felt={`B.oppgave.${o}`} />
        ))}
      </Bolk>
      <Bolk navn="tilgjengelighet">
        <Svarfelt felt="B.utenforArbeidstid" />
        <Svarfelt felt="B.ferie" />
        <Svarfelt felt="B.kontinuitet" />
        <Svarfelt felt="B.kompetanse" />
      </Bolk>
      <Bolk navn="andeler">
        <Svarfelt felt="B.andelLegevurdert" />
        <Svarfelt felt="B.andelLegemiddelgjennomgang" />
      </Bolk>
      <Bolk navn="skjonn">
        <Skjonn tall={tall} />
      </Bolk>
      <section className={stil.vurdert} aria-label={t('vurdert')}>
        <Svarfelt felt="B.vurdert" />
      </section>
    </div>
  )
}

const MedBegrunnelse = ({ felt }: { felt: string }) => (
  <div className={stil.gruppe}>
    <Svarfelt felt={felt} />
    <Svarfelt felt={`${felt}.begrunnelse`} kunVedBehov kort />
  </div>
)

type Bolknavn = 'behov' | 'oppgaver' | 'tilgjengelighet' | 'andeler' | 'skjonn'

function Bolk({ navn, children }: { navn: Bolknavn; children: React.ReactNode }) {
  const t = useTranslations('vurdering.hjem')
  return (
    <section className="ln-stabel" aria-labelledby={`bolk-${navn}`}>
      <div className="ln-stabel-tett">
        <Overskrift niva={2} id={`bolk-${navn}`}>
          {t(`${navn}.tittel`)}
        </Overskrift>
        <p className="ds-paragraph ln-lesbar">{t(`${navn}.hjelp`)}</p>
      </div>
      {children}
    </section>
  )
}
