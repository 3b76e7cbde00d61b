import { useTranslations } from 'next-intl'
import { Lenke } from '@/components/ui/lenke'
import { nivaFor, plass, risikonavn, sorterRisikoer, TIDSPUNKTER } from '@/lib/domene/risiko/regler'
import type { Risikoskala } from '@/lib/domene/risiko/typer'
import { type Risikolinje, risikoanker } from './linje'
import { Nivamerke } from './nivamerke'
import { Tiltakslenker } from './tiltakslenker'
import stil from './risikoliste.module.css'

type Props = {
  risikoer: readonly Risikolinje[]
  skala: Risikoskala
  /** Of the heading of each risk. */
  niva: 3 | 4
}

/** Every risk with its level before and after tiltak and what is done about it: the gravest first. */
export function Risikoliste({ risikoer, skala, niva }: Props) {
  return (
    <ol className={stil.liste}>
      {sorterRisikoer(risikoer).map(r => (
        <li key={r.nummer} id={risikoanker(r)} tabIndex={-1} className={stil.risiko}>
          <Risikokort risiko={r} skala={skala} niva={niva} />
        </li>
      ))}
    </ol>
  )
}

type Kortprops = { risiko: Risikolinje } & Pick<Props, 'skala' | 'niva'>

function Risikokort({ risiko: r, skala, niva }: Kortprops) {
  const t = useTranslations('risiko')
  const Navn = `h${niva}` as const
  const egenSide = !r.href.startsWith('#')
  return (
    <>
      <div className={stil.hva}>
        <Navn className={stil.navn}>
          <span className={stil.nummer}>{risikonavn(r)}</span>{' '}
          {egenSide ? <Lenke href={r.href}>{r.hendelse}</Lenke> : r.hendelse}
        </Navn>
        <p className="ln-dempet ln-liten">{r.sted ?? t('heleKommunen')}</p>
        <Utdyping etikett={t('felt.arsak')} tekst={r.arsak} />
        <Utdyping etikett={t('felt.eksisterendeTiltak')} tekst={r.eksisterendeTiltak} />
      </div>
      <dl className={stil.fakta}>
        {TIDSPUNKTER.map(nar => (
          <div key={nar}>
            <dt>{t(`matrise.${nar}`)}</dt>
            <dd>
              <Nivamerke niva={nivaFor(r, nar, skala)} plass={plass(r, nar)} />
            </dd>
          </div>
        ))}
        <div className={stil.tiltak}>
          <dt>{t('felt.tiltak')}</dt>
          <dd>
            <Tiltakslenker tiltak={r.tiltak} />
          </dd>
        </div>
      </dl>
    </>
  )
}

/** One more thing that is said about the risk; nothing when it is not. */
function Utdyping({ etikett, tekst }: { etikett: string; tekst: string }) {
  if (tekst === '') return null
  return (
    <p className={stil.utdyping}>
      <span className="ln-dempet">{etikett}:</span> {tekst}
    </p>
  )
}
