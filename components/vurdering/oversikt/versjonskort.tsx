import { useTranslations } from 'next-intl'
import { Kort } from '@/components/ui/kort'
import { Knappelenke } from '@/components/ui/lenke'
import { Overskrift } from '@/components/ui/tekst'
import { visDato } from '@/lib/dato'
import type { Vurdering } from '@/lib/domene/vurdering/typer'
import { ruter } from '@/lib/ruter'
import { Statusmerke } from '../status/statusmerke'
import stil from './oversikt.module.css'

type Props = { vurdering: Vurdering; kan: { endre: boolean; godkjenne: boolean } }

/** The version that is being worked on: how it stands, and the way on. */
export function Versjonskort({ vurdering, kan }: Props) {
  const t = useTranslations('vurdering')
  const { kommunenummer, id, nummer, status, statusdato, returGrunn } = vurdering
  const knapp =
    status === 'UTKAST' ? (kan.endre ? 'fortsett' : 'les') : kan.godkjenne ? 'tilGodkjenning' : 'les'
  return (
    <Kort className="ds-card ln-stabel">
      <div className="ln-rekke">
        <Overskrift niva={2}>{t('versjon', { nummer })}</Overskrift>
        <Statusmerke status={status} />
      </div>
      <p className="ds-paragraph ln-lesbar">
        {status === 'UTKAST' ? t('kort.UTKAST') : t('kort.FERDIG', { dato: visDato(statusdato) })}
      </p>
      {status === 'UTKAST' && returGrunn !== '' && (
        <p className={`ds-paragraph ln-lesbar ${stil.begrunnelse}`}>
          {t('kort.returnert', { grunn: returGrunn })}
        </p>
      )}
      <div className="ln-rekke">
        <Knappelenke href={ruter.vurdering(kommunenummer, id)}>{t(`kort.${knapp}`, { nummer })}</Knappelenke>
      </div>
    </Kort>
  )
}
