import { useTranslations } from 'next-intl'
import { Lenke } from '@/components/ui/lenke'
import { Tabell } from '@/components/ui/tabell'
import { visDato, visTidspunkt } from '@/lib/dato'
import type { Vurdering } from '@/lib/domene/vurdering/typer'
import { ruter } from '@/lib/ruter'
import { Statusmerke } from '../status/statusmerke'

/** Every version, the newest first: status, date of the figures, who signed and when. */
export function Versjonsliste({ vurderinger }: { vurderinger: Vurdering[] }) {
  const t = useTranslations('vurdering')
  const rolle = useTranslations('rolle')
  return (
    <Tabell tittel={t('liste.tabell')}>
      <thead>
        <tr>
          <th scope="col">{t('liste.versjon')}</th>
          <th scope="col">{t('liste.status')}</th>
          <th scope="col">{t('liste.statusdato')}</th>
          <th scope="col">{t('liste.godkjent')}</th>
        </tr>
      </thead>
      <tbody>
        {vurderinger.map(({ id, kommunenummer, nummer, status, statusdato, godkjent }) => (
          <tr key={id}>
            <th scope="row">
              <Lenke href={ruter.vurdering(kommunenummer, id)}>{t('versjon', { nummer })}</Lenke>
            </th>
            <td>
              <Statusmerke status={status} />
            </td>
            <td className="ln-tall">{status === 'UTKAST' ? t('liste.idag') : visDato(statusdato)}</td>
            <td>
              {godkjent
                ? t('godkjentAv', {
                    ...{ navn: godkjent.navn, rolle: rolle(godkjent.rolle), tid: visTidspunkt(godkjent.tid) },
                  })
                : t('liste.ikkeGodkjent')}
            </td>
          </tr>
        ))}
      </tbody>
    </Tabell>
  )
}
