'use client'
import { useEffect, useMemo } from 'react'
import { useFormContext, useWatch } from 'react-hook-form'
import { erApen } from '@/lib/domene/beregning/gyldighet'
import type { Dato } from '@/lib/domene/felles/dato'
import { lesDato } from '@/lib/domene/felles/les-dato'
import { lesTall } from '@/lib/domene/felles/tall'
import { likFordeling } from '@/lib/domene/legeavtale/fordeling'
import { fordelEtterNorm, fordelingsstatus, normtimerPa } from '@/lib/domene/legeavtale/fordelingshjelp'
import type { RettAvtaleversjonInn } from '@/lib/domene/legeavtale/schema'
import { visTimer } from '@/lib/tall'
import { type Avtaleramme, avdelingerI } from './verdier'

/** The table of parts: its rows on the date typed, how far the spreading has come, and the two ways to fill it in. */
export function useFordeling({ grunnlag, idag }: Avtaleramme) {
  const { control, setValue, clearErrors, formState } = useFormContext<RettAvtaleversjonInn>()
  const [uketimer, gjelderFra, deler] = useWatch({ control, name: ['uketimer', 'gjelderFra', 'deler'] })
  const lestDato = lesDato(gjelderFra)
  const dato: Dato = lestDato.ok ? lestDato.verdi : idag
  const normtimer = useMemo(() => normtimerPa(grunnlag, dato), [grunnlag, dato])
  const rader = avdelingerI(grunnlag)
    .map((avdeling, i) => ({ ...avdeling, i, apen: erApen(avdeling, dato), timer: deler[i]?.timer ?? '' }))
    .filter(r => r.apen || r.timer.trim() !== '')
  const status = fordelingsstatus(
    uketimer,
    rader.map(r => r.timer),
  )

  const { rest } = status
  useEffect(() => {
    if (rest === '0.00') clearErrors('fordelingssum' as 'deler')
  }, [rest, clearErrors])

  const lest = lesTall(uketimer, { desimaler: 2 })
  const hele = lest.ok && !lest.verdi.startsWith('-') ? lest.verdi : null
  const apne = rader.filter(r => r.apen)
  const ider = apne.map(r => r.id)
  const fyll = (timene: readonly string[] | null) => {
    if (!timene) return
    for (const { i, id } of rader) {
      const del = timene[ider.indexOf(id)] ?? '0.00'
      setValue(`deler.${i}.timer`, del === '0.00' ? '' : visTimer(del), { shouldDirty: true })
    }
  }
  const harNorm = apne.some(r => (normtimer.get(r.id)?.n ?? 0n) > 0n)
  const feil = (formState.errors as { fordelingssum?: { message?: string } }).fordelingssum?.message
  return {
    ...{ rader, dato, normtimer, status, feil, harNorm, harTimer: hele !== null },
    fordelLikt: () => fyll(hele === null ? null : likFordeling(hele, ider.length)),
    fordelEtterNorm: () => fyll(hele === null ? null : fordelEtterNorm(hele, ider, normtimer)),
  }
}
