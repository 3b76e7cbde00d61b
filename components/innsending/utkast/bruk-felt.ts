'use client'
import { useTranslations } from 'next-intl'
import { useEffect, useMemo, useRef, useState } from 'react'
import { feltId } from '@/components/skjema/felt-id'
import { useKlar } from '@/components/ui/bruk-klar'
import { useSvar } from '@/components/vurdering/autolagring/autolagring'
import type { Feltbruk } from '@/components/vurdering/svar/bruk-felt'
import type { Feltslag } from '@/lib/domene/vurdering/felter'
import { iFelt, type Utkastnokkel, verdiAv } from './nokler'
import { useUtkast } from './ramme'

export type Feltoppsett = {
  nokkel: Utkastnokkel
  etikett: string
  hjelp?: string
  slag?: Feltslag
  valg?: readonly string[]
  visVerdi?: (verdi: string) => string
  /** Must it be filled in before sending? */
  maa?: boolean
}

const UTEN_KRAV = () => false

/** One text of the draft, with everything its control needs: the same as for an answer in a vurdering. */
export function useUtkastfelt(oppsett: Feltoppsett): Feltbruk {
  const { nokkel, etikett, hjelp, slag = 'TEKST', valg, visVerdi = v => v, maa = false } = oppsett
  const { utkast } = useUtkast()
  const lagret = useMemo(() => iFelt(utkast), [utkast])
  const klar = useKlar()
  const { ko, bilde } = useSvar(nokkel, null, { verdi: verdiAv(lagret, nokkel), versjon: utkast.versjon })
  const [skriver, settSkriver] = useState(false)
  const forste = useRef<HTMLElement>(null)
  const id = feltId(nokkel)
  const { hinder } = bilde
  const ugyldig = hinder?.slag === 'UGYLDIG' && !skriver

  // A link from the list of what is missing leads straight into the field.
  useEffect(() => {
    const fokuser = () => {
      if (window.location.hash === `#${id}`) forste.current?.focus()
    }
    fokuser()
    window.addEventListener('hashchange', fokuser)
    return () => window.removeEventListener('hashchange', fokuser)
  }, [id])

  return {
    ...{ id, nokkel, bilde, klar, hjelp, ugyldig, forste, etikett, visVerdi, maa, kolleger: [] },
    felt: { felt: nokkel, del: 'A', perSykehjem: false, slag, valg, krav: UTEN_KRAV },
    beskrevetAv:
      [hjelp && `${id}-hjelp`, ugyldig && `${id}-feil`, hinder?.slag === 'KONFLIKT' && `${id}-konflikt`]
        .filter(Boolean)
        .join(' ') || undefined,
    skriv: verdi => {
      settSkriver(true)
      ko.skriv(nokkel, verdi)
    },
    velg: verdi => ko.skriv(nokkel, verdi, true),
    forlat: () => {
      settSkriver(false)
      ko.forlat(nokkel)
    },
    losKonflikt: slik => ko.losKonflikt(nokkel, slik),
  }
}

/** The words of the draft's fields. */
export function useFeltnavn(): (nokkel: string) => string {
  const t = useTranslations('innsending.felt')
  return nokkel => (t.has(nokkel as never) ? t(nokkel as never) : t('svar'))
}
