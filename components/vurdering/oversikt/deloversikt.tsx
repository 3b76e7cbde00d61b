import { useTranslations } from 'next-intl'
import { Overskrift } from '@/components/ui/tekst'
import { verdiAv } from '@/lib/domene/vurdering/felter'
import type { Mangel } from '@/lib/domene/vurdering/fullstendighet'
import type { Vurderingsinnhold } from '@/lib/domene/vurdering/innhold'
import { DELER, type Svar } from '@/lib/domene/vurdering/typer'
import { Svarramme } from '../svar/svarramme'
import { Delkort } from './delkort'
import { FriskOpp } from './frisk-opp'
import stil from './oversikt.module.css'

type Props = {
  kommunenummer: string
  id: string
  svar: Svar
  mangler: readonly Mangel[]
  innhold: Vurderingsinnhold
  kolleger: readonly { id: string; navn: string }[]
  kanEndre: boolean
}

/** The five sections while the version is worked on: each with its owner, how it stands, and what is missing. */
export function Deloversikt({ kommunenummer, id, svar, mangler, innhold, kolleger, kanEndre }: Props) {
  const t = useTranslations('vurdering')
  return (
    <section className="ln-stabel" aria-labelledby="delene">
      <Overskrift niva={2} id="delene">
        {t('delene')}
      </Overskrift>
      <Svarramme svar={svar} hjem={null} kolleger={kolleger} kanEndre={kanEndre}>
        <ul className={stil.deler}>
          {DELER.map(del => (
            <Delkort
              key={del}
              kommunenummer={kommunenummer}
              id={id}
              del={del}
              mangler={mangler.filter(m => m.del === del)}
              ferdig={verdiAv(svar, `${del}.ferdig`) === 'JA'}
              sykehjem={innhold.sykehjem}
            />
          ))}
        </ul>
      </Svarramme>
      <FriskOpp />
    </section>
  )
}
