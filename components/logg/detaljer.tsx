import { useTranslations } from 'next-intl'
import { Tabell } from '@/components/ui/tabell'
import type { Detalj, Loggverdi } from '@/lib/domene/logg/detaljer'
import { useFeltnavn, useLoggverdi } from './verdi'
import stil from './logg.module.css'

type Props = { rader: Detalj[]; hva: string }

/** Old and new values of one row of the log, to open. hva: the sentence they belong to. */
export function Detaljer({ rader, hva }: Props) {
  const t = useTranslations('logg')
  const feltnavn = useFeltnavn()
  if (rader.length === 0) return null
  const toSider = rader.some(r => r.forrige !== undefined && r.ny !== undefined)
  return (
    <details className={stil.detaljer}>
      <summary>
        {t('detaljer')}
        <span className="ln-usynlig">: {hva}</span>
      </summary>
      <Tabell tittel={`${t('detaljer')}: ${hva}`}>
        <thead>
          <tr>
            <th scope="col">{t('kolonne.felt')}</th>
            {toSider ? (
              <>
                <th scope="col">{t('kolonne.forrige')}</th>
                <th scope="col">{t('kolonne.ny')}</th>
              </>
            ) : (
              <th scope="col">{t('kolonne.verdi')}</th>
            )}
          </tr>
        </thead>
        <tbody>
          {rader.map(r => (
            <tr key={r.felt}>
              <th scope="row">{feltnavn(r.felt)}</th>
              {toSider ? (
                <>
                  <Verdi felt={r.felt} verdi={r.forrige} />
                  <Verdi felt={r.felt} verdi={r.ny} />
                </>
              ) : (
                <Verdi felt={r.felt} verdi={r.ny ?? r.forrige} />
              )}
            </tr>
          ))}
        </tbody>
      </Tabell>
    </details>
  )
}

/** undefined: this side does not have the field, which reads as one that is not set. */
function Verdi({ felt, verdi }: { felt: string; verdi: Loggverdi | undefined }) {
  const linjer = useLoggverdi()
  return (
    <td>
      {linjer(felt, verdi ?? null).map((linje, i) => (
        <div key={i}>{linje}</div>
      ))}
    </td>
  )
}
