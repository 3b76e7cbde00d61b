import { useTranslations } from 'next-intl'
import { Lenke } from '@/components/ui/lenke'
import { Tabell } from '@/components/ui/tabell'
import type { Mangel } from '@/lib/domene/vurdering/fullstendighet'
import { FORSVARLIG } from '@/lib/domene/vurdering/typer'
import { ruter } from '@/lib/ruter'
import { visTimer } from '@/lib/tall'
import { Delmerke } from '../del/delmerke'

export type Hjemslinje = {
  id: string
  navn: string
  udekket: string | null
  forsvarlig: string
  vurdert: boolean
}

type Props = { kommunenummer: string; id: string; hjem: Hjemslinje[]; mangler: readonly Mangel[] }

/** Each home on one line: the number, the judgement, and what is missing. */
export function Hjemsliste({ kommunenummer, id, hjem, mangler }: Props) {
  const t = useTranslations('vurdering')
  const dom = (verdi: string) => {
    const svar = FORSVARLIG.find(f => f === verdi)
    return t(svar ? `forsvarlig.${svar}` : 'ubesvart')
  }
  return (
    <Tabell tittel={t('hjemsliste.tittel')}>
      <thead>
        <tr>
          <th scope="col">{t('tall.sykehjem')}</th>
          <th scope="col" className="ln-hoyre">
            {t('hjemsliste.timer')}
          </th>
          <th scope="col">{t('hjemsliste.forsvarlig')}</th>
          <th scope="col">{t('hjemsliste.status')}</th>
        </tr>
      </thead>
      <tbody>
        {hjem.map(h => (
          <tr key={h.id}>
            <th scope="row">
              <Lenke href={ruter.sykehjemsvurdering(kommunenummer, id, h.id)}>{h.navn}</Lenke>
            </th>
            <td className="ln-hoyre ln-tall">{visTimer(h.udekket)}</td>
            <td>{dom(h.forsvarlig)}</td>
            <td>
              <Delmerke mangler={mangler.filter(m => m.sykehjemId === h.id).length} ferdig={h.vurdert} />
            </td>
          </tr>
        ))}
      </tbody>
    </Tabell>
  )
}
