import { useTranslations } from 'next-intl'
import { Lenke } from '@/components/ui/lenke'
import { Tabell } from '@/components/ui/tabell'
import { Avsnitt } from '@/components/ui/tekst'
import { Utbrett } from '@/components/ui/utbrett'
import { kontrolltekst } from '@/lib/domene/innsending/kontroll'
import { KONTROLLKODER } from '@/lib/domene/innsending/kontroll/typer'
import { MERKNADSKODER } from '@/lib/domene/kvalitet/typer'
import type { Advarselstelling, Levertkommune } from '@/lib/domene/tilsyn/kvalitet'
import { visHeltall } from '@/lib/tall'

/** Up to this many kommuner stand open; more are there to be opened. */
const APNE_NAVN = 3

const KJENTE: readonly string[] = [...KONTROLLKODER, ...MERKNADSKODER]

type Props = {
  advarsler: Advarselstelling[]
  kommuner: Levertkommune[]
  lenke: (kommunenummer: string) => string
}

/** The warnings that were sent, and by whom. How many is told beside it only where some kommune has one several times. */
export function Advarseltabell({ advarsler, kommuner, lenke }: Props) {
  const [t, alle] = [useTranslations('rundekvalitet.advarsler'), useTranslations()]
  if (advarsler.length === 0) return <Avsnitt>{t('ingen')}</Avsnitt>
  // A code that is no longer in use keeps its name.
  const tittel = (kode: string) =>
    KJENTE.includes(kode) ? alle(`${kontrolltekst({ kode: kode as never })}.tittel` as never) : kode
  const medAntall = advarsler.some(a => a.antall !== a.kommuner.length)
  return (
    <Tabell tittel={t('tabell')} data-size="sm">
      <thead>
        <tr>
          <th scope="col">{t('kode')}</th>
          {medAntall && (
            <th scope="col" className="ln-hoyre">
              {t('antall')}
            </th>
          )}
          <th scope="col">{t('kommuner')}</th>
        </tr>
      </thead>
      <tbody>
        {advarsler.map(a => (
          <tr key={a.kode}>
            <th scope="row">{tittel(a.kode)}</th>
            {medAntall && <td className="ln-hoyre ln-tall">{visHeltall(a.antall)}</td>}
            <td>
              <Kommuner
                advarsel={tittel(a.kode)}
                kommuner={kommuner.filter(k => a.kommuner.includes(k.kommunenummer))}
                lenke={lenke}
              />
            </td>
          </tr>
        ))}
      </tbody>
    </Tabell>
  )
}

function Kommuner({ advarsel, kommuner, lenke }: Omit<Props, 'advarsler'> & { advarsel: string }) {
  const t = useTranslations('rundekvalitet.advarsler')
  const antall = kommuner.length
  const liste = (
    <ul className="ln-liste" aria-label={t('liste', { advarsel })}>
      {kommuner.map(k => (
        <li key={k.kommunenummer}>
          <Lenke href={lenke(k.kommunenummer)}>{k.navn}</Lenke>
        </li>
      ))}
    </ul>
  )
  if (antall > APNE_NAVN) return <Utbrett tittel={t('telling', { antall })}>{liste}</Utbrett>
  return (
    <>
      {t('telling', { antall })}
      {liste}
    </>
  )
}
