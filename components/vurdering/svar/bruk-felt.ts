'use client'
import { useEffect, useRef, useState } from 'react'
import { feltId } from '@/components/skjema/felt-id'
import { useKlar } from '@/components/ui/bruk-klar'
import { finnFelt } from '@/lib/domene/vurdering/felter'
import { maaBesvares } from '@/lib/domene/vurdering/fullstendighet'
import { feltnokkel } from '@/lib/domene/vurdering/typer'
import { useSvar } from '../autolagring/autolagring'
import { useFelttekst } from './bruk-felttekst'
import { useSvarramme } from './svarramme'

const utenBegrunnelse = (felt: string) => felt.replace(/\.begrunnelse$/, '')

/** Everything one question needs: its words, its answer as it stands here, and what its control must tell. */
export function useFelt(navn: string) {
  const { svar, hjem, kolleger } = useSvarramme()
  const sykehjemId = hjem?.id ?? null
  const tekst = useFelttekst()
  const klar = useKlar()
  const grunn = utenBegrunnelse(navn)
  const her = useSvar(navn, sykehjemId, svar[feltnokkel(navn, sykehjemId)])
  const sporsmal = useSvar(grunn, sykehjemId, svar[feltnokkel(grunn, sykehjemId)])
  const [skriver, settSkriver] = useState(false)
  const { ko, nokkel, bilde } = her
  const felt = finnFelt(navn)
  const id = feltId(navn)
  const forste = useRef<HTMLElement>(null)

  // A link from the list of what is missing leads straight into the field.
  useEffect(() => {
    if (window.location.hash === `#${id}`) forste.current?.focus()
  }, [id])

  const naa = { [feltnokkel(grunn, sykehjemId)]: { verdi: sporsmal.bilde.verdi, versjon: 0 } }
  const { hinder } = bilde
  const hjelp = tekst.hjelp(navn)
  // Half a number is no fault yet; a text that is refused is, however long one goes on writing.
  const ugyldig = hinder?.slag === 'UGYLDIG' && (!skriver || felt?.slag === 'TEKST')
  return {
    ...{ id, nokkel, bilde, kolleger, klar, hjelp, ugyldig, forste },
    felt,
    etikett: tekst.etikett(navn),
    visVerdi: (verdi: string) => tekst.verdi(navn, verdi),
    maa: felt !== null && maaBesvares(felt, naa, hjem),
    /** For aria-describedby of the control. */
    beskrevetAv:
      [hjelp && `${id}-hjelp`, ugyldig && `${id}-feil`, hinder?.slag === 'KONFLIKT' && `${id}-konflikt`]
        .filter(Boolean)
        .join(' ') || undefined,
    skriv: (verdi: string) => {
      settSkriver(true)
      ko.skriv(nokkel, verdi)
    },
    velg: (verdi: string) => ko.skriv(nokkel, verdi, true),
    forlat: () => {
      settSkriver(false)
      ko.forlat(nokkel)
    },
    losKonflikt: (slik: 'behold' | 'brukAndre' | 'slaSammen') => ko.losKonflikt(nokkel, slik),
  }
}

export type Feltbruk = ReturnType<typeof useFelt>
