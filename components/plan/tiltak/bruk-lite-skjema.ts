'use client'
import { useRouter } from 'next/navigation'
import type { FieldValues } from 'react-hook-form'
import { useSkjema } from '@/components/skjema/bruk-skjema'
import { feilTilstand, type Resultat } from '@/lib/domene/resultat'

type Valg<Inn extends FieldValues, T> = Parameters<typeof useSkjema<Inn, T>>[0]

/**
 * A small form on the page of a tiltak. Where somebody else saved first, the page is read anew and says so: there is no
 * text here that two could have written differently.
 */
export function useLiteSkjema<Inn extends FieldValues, T>(valg: Valg<Inn, T>) {
  const router = useRouter()
  const lagre = async (inn: Inn): Promise<Resultat<T>> => {
    const svar = await valg.lagre(inn)
    if (svar.ok || svar.feil.kode !== 'KONFLIKT') return svar
    router.refresh()
    return feilTilstand('plan.feil.endretNettopp')
  }
  return useSkjema<Inn, T>({ ...valg, lagre })
}
