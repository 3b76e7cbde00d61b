import type { Begrunnelse } from '../advarsel/regler'
import type { SendtAdvarsel } from './innhold'
import type { Funn, Kontroll } from './kontroll/typer'
import type { Grunn } from './utkast'

export type Grunner = {
  /** Of the draft, by nokkel. */
  grunner: Readonly<Record<string, Grunn>>
  /** Given in the kommune where the figure is registered. */
  begrunnelser: readonly Begrunnelse[]
  /** Sent before. */
  sendt: readonly SendtAdvarsel[]
  /** In a correction what was sent goes before what is written now. */
  sendtForst: boolean
}

/** Each warning with the reason that stands: given for the same key, and the figure has not changed since. */
export const begrunn = (funn: readonly Funn[], grunner: Grunner): Kontroll[] =>
  funn.map(f => ({ ...f, begrunnelse: f.alvor === 'ADVARSEL' ? finnGrunn(f, grunner) : null }))

function finnGrunn(f: Funn, { grunner, begrunnelser, sendt, sendtForst }: Grunner): Kontroll['begrunnelse'] {
  const utkast = grunner[f.nokkel]
  const skrevet = utkast?.verdi === f.verdi ? utkast : null
  const registrert = begrunnelser.find(b => b.nokkel === f.nokkel && b.verdi === f.verdi)
  const tidligere = sendt.find(s => s.nokkel === f.nokkel && s.verdi === f.verdi)
  const grunn =
    (sendtForst && tidligere) ||
    skrevet ||
    (registrert && { grunnkode: registrert.grunnkode, grunn: registrert.grunntekst }) ||
    tidligere
  return grunn ? { grunnkode: grunn.grunnkode, grunn: grunn.grunn } : null
}

/** The warnings that go with the figures, each with its reason. */
export const sendteAdvarsler = (kontroller: readonly Kontroll[]): SendtAdvarsel[] =>
  kontroller.flatMap(({ nokkel, kode, verdi, verdier, begrunnelse }) =>
    begrunnelse ? [{ nokkel, kode, verdi, verdier, ...begrunnelse }] : [],
  )
