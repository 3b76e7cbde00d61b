'use client'
import { useTranslations } from 'next-intl'
import { feltId } from '@/components/skjema/felt-id'
import { Tallfelt } from '@/components/skjema/felter'
import { useMelding } from '@/components/skjema/melding'
import { Knapp } from '@/components/ui/knapp'
import { Merkelapp } from '@/components/ui/merkelapp'
import { Tabell } from '@/components/ui/tabell'
import { Avsnitt } from '@/components/ui/tekst'
import { Valideringsmelding } from '@/components/ui/valideringsmelding'
import { visDato } from '@/lib/dato'
import { visTimer } from '@/lib/tall'
import { useFordeling } from './bruk-fordeling'
import { Fordelingssum } from './fordelingssum'
import stil from './legeavtale.module.css'
import type { Avtaleramme } from './verdier'

/** The hours of the avtale spread on the avdelinger: one row for each that is open on the first day. */
export function Fordelingstabell(ramme: Avtaleramme) {
  const t = useTranslations('legeavtale.fordeling')
  const typer = useTranslations('avdelingstype')
  const melding = useMelding()
  const f = useFordeling(ramme)
  const dato = visDato(f.dato)
  if (f.rader.length === 0) return <Avsnitt>{t('ingenAvdelinger', { dato })}</Avsnitt>
  const hvorforIkke = f.harTimer ? (f.harNorm ? null : t('ingenNorm', { dato })) : t('skrivTimer')
  return (
    <div className="ln-stabel" id={feltId('fordelingssum')} tabIndex={-1}>
      <div className="ln-stabel-tett">
        <div className="ln-rekke">
          <Knapp type="button" variant="secondary" disabled={!f.harTimer} onClick={f.fordelLikt}>
            {t('likt')}
          </Knapp>
          <Knapp
            type="button"
            variant="secondary"
            disabled={!f.harTimer || !f.harNorm}
            onClick={f.fordelEtterNorm}
          >
            {t('etterNorm')}
          </Knapp>
        </div>
        <Avsnitt storrelse="sm" className="ln-dempet">
          {hvorforIkke ?? t('knappehjelp')}
        </Avsnitt>
      </div>
      <Tabell tittel={t('tabell')} className={`ds-table ${stil.fordeling}`}>
        <thead>
          <tr>
            <th scope="col">{t('avdeling')}</th>
            <th scope="col">{t('timer')}</th>
          </tr>
        </thead>
        <tbody>
          {f.rader.map(r => (
            <tr key={r.id}>
              <th scope="row">
                {r.navn} {!r.apen && <Merkelapp farge="warning">{t('stengt')}</Merkelapp>}
                <span className={stil.undertekst}>
                  {typer(r.type)} · {norm(f.normtimer.get(r.id) ?? null)}
                </span>
              </th>
              <td>
                <Tallfelt
                  navn={`deler.${r.i}.timer`}
                  etikett={t('timerPa', { avdeling: r.navn })}
                  skjultEtikett
                />
              </td>
            </tr>
          ))}
        </tbody>
      </Tabell>
      <Fordelingssum status={f.status} />
      {f.feil && <Valideringsmelding>{melding(f.feil)}</Valideringsmelding>}
    </div>
  )

  function norm(timer: Parameters<typeof visTimer>[0]): string {
    return timer === null ? t('utenNorm') : t('normtimer', { timer: visTimer(timer) })
  }
}
