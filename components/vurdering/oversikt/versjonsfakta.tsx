import { useTranslations } from 'next-intl'
import { visDato, visTidspunkt } from '@/lib/dato'
import type { Vurdering } from '@/lib/domene/vurdering/typer'
import { Statusmerke } from '../status/statusmerke'
import stil from './oversikt.module.css'

/** How this version stands: status, the date its figures stand on, who signed, and the mark of the frozen copy. */
export function Versjonsfakta({ vurdering }: { vurdering: Vurdering }) {
  const t = useTranslations('vurdering')
  const rolle = useTranslations('rolle')
  const { status, statusdato, godkjent, sha256, returGrunn } = vurdering
  return (
    <dl className="ln-fakta">
      <dt>{t('liste.status')}</dt>
      <dd>
        <Statusmerke status={status} />
      </dd>
      <dt>{t('liste.statusdato')}</dt>
      <dd>{status === 'UTKAST' ? t('liste.idag') : visDato(statusdato)}</dd>
      {status === 'UTKAST' && returGrunn !== '' && (
        <>
          <dt>{t('returnert')}</dt>
          <dd className={stil.begrunnelse}>{returGrunn}</dd>
        </>
      )}
      {godkjent && (
        <>
          <dt>{t('liste.godkjent')}</dt>
          <dd>
            {t('godkjentAv', {
              ...{ navn: godkjent.navn, rolle: rolle(godkjent.rolle), tid: visTidspunkt(godkjent.tid) },
            })}
          </dd>
        </>
      )}
      {sha256 && (
        <>
          <dt>{t('sha256')}</dt>
          <dd className={stil.sha}>{sha256}</dd>
        </>
      )}
    </dl>
  )
}
