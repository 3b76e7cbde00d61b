'use client'
import { useSelectedLayoutSegment } from 'next/navigation'
import { Lagrelinje } from '@/components/vurdering/autolagring/lagrelinje'

/** Whether everything is saved, where something is written or about to be sent: not on a receipt or in the log. */
export function Utkastlinje() {
  const del = useSelectedLayoutSegment()
  return del === 'kvittering' || del === 'logg' ? null : <Lagrelinje />
}
