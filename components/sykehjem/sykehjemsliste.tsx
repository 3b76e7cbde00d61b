import { useTranslations } from 'next-intl'
import { Lenke } from '@/components/ui/lenke'
import { Tabell } from '@/components/ui/tabell'
import type { SituasjonSykehjem } from '@/lib/domene/beregning/situasjon'
import type { Dekning, Nokkeltall } from '@/lib/domene/beregning/typer'
import type { KomIGang } from '@/lib/domene/komigang/typer'
import { ruter } from '@/lib/ruter'
import { visHeltall, visTimer } from '@/lib/tall'
import { Beboertall } from './antall'
import { Apningstekst } from './apningsmerke'
import { Mangler } from './mangler'
import stil from './sykehjem.module.css'

type Props = { sykehjem: SituasjonSykehjem[]; dekning: Dekning; status: KomIGang }

/** Every sykehjem of the kommune with its figures today, the open ones first. */
export function Sykehjemsliste({ sykehjem, dekning, status }: Props) {
  const t = useTranslations('sykehjem')
  const eierform = useTranslations('eierform')
  const rader = sykehjem.map(s => ({ s, tall: dekning.sykehjem.find(d => d.id === s.id) ?? null }))
  const iRekkefolge = [...rader.filter(r => r.tall), ...rader.filter(r => !r.tall)]
  return (
    <Tabell tittel={t('listetittel')}>
      <thead>
        <tr>
          <th scope="col">{t('sykehjem')}</th>
          <th scope="col" className="ln-hoyre">
            {t('plasser')}
          </th>
          <th scope="col" className="ln-hoyre">
            {t('beboere')}
          </th>
          <th scope="col" className="ln-hoyre">
            {t('avtalteTimer')}
          </th>
        </tr>
      </thead>
      <tbody>
        {iRekkefolge.map(({ s, tall }) => (
          <tr key={s.id}>
            <th scope="row">
              <Lenke href={ruter.sykehjem(dekning.kommunenummer, s.id)}>{s.navn}</Lenke>
              <span className={`ln-dempet ln-liten ${stil.under}`}>{eierform(s.eierform)}</span>
              <span className={`ln-dempet ln-liten ${stil.under}`}>
                <Apningstekst enhet={s} dato={dekning.dato} />
              </span>
              <div className={stil.merker}>
                <Mangler sykehjemId={s.id} status={status} />
              </div>
            </th>
            <Tall tall={tall} />
          </tr>
        ))}
      </tbody>
      {dekning.sykehjem.length > 1 && (
        <tfoot>
          <tr>
            <th scope="row">{t('sum')}</th>
            <Tall tall={dekning.sum} />
          </tr>
        </tfoot>
      )}
    </Tabell>
  )
}

function Tall({ tall }: { tall: Nokkeltall | null }) {
  return (
    <>
      <td className="ln-hoyre ln-tall">{visHeltall(tall?.plasser ?? null)}</td>
      <td className="ln-hoyre">
        <Beboertall antall={tall?.beboere ?? null} antatt={tall?.beboereAntatt ?? false} />
      </td>
      <td className="ln-hoyre ln-tall">{visTimer(tall?.avtalteTimer ?? null)}</td>
    </>
  )
}
