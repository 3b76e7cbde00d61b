import { useTranslations } from 'next-intl'
import { Avsnitt, Overskrift } from '@/components/ui/tekst'
import type { Dekning } from '@/lib/domene/beregning/typer'
import type { Merknadsfordeling } from '@/lib/domene/dekning/merknader'
import { ruter } from '@/lib/ruter'
import { sykehjemsanker } from './anker'
import type { Begrunning } from './merknadsliste'
import { Sykehjemskort } from './sykehjemskort'
import { Sykehjemstabell } from './sykehjemstabell'
import { timerFor } from './timefigur'

type Props = {
  dekning: Dekning
  merknader: Merknadsfordeling
  begrunning: Begrunning
  kanLageTiltak: (sykehjemId: string) => boolean
}

/** With more homes than this, each has a page of its own. */
const FAA = 8

/** Sykehjem by sykehjem: all on one line each, then one by one. */
export function Sykehjemsdel({ dekning, merknader, begrunning, kanLageTiltak }: Props) {
  const t = useTranslations('dekning.sykehjem')
  const { sykehjem, kommunenummer, dato } = dekning
  const mange = sykehjem.length > FAA
  const felles = sykehjem.flatMap(s => [s.normtimer, timerFor(s, 'AVTALT')])
  const advarsler = (id: string) =>
    (merknader.sykehjem.get(id) ?? []).filter(m => m.alvor === 'ADVARSEL').length
  return (
    <section aria-labelledby="sykehjem" className="ln-stabel">
      <Overskrift niva={2} id="sykehjem">
        {t('tittel')}
      </Overskrift>
      {mange && <Avsnitt>{t('mange')}</Avsnitt>}
      {sykehjem.length > 1 && (
        <Sykehjemstabell
          dekning={dekning}
          adresse={id => (mange ? ruter.sykehjemsdekning(kommunenummer, id, dato) : `#${sykehjemsanker(id)}`)}
          advarsler={mange ? advarsler : null}
        />
      )}
      {!mange &&
        sykehjem.map(s => (
          <Sykehjemskort
            key={s.id}
            niva={3}
            dekning={dekning}
            sykehjem={s}
            merknader={merknader.sykehjem.get(s.id) ?? []}
            begrunning={begrunning}
            kanLageTiltak={kanLageTiltak(s.id)}
            felles={felles}
          />
        ))}
    </section>
  )
}
