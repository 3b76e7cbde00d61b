import { useTranslations } from 'next-intl'
import { Overskrift } from '@/components/ui/tekst'
import { plass, risikonavn, TIDSPUNKTER, type Tidspunkt } from '@/lib/domene/risiko/regler'
import type { Risikoskala } from '@/lib/domene/risiko/typer'
import type { Risikolinje } from './linje'
import { Matrise } from './matrise'
import { Matrisetabell } from './matrisetabell'
import { Nivanokkel } from './nivanokkel'
import { Skalaord } from './skalaord'
import stil from './matriser.module.css'

type Props = {
  /** By number. */
  risikoer: readonly Risikolinje[]
  skala: Risikoskala
  /** Of the heading of each matrix. */
  niva: 3 | 4
}

/** The matrix before and after tiltak beside each other, how they are read, and the same as a table. */
export function Risikomatriser({ risikoer, skala, niva }: Props) {
  return (
    <div className="ln-stabel">
      <Nivanokkel skala={skala} />
      <div className={stil.par}>
        {TIDSPUNKTER.map(nar => (
          <Enkel key={nar} nar={nar} risikoer={risikoer} skala={skala} niva={niva} />
        ))}
      </div>
      <div className={stil.ord}>
        <Skalaord skala={skala} />
      </div>
      <Matrisetabell risikoer={risikoer} skala={skala} />
    </div>
  )
}

function Enkel({ nar, risikoer, skala, niva }: Props & { nar: Tidspunkt }) {
  const t = useTranslations('risiko')
  const uten = risikoer.filter(r => plass(r, nar) === null)
  const punkter = risikoer.flatMap(r => {
    const her = plass(r, nar)
    return her ? [{ nummer: r.nummer, hendelse: r.hendelse, href: r.href, ...her }] : []
  })
  return (
    <section className="ln-stabel-tett">
      <Overskrift niva={niva}>{t(`matrise.${nar}`)}</Overskrift>
      <Matrise tittel={t(`matrise.tittel${nar}`)} punkter={punkter} skala={skala} />
      {uten.length > 0 && (
        <p className="ln-dempet ln-liten">
          {t('matrise.ikkePlassert')} {uten.map(risikonavn).join(', ')}
        </p>
      )}
    </section>
  )
}
