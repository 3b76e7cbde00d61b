import { useTranslations } from 'next-intl'
import { useId } from 'react'
import { Lenke } from '@/components/ui/lenke'
import { dekningsklasse } from '@/lib/domene/samlet/dekning'
import { type Kartkommune, type Kartvisning, KARTVISNINGER } from './kartkommune'
import stil from './rutekart.module.css'
import { Rutekarttabell, rutetekst } from './rutekarttabell'
import { Tegnforklaring } from './rutekartforklaring'
import { RUTE, type Ruteklasse, Rutetegn } from './rutetegn'

type Props = {
  /** Short name of the map, for those who do not see it. */
  tittel: string
  kommuner: readonly Kartkommune[]
  visning: Kartvisning
  /** Where the other view is, when the page has both. */
  bytt?: Record<Kartvisning, string>
  /** The id of a table on the page that says the same; without it the map brings its own. */
  tabellId?: string
}

/** So many columns have room for names in the squares on a wide screen. */
const MED_NAVN = 12

/**
 * Every kommune one equal square, where it lies in the country; drawn on the server. Colour and mark both tell the
 * class; each square is a link with the name and what it stands for. The same stands in a table.
 */
export function Rutekart({ tittel, kommuner, visning, bytt, tabellId }: Props) {
  const t = useTranslations('rutekart')
  const id = useId()
  const ruter = kommuner
    .map(k => ({ ...k, klasse: visning === 'STATUS' ? k.status : dekningsklasse(k) }))
    .sort((a, b) => a.rad - b.rad || a.kolonne - b.kolonne)
  const [rad, kolonne] = [ruter.map(r => r.rad), ruter.map(r => r.kolonne)]
  const [topp, venstre] = [Math.min(...rad), Math.min(...kolonne)]
  const [hoyde, bredde] = [Math.max(...rad) - topp + 1, Math.max(...kolonne) - venstre + 1]
  if (ruter.length === 0) return null
  return (
    <div className="ln-stabel">
      {bytt && <Visningsvalg visning={visning} bytt={bytt} />}
      <Tegnforklaring klasser={ruter.map(r => r.klasse)} />
      <a href={`#${tabellId ?? id}`} className="ds-skip-link">
        {t('hopp', { antall: ruter.length })}
      </a>
      <div className={stil.ramme}>
        <svg
          role="group"
          aria-label={tittel}
          viewBox={`0 0 ${bredde * RUTE} ${hoyde * RUTE}`}
          width={`${bredde * (bredde > MED_NAVN ? 2.5 : 4.75)}rem`}
          className={stil.kart}
        >
          {ruter.map(r => (
            <Rute key={r.kommunenummer} rute={r} topp={topp} venstre={venstre} medNavn={bredde <= MED_NAVN} />
          ))}
        </svg>
      </div>
      {tabellId === undefined && <Rutekarttabell id={id} tittel={tittel} kommuner={kommuner} />}
    </div>
  )
}

type Ruteprops = {
  rute: Kartkommune & { klasse: Ruteklasse }
  topp: number
  venstre: number
  medNavn: boolean
}

function Rute({ rute, topp, venstre, medNavn }: Ruteprops) {
  const t = useTranslations('rutekart')
  const navn = `${rute.navn}: ${rutetekst(rute, t)}`
  const linjer = rute.navn.replace(/-/g, '- ').split(' ')
  return (
    <g transform={`translate(${(rute.kolonne - venstre) * RUTE + 0.4} ${(rute.rad - topp) * RUTE + 0.4})`}>
      <a href={rute.href} className={stil.lenke}>
        <title>{navn}</title>
        <Rutetegn klasse={rute.klasse} medNavn={medNavn} />
        {medNavn && (
          <text className={stil.navn} aria-hidden>
            {linjer.map((linje, i) => (
              <tspan key={linje} x="0.6" y={2 + i * 1.7} {...trangt(linje)}>
                {linje}
              </tspan>
            ))}
          </text>
        )}
        <rect x="-0.3" y="-0.3" width="9.8" height="9.8" rx="1" className={stil.fokus} />
      </a>
    </g>
  )
}

/** A long word is drawn narrower, so that it stays in its square. */
const trangt = (ord: string) =>
  ord.length > 9 ? ({ textLength: '8', lengthAdjust: 'spacingAndGlyphs' } as const) : {}

/** The two views of the map, as links: works without script. */
function Visningsvalg({ visning, bytt }: { visning: Kartvisning; bytt: Record<Kartvisning, string> }) {
  const t = useTranslations('rutekart')
  return (
    <nav aria-label={t('visning')} className="ln-rekke">
      {KARTVISNINGER.map(v => (
        <Lenke
          key={v}
          href={bytt[v]}
          className={v === visning ? stil.valgt : ''}
          aria-current={v === visning ? 'true' : undefined}
          scroll={false}
        >
          {t(`vis.${v}`)}
        </Lenke>
      ))}
    </nav>
  )
}
