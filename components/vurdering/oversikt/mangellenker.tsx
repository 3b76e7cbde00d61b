import { useTranslations } from 'next-intl'
import { Lenke } from '@/components/ui/lenke'
import type { Mangel } from '@/lib/domene/vurdering/fullstendighet'
import { useFelttekst } from '../svar/bruk-felttekst'
import { mangeladresse } from './mangeladresse'
import stil from './oversikt.module.css'

type Props = {
  kommunenummer: string
  id: string
  mangler: readonly Mangel[]
  sykehjem: readonly { id: string; navn: string }[]
  /** Name the home on each line: where the lines are not gathered under it. */
  medSted?: boolean
}

/** What is missing, each with a link straight to where it is mended. */
export function Mangellenker({ kommunenummer, id, mangler, sykehjem, medSted = false }: Props) {
  const t = useTranslations('vurdering.mangel')
  const tekst = useFelttekst()
  const hva = ({ kode, felt, risikonummer }: Mangel): string => {
    if (felt === 'B.vurdert') return t('BEKREFTELSE')
    if (kode === 'SVAR' && felt !== null) return tekst.navn(felt)
    return t(kode, { nummer: risikonummer ?? 0 })
  }
  const linje = (m: Mangel): string => {
    const sted = medSted && sykehjem.find(s => s.id === m.sykehjemId)?.navn
    return sted ? t('vedSykehjem', { sykehjem: sted, hva: hva(m) }) : hva(m)
  }
  return (
    <ul className={stil.mangler}>
      {mangler.map(m => (
        <li key={`${m.kode} ${m.felt} ${m.sykehjemId} ${m.risikonummer}`}>
          <Lenke href={mangeladresse(kommunenummer, id, m)}>{linje(m)}</Lenke>
        </li>
      ))}
    </ul>
  )
}
