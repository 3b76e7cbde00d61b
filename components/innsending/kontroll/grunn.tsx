'use client'
import { Begrunn } from '@/components/dekning/begrunn'
import type { Begrunnelse } from '@/lib/domene/advarsel/regler'
import type { BegrunnelseInn } from '@/lib/domene/advarsel/schema'
import type { Kontroll } from '@/lib/domene/innsending/kontroll'
import { ok, type Resultat } from '@/lib/domene/resultat'
import { useUtkast } from '../utkast/ramme'

/** Gives or changes the reason a warning is sent with. It is kept in the draft. */
export function Grunn({ nokkel, verdi, begrunnelse }: Pick<Kontroll, 'nokkel' | 'verdi' | 'begrunnelse'>) {
  const { lagreGrunn } = useUtkast()
  const gjeldende = begrunnelse && {
    ...{ nokkel, verdi, begrunnet: '' },
    ...{ grunnkode: begrunnelse.grunnkode, grunntekst: begrunnelse.grunn },
  }
  const lagre = async (inn: BegrunnelseInn): Promise<Resultat<Begrunnelse>> => {
    const svar = await lagreGrunn(inn)
    return svar.ok
      ? ok({ ...inn, begrunnet: '', grunnkode: inn.grunnkode as Begrunnelse['grunnkode'] })
      : utenSti(svar)
  }
  return <Begrunn nokkel={nokkel} verdi={verdi} gjeldende={gjeldende} lagre={lagre} />
}

/** «grunner.0.grunntekst» is this form's grunntekst. */
function utenSti<T>(svar: Resultat<T>): Resultat<never> {
  if (svar.ok) throw new Error('nothing is wrong')
  if (svar.feil.kode !== 'UGYLDIG') return { ok: false, feil: svar.feil }
  const feil = svar.feil.feil.map(f => ({ ...f, felt: f.felt.replace(/^grunner\.\d+\.?/, '') }))
  return { ok: false, feil: { kode: 'UGYLDIG', feil } }
}
