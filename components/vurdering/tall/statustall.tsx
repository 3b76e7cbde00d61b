import { useTranslations } from 'next-intl'
import { Overskrift } from '@/components/ui/tekst'
import type { Statustall as Tall } from '@/lib/domene/vurdering/statustall'
import { Hjemstabell } from './hjemstabell'
import { Legetabell } from './legetabell'
import { Avtaleformtabell, Stillingssetning, Stillingstabell } from './stillinger'
import stil from './tall.module.css'
import { Landet, Utviklingstabell } from './utvikling'

type Props = {
  tall: Tall
  /** Level of the headings. */
  niva: 2 | 3
  utregning?: (sykehjemId: string) => string
}

/** Section A's figures, which the system fills in: readable tables, each with what it covers. */
export function Statustall({ tall, niva, utregning }: Props) {
  const t = useTranslations('vurdering.tall')
  return (
    <div className={`ln-stabel-luftig ${stil.tall}`}>
      <section className="ln-stabel">
        <Overskrift niva={niva}>{t('hjem.overskrift')}</Overskrift>
        <Hjemstabell tall={tall} utregning={utregning} />
        <Landet tall={tall} />
      </section>
      <section className="ln-stabel">
        <Overskrift niva={niva}>{t('leger.overskrift')}</Overskrift>
        <Stillingssetning tall={tall} />
        {tall.sum.avtaleformer.length > 0 && <Avtaleformtabell tall={tall} />}
        <Legetabell tall={tall} />
        {tall.sum.antallStillinger > 0 && <Stillingstabell tall={tall} />}
      </section>
      <section className="ln-stabel">
        <Overskrift niva={niva}>{t('utvikling.overskrift')}</Overskrift>
        <Utviklingstabell tall={tall} />
      </section>
    </div>
  )
}
