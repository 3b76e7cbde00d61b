import { useTranslations } from 'next-intl'
import { Feltrad, Feltrader } from '@/components/adresse/rad'
import { Overskrift } from '@/components/ui/tekst'
import { AVDELINGSTYPER, type Avdelingstype } from '@/lib/domene/avdeling/typer'
import type { DekningSats } from '@/lib/domene/beregning/typer'
import { satsfelter } from '@/lib/domene/prov/felter'
import { visDesimal } from '@/lib/tall'
import type { Provbilde } from './typer'

/** The types there is anything to say a rate for: those in the kommune, today or as tried, and those of the norm. */
const typerMedSats = ({ na, prov, skrevet, standard }: Provbilde): Avdelingstype[] =>
  AVDELINGSTYPER.filter(
    type =>
      [...na.typer, ...prov.typer].some(l => l.type === type) ||
      na.norm?.satser.some(s => s.avdelingId === null && s.type === type) ||
      Object.values(satsfelter(type)).some(n => skrevet[n] !== standard[n]),
  )

/** The names of the fields that Satsdel shows. */
export const satsnavn = (bilde: Provbilde): string[] =>
  typerMedSats(bilde).flatMap(type => Object.values(satsfelter(type)))

/** A rate for each type, for the whole kommune. */
export function Satsdel({ bilde }: { bilde: Provbilde }) {
  const t = useTranslations('prov')
  const { na, dag, skrevet, feil } = bilde
  const egne = na.sykehjem.flatMap(s => s.avdelinger).filter(a => a.egenSats).length
  return (
    <>
      <Overskrift niva={3}>{t('satser')}</Overskrift>
      <p className="ln-dempet">
        {t('satserHjelp')} {egne > 0 && t('egneSatser', { antall: egne })}
      </p>
      <Feltrader ulike={na.norm?.satser.some(s => s.basis === 'BEBOER')}>
        {typerMedSats(bilde).map(type => (
          <Satsrad
            key={type}
            type={type}
            sats={na.norm?.satser.find(s => s.avdelingId === null && s.type === type) ?? null}
            dag={dag}
            skrevet={skrevet}
            feil={feil}
          />
        ))}
      </Feltrader>
    </>
  )
}

type Radprops = Pick<Provbilde, 'dag' | 'skrevet' | 'feil'> & {
  type: Avdelingstype
  sats: DekningSats | null
}

function Satsrad({ type, sats, dag, ...felt }: Radprops) {
  const t = useTranslations('prov')
  const kolonne = useTranslations('kalkulator.felt')
  const basis = useTranslations('basis')
  const navn = useTranslations('avdelingstype')
  const felter = satsfelter(type)
  const naa = sats && { dag, uketimer: visDesimal(sats.uketimer), per: sats.per }
  return (
    <Feltrad
      tittel={navn(type)}
      note={naa ? t(sats.basis === 'BEBOER' ? 'naaBeboer' : 'naa', naa) : t('ingenSats', { dag })}
      felter={[
        { navn: felter.sats, etikett: kolonne('sats') },
        {
          navn: felter.per,
          etikett: t('per', { basis: basis(sats?.basis ?? 'PLASS') }),
          inputMode: 'numeric',
        },
      ]}
      {...felt}
    />
  )
}
