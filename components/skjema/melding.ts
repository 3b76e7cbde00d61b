'use client'
import { useTranslations } from 'next-intl'
import { lesMelding, type Melding } from '@/lib/domene/felles/melding'

/** Turns a packed fault («feil.tall.tvetydig {…}») into words in the reader's language. */
export function useMelding(): (melding: string | Melding | undefined) => string | undefined {
  const t = useTranslations()
  return melding => {
    if (!melding) return undefined
    const { kode, verdier } = typeof melding === 'string' ? lesMelding(melding) : melding
    return t(kode as never, verdier as never)
  }
}
