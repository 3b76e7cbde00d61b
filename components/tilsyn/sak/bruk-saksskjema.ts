'use client'
import { useRouter } from 'next/navigation'
import type { FieldValues } from 'react-hook-form'
import { useSkjema } from '@/components/skjema/bruk-skjema'
import { feilTilstand, type Resultat } from '@/lib/domene/resultat'

type Valg<Inn extends FieldValues, T> = Parameters<typeof useSkjema<Inn, T>>[0] & { start: Inn }

/**
 * A small form on the page of an innsending: empty again when it is saved, and the page read anew. Where somebody else
 * was first, the page is read anew and says so.
 */
export function useSaksskjema<Inn extends FieldValues, T>(valg: Omit<Valg<Inn, T>, 'etter'>) {
  const router = useRouter()
  const lagre = async (inn: Inn): Promise<Resultat<T>> => {
    const svar = await valg.lagre(inn)
    if (svar.ok || svar.feil.kode !== 'KONFLIKT') return svar
    router.refresh()
    return feilTilstand('tilsyn.feil.endretNettopp')
  }
  const skjema = useSkjema<Inn, T>({
    ...{ ...valg, lagre },
    etter: () => {
      skjema.form.reset(valg.start)
      router.refresh()
    },
  })
  return skjema
}
