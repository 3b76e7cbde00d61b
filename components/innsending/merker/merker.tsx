import { useTranslations } from 'next-intl'
import { useMerkenavn } from '@/components/tilsyn/sak/navn'
import { Avsnitt } from '@/components/ui/tekst'
import { Utbrett } from '@/components/ui/utbrett'
import { visTidspunkt } from '@/lib/dato'
import type { Merkefelt, Merkeverdi } from '@/lib/domene/innsending/merke'
import { visMerkeverdi } from './tallverdi'

export type Merke = {
  id: string
  nummer: number
  felt: Merkefelt | null
  verdi: Merkeverdi | null
  tekst: string
  tid: Date
  lukket: Date | null
}

/** What the Statsforvalter has marked: open marks on the page, closed ones for those who ask. */
export function Merker({ merker }: { merker: readonly Merke[] }) {
  const t = useTranslations('innsending.merker')
  const [apne, lukkede] = [merker.filter(m => m.lukket === null), merker.filter(m => m.lukket !== null)]
  return (
    <>
      <Avsnitt>{t('forklart')}</Avsnitt>
      {apne.length === 0 ? <Avsnitt>{t('ingenApne')}</Avsnitt> : <Liste merker={apne} />}
      {lukkede.length > 0 && (
        <Utbrett tittel={t('lukkede', { antall: lukkede.length })}>
          <Liste merker={lukkede} />
        </Utbrett>
      )}
    </>
  )
}

function Liste({ merker }: { merker: readonly Merke[] }) {
  const t = useTranslations('innsending.merker')
  const sak = useTranslations('tilsyn.merk')
  const navn = useMerkenavn()
  return (
    <ul className="ln-liste ln-stabel">
      {merker.map(m => (
        <li key={m.id} className="ln-lesbar">
          <strong>
            {m.felt ? navn(m.felt) : sak('borte')}
            {m.verdi && `, ${visMerkeverdi(m.verdi)}`}
          </strong>
          <p className="ds-paragraph">{m.tekst}</p>
          <p className="ln-dempet ln-liten">
            {t('merket', { nummer: m.nummer, tid: visTidspunkt(m.tid) })}
            {m.lukket && ` ${sak('lukket', { tid: visTidspunkt(m.lukket) })}`}
          </p>
        </li>
      ))}
    </ul>
  )
}
