import { useTranslations } from 'next-intl'
import { visTidspunkt } from '@/lib/dato'
import type { Innsendingsinnhold } from '@/lib/domene/innsending/innhold'
import { merkbareFelter } from '@/lib/domene/innsending/merke'
import type { Resultat } from '@/lib/domene/resultat'
import { Handlingsknapp } from '../handlingsknapp'
import { useMerkenavn } from './navn'

type Merke = {
  id: string
  nummer: number
  felt: string
  tekst: string
  tid: Date
  lukket: Date | null
  versjon: number
}
type Props = {
  merker: readonly Merke[]
  innhold: Innsendingsinnhold
  lukk: (merkeId: string, versjon: number) => Promise<Resultat<null>>
}

/** The values that are marked, open ones first. Of an older version, a value may be gone. */
export function Merkeliste({ merker, innhold, lukk }: Props) {
  const t = useTranslations('tilsyn.merk')
  const navn = useMerkenavn()
  const felter = merkbareFelter(innhold)
  if (merker.length === 0) return <p className="ln-dempet">{t('ingen')}</p>
  return (
    <ul className="ln-liste ln-stabel">
      {[...merker]
        .sort((a, b) => Number(a.lukket !== null) - Number(b.lukket !== null))
        .map(m => {
          const felt = felter.find(f => f.felt === m.felt)
          return (
            <li key={m.id} className="ln-stabel-tett">
              <p className="ln-lesbar">
                <strong>{felt ? navn(felt) : t('borte')}</strong>: {m.tekst}
              </p>
              <p className="ln-dempet ln-liten">
                {t('merket', { nummer: m.nummer, tid: visTidspunkt(m.tid) })}
                {m.lukket && ` ${t('lukket', { tid: visTidspunkt(m.lukket) })}`}
              </p>
              {!m.lukket && (
                <Handlingsknapp
                  tekst={t('lukk')}
                  variant="tertiary"
                  utfor={lukk.bind(null, m.id, m.versjon)}
                />
              )}
            </li>
          )
        })}
    </ul>
  )
}
