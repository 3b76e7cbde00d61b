import { useTranslations } from 'next-intl'
import { Tabell } from '@/components/ui/tabell'
import { Avsnitt, Overskrift } from '@/components/ui/tekst'
import stil from './api.module.css'
import { typetekst } from './felter'
import type { Innhold, Operasjon } from './typer'

type Props = { sti: string; metode: string; operasjon: Operasjon }

/** One act of the API: what it does, what it takes, what it answers. */
export function Operasjonsdel({ sti, metode, operasjon }: Props) {
  const { operationId, summary, parameters, requestBody, responses } = operasjon
  const t = useTranslations('apibeskrivelse')
  return (
    <section className="ln-stabel-tett" aria-labelledby={operationId}>
      <Overskrift niva={3} id={operationId}>
        {summary}
      </Overskrift>
      <Avsnitt className={stil.kode}>
        <code>{`${metode.toUpperCase()} ${sti}`}</code>
      </Avsnitt>
      {parameters.length > 0 && (
        <Tabell tittel={t('parametre', { rute: summary })}>
          <thead>
            <tr>
              <th scope="col">{t('navn')}</th>
              <th scope="col">{t('krav')}</th>
              <th scope="col">{t('betyr')}</th>
              <th scope="col">{t('gyldig')}</th>
            </tr>
          </thead>
          <tbody>
            {parameters.map(p => (
              <tr key={p.name}>
                <th scope="row">{p.name}</th>
                <td>
                  {p.required ? t('ma') : t('kan')} {t(p.in)}
                </td>
                <td>{p.description}</td>
                <td className={stil.kode}>
                  {p.schema.format ? typetekst(p.schema) : (p.schema.pattern ?? typetekst(p.schema))}
                </td>
              </tr>
            ))}
          </tbody>
        </Tabell>
      )}
      {requestBody && (
        <Avsnitt className={stil.kode}>
          {t('tar')}: <Innholdstekst innhold={requestBody.content} />
        </Avsnitt>
      )}
      <ul className="ds-list">
        {Object.entries(responses).map(([status, svar]) => (
          <li key={status} className={stil.kode}>
            {status}: {svar.description} <Innholdstekst innhold={svar.content} />
          </li>
        ))}
      </ul>
    </section>
  )
}

/** Types of a body, with the schema of JSON as a way to its members. */
function Innholdstekst({ innhold }: { innhold: Innhold }) {
  return Object.entries(innhold).map(([type, { schema }], i) => {
    const skjemaer = (schema?.anyOf ?? (schema ? [schema] : [])).flatMap(s => (s.$ref ? [typetekst(s)] : []))
    return (
      <span key={type}>
        {i > 0 && ', '}
        <code>{type}</code>
        {skjemaer.map(navn => (
          <span key={navn}>
            {' '}
            <a className="ds-link" href={`#${navn}`}>
              {navn}
            </a>
          </span>
        ))}
      </span>
    )
  })
}
