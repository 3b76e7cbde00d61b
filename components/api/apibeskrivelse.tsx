import { useLocale, useTranslations } from 'next-intl'
import { Tabell } from '@/components/ui/tabell'
import { Avsnitt, Overskrift } from '@/components/ui/tekst'
import { Utbrett } from '@/components/ui/utbrett'
import { ruter } from '@/lib/ruter'
import stil from './api.module.css'
import { felterI } from './felter'
import { Operasjonsdel } from './operasjon'
import type { Apidokument, Skjema } from './typer'

/** The API for people who write programs, from the same document the programs read. */
export function Apibeskrivelse({ dokument }: { dokument: Apidokument }) {
  const t = useTranslations('apibeskrivelse')
  const sprak = useLocale()
  return (
    <>
      <section className="ln-stabel-tett">
        <Overskrift niva={2}>{t('tilgang')}</Overskrift>
        <Avsnitt>{t('tilgangTekst')}</Avsnitt>
        <Avsnitt>{t('om')}</Avsnitt>
        <Avsnitt>
          {t('dokument')}:{' '}
          <a className="ds-link" href={ruter.api.openapi(sprak)} download>
            {t('last')}
          </a>
        </Avsnitt>
      </section>
      <section className="ln-stabel-luftig" aria-labelledby="ruter">
        <Overskrift niva={2} id="ruter">
          {t('ruter')}
        </Overskrift>
        {Object.entries(dokument.paths).flatMap(([sti, metoder]) =>
          Object.entries(metoder).map(([metode, operasjon]) => (
            <Operasjonsdel key={operasjon.operationId} {...{ sti, metode, operasjon }} />
          )),
        )}
      </section>
      <section className="ln-stabel-tett" aria-labelledby="felter">
        <Overskrift niva={2} id="felter">
          {t('felter')}
        </Overskrift>
        <div>
          {Object.entries(dokument.components.schemas).map(([navn, skjema]) => (
            <Utbrett key={navn} tittel={navn} id={navn}>
              <Felttabell navn={navn} skjema={skjema} />
            </Utbrett>
          ))}
        </div>
      </section>
    </>
  )
}

function Felttabell({ navn, skjema }: { navn: string; skjema: Skjema }) {
  const t = useTranslations('apibeskrivelse')
  return (
    <Tabell tittel={t('felterI', { skjema: navn })}>
      <thead>
        <tr>
          <th scope="col">{t('navn')}</th>
          <th scope="col">{t('gyldig')}</th>
        </tr>
      </thead>
      <tbody>
        {felterI(skjema).map(felt => (
          <tr key={felt.navn}>
            <th scope="row" className={stil.kode}>
              {felt.navn}
            </th>
            <td className={stil.kode}>
              {felt.type}
              {felt.kanUtelates && ` (${t('kanMangle')})`}
            </td>
          </tr>
        ))}
      </tbody>
    </Tabell>
  )
}
