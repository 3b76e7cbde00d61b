import { getTranslations } from 'next-intl/server'
import type { Versjonsvalg } from '@/components/norm/sammenlignvalg'
import { visDato } from '@/lib/dato'
import type { Normversjon } from '@/lib/domene/norm/versjon'

/** What a version is called: «Norm fra 01.01.2027», and that it does not count if so. */
export async function versjonsnavn(norm: Normversjon): Promise<string> {
  const t = await getTranslations('norm')
  if (norm.status === 'UTKAST') return t('utkast.tittel')
  const navn = t('normFra', { dato: visDato(norm.gyldigFra) })
  return norm.status === 'FEILREGISTRERT' ? t('feilregistrertNavn', { navn }) : navn
}

/** Every version by name, the latest first. */
export async function versjonsvalg(normer: readonly Normversjon[]): Promise<Versjonsvalg[]> {
  const sortert = normer.toSorted((a, b) => ((a.gyldigFra ?? '9999') < (b.gyldigFra ?? '9999') ? 1 : -1))
  return Promise.all(sortert.map(async norm => ({ id: norm.id, navn: await versjonsnavn(norm) })))
}
