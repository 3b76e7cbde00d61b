'use client'
import { useTranslations } from 'next-intl'
import { useFelt, type Feltbruk } from './bruk-felt'
import { Skrivefelt } from './skrivefelt'
import stil from './svar.module.css'
import { useSvarramme } from './svarramme'
import { Flagg, Kollegavalg, Radiovalg } from './valgfelt'

type Props = {
  felt: string
  /** Left out of the page while it is neither asked for nor answered (a begrunnelse). */
  kunVedBehov?: boolean
  /** A text of a few lines. */
  kort?: boolean
}

/** One question of the vurdering: the control it takes, or the answer as text for those who only read. */
export function Svarfelt({ felt, kunVedBehov = false, kort = false }: Props) {
  const { kanEndre } = useSvarramme()
  const bruk = useFelt(felt)
  const { bilde, maa } = bruk
  if (kunVedBehov && !maa && bilde.verdi === '' && bilde.hinder === null) return null
  if (!kanEndre) return <Lest bruk={bruk} />
  switch (bruk.felt?.slag) {
    case 'VALG':
      return <Radiovalg bruk={bruk} />
    case 'BRUKER':
      return <Kollegavalg bruk={bruk} />
    case 'FLAGG':
      return <Flagg bruk={bruk} />
    default:
      return <Skrivefelt bruk={bruk} lang={!kort} />
  }
}

function Lest({ bruk: { id, etikett, felt, bilde, visVerdi, kolleger, maa } }: { bruk: Feltbruk }) {
  const t = useTranslations('vurdering')
  const person = () => kolleger.find(k => k.id === bilde.verdi)?.navn ?? t('sluttet')
  const tekst = felt?.slag === 'BRUKER' && bilde.verdi !== '' ? person() : visVerdi(bilde.verdi)
  const tomt = felt?.slag === 'BRUKER' ? 'ingenAnsvarlig' : maa ? 'ubesvart' : 'ikkeUtfylt'
  return (
    <div id={id} className={stil.lest}>
      <p className={stil.lestNavn}>{etikett}</p>
      {tekst ? <p className={stil.lestTekst}>{tekst}</p> : <p className="ln-dempet">{t(tomt)}</p>}
    </div>
  )
}
