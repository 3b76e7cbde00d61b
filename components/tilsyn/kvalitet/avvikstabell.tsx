import type Fraction from 'fraction.js'
import { useTranslations } from 'next-intl'
import { Gruppenavn } from '@/components/samlet/gruppenavn'
import { Lenke } from '@/components/ui/lenke'
import { Tabell } from '@/components/ui/tabell'
import { Avsnitt } from '@/components/ui/tekst'
import { type Spenn, vistSpenn } from '@/lib/domene/kvalitet/spenn'
import type { Gruppevurdering, Levertkommune, Maal } from '@/lib/domene/tilsyn/kvalitet'
import { visHeltall, visProsent, visTimer } from '@/lib/tall'

const visMaal = (maal: Maal, tall: Fraction | null) =>
  maal === 'timerPerBeboer' ? visTimer(tall) : visProsent(tall)

const visSpenn = (maal: Maal, spenn: Spenn) => {
  const { lav, hoy } = vistSpenn(maal, spenn)
  return { lav: visMaal(maal, lav), hoy: visMaal(maal, hoy) }
}

/** The embete as a whole, or a size. */
function Gruppe({ nokkel }: { nokkel: string | null }) {
  const t = useTranslations('rundekvalitet.grupper')
  return nokkel === null ? t('alle') : <Gruppenavn gruppering="STORRELSE" gruppe={{ nokkel, navn: nokkel }} />
}

type Props = {
  grupper: Gruppevurdering[]
  kommuner: Levertkommune[]
  lenke: (kommunenummer: string) => string
}

/** Every figure that stands out, and from whom. */
export function Avvikstabell({ grupper, kommuner, lenke }: Props) {
  const t = useTranslations('rundekvalitet')
  const avvik = grupper.flatMap(({ maal, gruppe, vurdering: v }) =>
    v.tilstand === 'VURDERT' ? v.avvik.map(a => ({ maal, gruppe, v, nr: a.nokkel, verdi: a.verdi })) : [],
  )
  if (avvik.length === 0) return <Avsnitt>{t('avvik.ingen')}</Avsnitt>
  return (
    <Tabell tittel={t('avvik.tabell')} data-size="sm">
      <thead>
        <tr>
          <th scope="col">{t('avvik.kommune')}</th>
          <th scope="col">{t('avvik.maal')}</th>
          <th scope="col" className="ln-hoyre">
            {t('avvik.verdi')}
          </th>
          <th scope="col">{t('avvik.gruppe')}</th>
          <th scope="col" className="ln-hoyre">
            {t('avvik.median')}
          </th>
          <th scope="col" className="ln-hoyre">
            {t('avvik.vanlig')}
          </th>
        </tr>
      </thead>
      <tbody>
        {avvik.map(({ maal, gruppe, v, nr, verdi }) => (
          <tr key={`${maal} ${gruppe} ${nr}`}>
            <th scope="row">
              <Lenke href={lenke(nr)}>{kommuner.find(k => k.kommunenummer === nr)?.navn ?? nr}</Lenke>
            </th>
            <td>{t(`maal.${maal}`)}</td>
            <td className="ln-hoyre ln-tall">{visMaal(maal, verdi)}</td>
            <td>
              <Gruppe nokkel={gruppe} />
            </td>
            <td className="ln-hoyre ln-tall">{visMaal(maal, v.median)}</td>
            <td className="ln-hoyre ln-tall">{t('avvik.fra_til', visSpenn(maal, v))}</td>
          </tr>
        ))}
      </tbody>
    </Tabell>
  )
}

/** The groups that figures are held against: how many, and what is usual. A group under five says so. */
export function Gruppetabell({ grupper }: { grupper: Gruppevurdering[] }) {
  const t = useTranslations('rundekvalitet')
  return (
    <Tabell tittel={t('grupper.tabell')} data-size="sm">
      <thead>
        <tr>
          <th scope="col">{t('grupper.gruppe')}</th>
          <th scope="col">{t('avvik.maal')}</th>
          <th scope="col" className="ln-hoyre">
            {t('grupper.antall')}
          </th>
          <th scope="col" className="ln-hoyre">
            {t('avvik.median')}
          </th>
          <th scope="col" className="ln-hoyre">
            {t('avvik.vanlig')}
          </th>
        </tr>
      </thead>
      <tbody>
        {grupper.map(({ maal, gruppe, vurdering: v }) => (
          <tr key={`${maal} ${gruppe}`}>
            <th scope="row">
              <Gruppe nokkel={gruppe} />
            </th>
            <td>{t(`maal.${maal}`)}</td>
            <td className="ln-hoyre ln-tall">{visHeltall(v.antall)}</td>
            <td className="ln-hoyre ln-tall">{visMaal(maal, v.tilstand === 'FOR_FAA' ? null : v.median)}</td>
            <td className="ln-hoyre ln-tall">
              {v.tilstand === 'VURDERT' ? t('avvik.fra_til', visSpenn(maal, v)) : t(`grupper.${v.tilstand}`)}
            </td>
          </tr>
        ))}
      </tbody>
    </Tabell>
  )
}
