import { useTranslations } from 'next-intl'
import { Knappelenke, Lenke } from '@/components/ui/lenke'
import { Merkelapp } from '@/components/ui/merkelapp'
import { Overskrift } from '@/components/ui/tekst'
import type { KomIGang, Mangel, Stegstatus } from '@/lib/domene/komigang/typer'
import { ruter } from '@/lib/ruter'
import stil from './komigang.module.css'

export type Rettigheter = {
  nyttSykehjem: boolean
  norm: boolean
  /** May the reader write at this sykehjem? */
  sykehjem: (id: string) => boolean
}

type Props = { kommunenummer: string; status: KomIGang; kan: Rettigheter; niva?: 2 | 3 }

/** The five steps: what is done in a line, what is left with a link to each. The first undone has the main button. */
export function Stegliste({ kommunenummer, status, kan, niva = 2 }: Props) {
  const t = useTranslations('komigang')
  const neste = status.steg.find(s => !s.ferdig)
  return (
    <ol className={stil.steg}>
      {status.steg.map((s, i) => (
        <li key={s.steg}>
          <span className={`${stil.nummer} ${s.ferdig ? stil.nummerFerdig : ''}`} aria-hidden="true">
            {s.ferdig ? <Hake /> : i + 1}
          </span>
          <div className="ln-stabel-tett">
            <div className={stil.hode}>
              <Overskrift niva={niva} storrelse="xs">
                {t(`steg.${s.steg}.tittel`)}
              </Overskrift>
              <Merkelapp farge={s.ferdig ? 'success' : 'neutral'}>
                {s.ferdig ? t('ferdig') : t('gjenstar')}
              </Merkelapp>
            </div>
            <p className="ln-lesbar">{t(`steg.${s.steg}.${tilstand(s)}`, tall(s))}</p>
            {!s.ferdig && <Gjenstar kommunenummer={kommunenummer} steg={s} kan={kan} forst={s === neste} />}
          </div>
        </li>
      ))}
    </ol>
  )
}

const tilstand = (s: Stegstatus) => (s.ferdig ? 'ferdig' : s.gjelder === 0 ? 'venter' : 'mangler')
const tall = (s: Stegstatus) => ({ mangler: s.mangler.length, gjelder: s.gjelder })

type Gjenstarprops = { kommunenummer: string; steg: Stegstatus; kan: Rettigheter; forst: boolean }

function Gjenstar({ kommunenummer: nr, steg, kan, forst }: Gjenstarprops) {
  const t = useTranslations('komigang')
  const variant = forst ? 'primary' : 'secondary'
  if (steg.steg === 'SYKEHJEM')
    return (
      kan.nyttSykehjem && (
        <div>
          <Knappelenke variant={variant} href={ruter.nyttSykehjem(nr)}>
            {t('nyttSykehjem')}
          </Knappelenke>
        </div>
      )
    )
  if (steg.steg === 'NORM')
    return (
      <div>
        <Knappelenke variant={variant} href={ruter.norm(nr)}>
          {kan.norm ? t('lagNorm') : t('seNorm')}
        </Knappelenke>
      </div>
    )
  return (
    <ul className={stil.mangler}>
      {steg.mangler.map(m => (
        <li key={m.avdelingId ?? m.sykehjemId}>
          <Lenke href={kan.sykehjem(m.sykehjemId) ? hvorRettes(nr, steg, m) : hvorSees(nr, m)}>
            {m.avdeling ? t('avdelingVed', { avdeling: m.avdeling, sykehjem: m.sykehjem }) : m.sykehjem}
          </Lenke>
        </li>
      ))}
    </ul>
  )
}

function hvorRettes(nr: string, { steg }: Stegstatus, m: Mangel): string {
  if (m.avdelingId) return ruter.nyttBelegg(nr, m.sykehjemId, m.avdelingId)
  return steg === 'AVDELINGER' ? ruter.nyAvdeling(nr, m.sykehjemId) : ruter.nyLegeavtale(nr, m.sykehjemId)
}

const hvorSees = (nr: string, m: Mangel): string =>
  m.avdelingId ? ruter.avdeling(nr, m.sykehjemId, m.avdelingId) : ruter.sykehjem(nr, m.sykehjemId)

const Hake = () => (
  <svg width="18" height="18" viewBox="0 0 24 24" fill="none" stroke="currentColor" strokeWidth="3">
    <path d="M5 12.5l4.5 4.5L19 7.5" />
  </svg>
)
