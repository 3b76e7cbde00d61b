'use client'
import { useRouter } from 'next/navigation'
import { useEffect } from 'react'
import { useSamlet } from '../autolagring/autolagring'

/** A save that got through so recently may be too new for what the page was made of. */
const FERSK = 5_000

/** On a page that says what is missing: asks for it anew when an answer, also from the page before, has been saved. */
export function FriskOpp() {
  const { lagretTid } = useSamlet()
  const ruter = useRouter()
  useEffect(() => {
    if (lagretTid && Date.now() - lagretTid.getTime() < FERSK) ruter.refresh()
  }, [lagretTid, ruter])
  return null
}
