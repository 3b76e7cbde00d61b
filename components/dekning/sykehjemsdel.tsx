import { useTranslations } from 'next-intl'
import { Overskrift } from '@/components/ui/tekst'
import type { Dekning } from '@/lib/domene/beregning/typer'
import type { Merknadsfordeling } from '@/lib/domene/dekning/merknader'
import type { Begrunning } from './merknadsliste'
import { Sykehjemskort } from './sykehjemskort'
import { Sykehjemstabell } from './sykehjemstabell'
import { timerFor } from './timefigur'

type Props = { dekning: Dekning; merknader: Merknadsfordeling; begrunning: Begrunning }

/** With more homes than this, their avdelinger are folded away. */
const FAA = 4

/** Sykehjem by sykehjem: all on one line each, then one by one. */
export function Sykehjemsdel({ dekning, merknader, begrunning }: Props) {
  const t = useTranslations('dekning.sykehjem')
  const { sykehjem } = dekning
  const felles = sykehjem.flatMap(s => [s.normtimer, timerFor(s, 'AVTALT')])
  return (
    <section aria-labelledby="sykehjem" className="ln-stabel">
      <Overskrift niva={2} id="sykehjem">
        {t('tittel')}
      </Overskrift>
      {sykehjem.length > 1 && <Sykehjemstabell dekning={dekning} />}
      {sykehjem.map(s => (
        <Sykehjemskort
          key={s.id}
          dekning={dekning}
          sykehjem={s}
          merknader={merknader.sykehjem.get(s.id) ?? []}
          begrunning={begrunning}
          felles={felles}
          apen={sykehjem.length <= FAA}
        />
      ))}
    </section>
  )
}
