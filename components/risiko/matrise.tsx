import { useTranslations } from 'next-intl'
import Link from 'next/link'
import { risikonavn } from '@/lib/domene/risiko/regler'
import { niva, TRINN } from '@/lib/domene/risiko/skala'
import type { Risikoskala } from '@/lib/domene/risiko/typer'
import { useSkalatekst } from './skalatekst'
import nivastil from './niva.module.css'
import stil from './matrise.module.css'

/** A risk in the matrix. href: where it is told about. */
export type Matrisepunkt = { nummer: number; hendelse: string; s: number; k: number; href: string }

type Props = {
  /** What it is of, for those who do not see it. */
  tittel: string
  punkter: readonly Matrisepunkt[]
  skala: Risikoskala
}

const NEDOVER = [...TRINN].reverse()

/**
 * Sannsynlighet upwards, konsekvens to the right, each risk a link in its cell. A table to those who do not see it:
 * every cell says its level in words and has its steps as headers.
 */
export function Matrise({ tittel, punkter, skala }: Props) {
  const t = useTranslations('risiko')
  const tekst = useSkalatekst(skala)
  return (
    <table className={stil.matrise}>
      <caption className="ln-usynlig">{tittel}</caption>
      <colgroup>
        <col className={stil.akse1} />
        <col className={stil.akse2} />
        <col span={TRINN.length} />
      </colgroup>
      <thead>
        <tr>
          <td colSpan={2} />
          <th scope="colgroup" colSpan={TRINN.length} className={stil.akse}>
            {t('akse.konsekvens')}
          </th>
        </tr>
        <tr>
          <td colSpan={2} />
          {TRINN.map(k => (
            <th key={k} scope="col" className={stil.kolonne}>
              <Trinn n={k} tekst={tekst('konsekvens', k)} />
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {NEDOVER.map((s, i) => (
          <tr key={s}>
            {i === 0 && (
              <th scope="rowgroup" rowSpan={TRINN.length} className={stil.loddrett}>
                <span>{t('akse.sannsynlighet')}</span>
              </th>
            )}
            <th scope="row" className={stil.rad}>
              <Trinn n={s} tekst={tekst('sannsynlighet', s)} />
            </th>
            {TRINN.map(k => (
              <Rute key={k} punkter={punkter.filter(p => p.s === s && p.k === k)} niva={niva(s, k, skala)} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** A step of a scale: the number, and its word where there is room. */
const Trinn = ({ n, tekst }: { n: number; tekst: string }) => (
  <>
    <span className={stil.trinn}>{n}</span> <span className={stil.ord}>{tekst}</span>
  </>
)

type Ruteprops = { punkter: readonly Matrisepunkt[]; niva: ReturnType<typeof niva> }

function Rute({ punkter, niva }: Ruteprops) {
  const t = useTranslations('risiko')
  return (
    <td className={`${nivastil.rute} ${stil.rute}`} data-niva={niva}>
      <span className={stil.niva}>{t(`niva.${niva}`)}</span>
      {punkter.length > 0 && (
        <ul className={stil.punkter}>
          {punkter.map(p => (
            <li key={p.nummer}>
              <Punktlenke punkt={p} />
            </li>
          ))}
        </ul>
      )}
    </td>
  )
}

/** «R3», and its event to those who point at it or do not see where it stands. */
function Punktlenke({ punkt }: { punkt: Matrisepunkt }) {
  const t = useTranslations('risiko')
  const navn = t('navn', { nummer: risikonavn(punkt), hendelse: punkt.hendelse })
  return (
    <Link href={punkt.href} prefetch={false} className={stil.punkt} aria-label={navn} title={navn}>
      {risikonavn(punkt)}
    </Link>
  )
}
