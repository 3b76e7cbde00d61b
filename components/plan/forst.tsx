import { useTranslations } from 'next-intl'
import { Kort } from '@/components/ui/kort'
import { Lenke } from '@/components/ui/lenke'
import { Overskrift } from '@/components/ui/tekst'
import { Varsel } from '@/components/ui/varsel'
import { visDato } from '@/lib/dato'
import { type Dato, dagerMellom } from '@/lib/domene/felles/dato'
import { ansvarligtekst } from '@/lib/domene/tiltak/filter'
import type { Tiltak } from '@/lib/domene/tiltak/typer'
import { aldriEvaluert, forfalte, utenAnsvarlig } from '@/lib/domene/tiltak/varsler'
import { ruter } from '@/lib/ruter'
import { useEnhetsnavn } from './enhetsnavn'
import stil from './plan.module.css'

type Props = {
  kommunenummer: string
  tiltak: Tiltak[]
  /** Are these the reader's own, and not all of the plan? */
  egne: boolean
  idag: Dato
}

/** What the plan leads with: past frist, never evaluated, without ansvarlig. What tilsyn faults in practice. */
export function FolgOppForst({ kommunenummer, tiltak, egne, idag }: Props) {
  const t = useTranslations('plan.forst')
  const dager = (t: Tiltak) => (t.frist ? dagerMellom(t.frist, idag) : 0)
  const grupper = [
    {
      navn: 'forfalt' as const,
      rader: forfalte(tiltak, idag),
      fordi: (x: Tiltak) => t('fordi.forfalt', { frist: visDato(x.frist), dager: dager(x) }),
    },
    {
      navn: 'evaluering' as const,
      rader: aldriEvaluert(tiltak, idag),
      fordi: (x: Tiltak) =>
        x.evalueringsdato
          ? t('fordi.skulleEvalueres', {
              dato: visDato(x.evalueringsdato),
              naar: x.evalueringsdato < idag ? 'for' : 'skal',
            })
          : t('fordi.aldriEvaluert', { dato: visDato(x.gjennomfort) }),
    },
    {
      navn: 'ansvarlig' as const,
      rader: utenAnsvarlig(tiltak),
      fordi: (x: Tiltak) => (x.frist ? t('fordi.frist', { frist: visDato(x.frist) }) : t('fordi.utenFrist')),
    },
  ].filter(g => g.rader.length > 0)
  if (grupper.length === 0)
    return (
      <Varsel farge="success" data-size="sm">
        {t(egne ? 'altEgne' : 'alt')}
      </Varsel>
    )
  return (
    <section aria-labelledby="folg-opp" className="ln-stabel">
      <Overskrift niva={2} id="folg-opp">
        {t(egne ? 'tittelEgne' : 'tittel')}
      </Overskrift>
      <div className={stil.forst}>
        {grupper.map(g => (
          <Kort key={g.navn} className={`ds-card ln-stabel-tett ${stil.forstkort}`}>
            <Overskrift niva={3}>{t(`gruppe.${g.navn}`, { antall: g.rader.length })}</Overskrift>
            <ul className="ln-liste ln-stabel-tett">
              {g.rader.map(x => (
                <Rad key={x.id} kommunenummer={kommunenummer} tiltak={x} fordi={g.fordi(x)} />
              ))}
            </ul>
          </Kort>
        ))}
      </div>
    </section>
  )
}

function Rad({ kommunenummer, tiltak, fordi }: { kommunenummer: string; tiltak: Tiltak; fordi: string }) {
  const enhet = useEnhetsnavn()
  return (
    <li>
      <Lenke href={ruter.tiltak(kommunenummer, tiltak.id)}>{tiltak.tittel}</Lenke>
      <span className={stil.fordi}>{fordi}</span>
      <span className={`ln-dempet ln-liten ${stil.linje}`}>
        {[enhet(tiltak), ansvarligtekst(tiltak)].filter(Boolean).join(' · ')}
      </span>
    </li>
  )
}
