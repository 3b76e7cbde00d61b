import { useTranslations } from 'next-intl'
import { Kort } from '@/components/ui/kort'
import { Lenke } from '@/components/ui/lenke'
import { Overskrift } from '@/components/ui/tekst'
import { PRAKSIS } from '@/lib/domene/praksis/praksis'
import type { KjentRisiko } from '@/lib/domene/risiko/kjente'
import type { Tiltaksmal } from '@/lib/domene/tiltak/maler'
import { ruter } from '@/lib/ruter'
import stil from './praksis.module.css'

/** The kommuner the reader may make a tiltak in. */
export type Lagested = { kommunenummer: string; navn: string }

/** One known risk, and the measures kommuner use against it. */
export function Risikokort({ risiko, steder }: { risiko: KjentRisiko; steder: readonly Lagested[] }) {
  const t = useTranslations('praksis')
  const kjent = useTranslations('risiko.kjent')
  return (
    <Kort className="ds-card ln-stabel-tett">
      <Overskrift niva={3}>{kjent(`${risiko}.tittel`)}</Overskrift>
      <p className="ln-dempet">{t(`tema.${PRAKSIS[risiko].tema}`)}</p>
      <p className="ln-lesbar">{t('fordi', { arsak: kjent(`${risiko}.arsak`) })}</p>
      <p className="ln-lesbar">{t('kan', { hendelse: medLitenForbokstav(kjent(`${risiko}.hendelse`)) })}</p>
      <Overskrift niva={4}>{t('tiltak')}</Overskrift>
      <ul className={stil.tiltak}>
        {PRAKSIS[risiko].tiltak.map(mal => (
          <Tiltak key={mal} mal={mal} steder={steder} />
        ))}
      </ul>
    </Kort>
  )
}

function Tiltak({ mal, steder }: { mal: Tiltaksmal; steder: readonly Lagested[] }) {
  const t = useTranslations('praksis')
  const plan = useTranslations('plan.mal')
  const tiltak = plan(`tittel.${mal}`)
  const flere = steder.length > 1
  return (
    <li>
      <strong>{tiltak}</strong>
      <span className={stil.beskrivelse}>{plan(`beskrivelse.${mal}`)}</span>
      {steder.length > 0 && (
        <span className="ln-rekke">
          {steder.map(({ kommunenummer, navn: kommune }) => (
            <Lenke
              key={kommunenummer}
              href={ruter.nyttTiltak(kommunenummer, { mal })}
              aria-label={flere ? t('lagITittel', { kommune, tiltak }) : t('lagTittel', { tiltak })}
            >
              {flere ? t('lagI', { kommune }) : t('lag')}
            </Lenke>
          ))}
        </span>
      )}
    </li>
  )
}

const medLitenForbokstav = (tekst: string): string => tekst.charAt(0).toLowerCase() + tekst.slice(1)
