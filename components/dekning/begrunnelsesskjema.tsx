'use client'
import { useTranslations } from 'next-intl'
import { useRouter } from 'next/navigation'
import { useId } from 'react'
import { z } from 'zod'
import { useSkjema } from '@/components/skjema/bruk-skjema'
import { Skjema } from '@/components/skjema/skjema'
import { Varsel } from '@/components/ui/varsel'
import type { Begrunnelse } from '@/lib/domene/advarsel/regler'
import { type BegrunnelseInn, type GrunnInn, grunnSchema } from '@/lib/domene/advarsel/schema'
import type { Resultat } from '@/lib/domene/resultat'
import { Begrunnelsesfelt } from './begrunnelsesfelt'

export type Begrunnelsesprops = {
  nokkel: string
  verdi: string
  /** The reason that stands, to be changed. */
  gjeldende: Begrunnelse | null
  lagre: (inn: BegrunnelseInn) => Promise<Resultat<Begrunnelse>>
  /** Called when the reason is stored. */
  ferdig: () => void
}

/** Why this warned figure stands. One warning, one form; several can be open on a page. */
export function Begrunnelsesskjema({ nokkel, verdi, gjeldende, lagre, ferdig }: Begrunnelsesprops) {
  const t = useTranslations('begrunnelse')
  const koder = useTranslations('grunnkode')
  const router = useRouter()
  const prefiks = useId().replace(/\W/g, '')
  const start: GrunnInn = { grunnkode: gjeldende?.grunnkode ?? '', grunntekst: gjeldende?.grunntekst ?? '' }
  const skjema = useSkjema<Record<string, GrunnInn>, Begrunnelse>({
    skjema: z.object({ [prefiks]: grunnSchema }),
    start: { [prefiks]: start },
    lagre: async inn => {
      const grunn = inn[prefiks] ?? start
      return medPrefiks(prefiks, await lagre({ ...grunn, nokkel, verdi, sett: gjeldende?.begrunnet ?? '' }))
    },
    etter: () => {
      router.refresh()
      ferdig()
    },
  })
  const annens = skjema.konflikt as Begrunnelse | null
  return (
    <Skjema skjema={skjema} lagreTekst={t('lagre')}>
      {annens && (
        <Varsel farge="warning">
          {t('konflikt', { grunn: koder(annens.grunnkode), tekst: annens.grunntekst || t('ingenTekst') })}
        </Varsel>
      )}
      <Begrunnelsesfelt prefiks={prefiks} />
    </Skjema>
  )
}

function medPrefiks<T>(prefiks: string, svar: Resultat<T>): Resultat<T> {
  if (svar.ok || svar.feil.kode !== 'UGYLDIG') return svar
  const feil = svar.feil.feil.map(f => ({ ...f, felt: `${prefiks}.${f.felt}` }))
  return { ok: false, feil: { kode: 'UGYLDIG', feil } }
}
