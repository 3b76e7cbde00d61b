import { useTranslations } from 'next-intl'
import { Apningstekst } from '@/components/sykehjem/apningsmerke'
import { Beboertall } from '@/components/sykehjem/antall'
import { Lenke } from '@/components/ui/lenke'
import { Merkelapp } from '@/components/ui/merkelapp'
import { Tabell } from '@/components/ui/tabell'
import { beleggPa } from '@/lib/domene/beregning/gyldighet'
import type { SituasjonAvdeling } from '@/lib/domene/beregning/situasjon'
import type { Dato } from '@/lib/domene/felles/dato'
import { apenstatus } from '@/lib/domene/sykehjem/apningstid'
import { visDato } from '@/lib/dato'
import { ruter } from '@/lib/ruter'
import { visHeltall } from '@/lib/tall'
import stil from './avdeling.module.css'

type Props = { kommunenummer: string; sykehjemId: string; avdelinger: SituasjonAvdeling[]; dato: Dato }

/** The avdelinger of a sykehjem with what holds today, and what is registered to hold next. */
export function Avdelingstabell({ kommunenummer, sykehjemId, avdelinger, dato }: Props) {
  const t = useTranslations('avdeling')
  return (
    <Tabell tittel={t('tabell')}>
      <thead>
        <tr>
          <th scope="col">{t('avdeling')}</th>
          <th scope="col" className="ln-hoyre">
            {t('plasser')}
          </th>
          <th scope="col" className="ln-hoyre">
            {t('beboere')}
          </th>
          <th scope="col">{t('gjelderFra')}</th>
        </tr>
      </thead>
      <tbody>
        {avdelinger.map(a => (
          <Rad key={a.id} avdeling={a} dato={dato} href={ruter.avdeling(kommunenummer, sykehjemId, a.id)} />
        ))}
      </tbody>
    </Tabell>
  )
}

function Rad({ avdeling, dato, href }: { avdeling: SituasjonAvdeling; dato: Dato; href: string }) {
  const t = useTranslations('avdeling')
  const type = useTranslations('avdelingstype')
  const apen = apenstatus(avdeling, dato) === 'APEN'
  const belegg = apen ? beleggPa(avdeling.belegg, dato) : null
  const neste = avdeling.belegg.find(b => b.gjelderFra > dato)
  return (
    <tr>
      <th scope="row">
        <Lenke href={href}>{avdeling.navn}</Lenke>
        <span className={`ln-dempet ln-liten ${stil.under}`}>{type(avdeling.type)}</span>
        {(!apen || avdeling.nedlagt !== null) && (
          <span className={`ln-dempet ln-liten ${stil.under}`}>
            <Apningstekst enhet={avdeling} dato={dato} />
          </span>
        )}
      </th>
      <td className="ln-hoyre ln-tall">{visHeltall(belegg?.plasser ?? null)}</td>
      <td className="ln-hoyre">
        <Beboertall antall={belegg && (belegg.beboere ?? belegg.plasser)} antatt={belegg?.beboere === null} />
      </td>
      <td>
        {belegg && visDato(belegg.gjelderFra)}
        {apen && !belegg && <Merkelapp farge="warning">{t('manglerBelegg')}</Merkelapp>}
        {neste && (
          <div className="ln-dempet ln-liten">
            {t('neste', { dato: visDato(neste.gjelderFra), plasser: neste.plasser })}
          </div>
        )}
      </td>
    </tr>
  )
}
