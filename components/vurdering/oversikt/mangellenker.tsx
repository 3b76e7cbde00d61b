import { useTranslations } from 'next-intl'
import { Lenke } from '@/components/ui/lenke'
import type { Mangel } from '@/lib/domene/vurdering/fullstendighet'
import { useFelttekst } from '../svar/bruk-felttekst'
import { mangeladresse } from './mangeladresse'
import stil from './oversikt.module.css'

type Props = { kommunenummer: string; id: string; mangler: readonly Mangel[] }

/** What is missing, each with a link straight to where it is mended. */
export function Mangellenker({ kommunenummer, id, mangler }: Props) {
  const t = useTranslations('vurdering.mangel')
  const tekst = useFelttekst()
  const hva = ({ kode, felt, risikonummer }: Mangel): string => {
    if (kode === 'SVAR' && felt !== null) return tekst.navn(felt)
    return t(kode, { nummer: risikonummer ?? 0 })
  }
  return (
    <ul className={stil.mangler}>
      {mangler.map(m => (
        <li key={`${m.kode} ${m.felt} ${m.sykehjemId} ${m.risikonummer}`}>
          <Lenke href={mangeladresse(kommunenummer, id, m)}>{hva(m)}</Lenke>
        </li>
      ))}
    </ul>
  )
}
