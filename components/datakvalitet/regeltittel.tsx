import { useTranslations } from 'next-intl'
import type { Regelkode } from '@/lib/domene/datakvalitet/regelverk'
import { MERKNADSKODER, type Merknadskode } from '@/lib/domene/kvalitet/typer'

/** What a rule is called: as its messages are, where it has messages beside the figures. */
export function Regeltittel({ kode }: { kode: Regelkode }) {
  const [t, merknad] = [useTranslations('datakvalitet.regel'), useTranslations('merknad')]
  return erMerknad(kode) ? merknad(`${kode}.tittel`) : t(`${kode}.tittel`)
}

const erMerknad = (kode: Regelkode): kode is Merknadskode => MERKNADSKODER.some(k => k === kode)

/** Where on the page its findings are. */
export const funnanker = (kode: Regelkode): string => `funn-${kode.toLowerCase().replace(/_/g, '-')}`
