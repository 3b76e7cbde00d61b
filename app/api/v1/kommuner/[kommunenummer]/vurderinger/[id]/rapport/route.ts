import { rute } from '@/app/api/v1/rute'
import { filnavn } from '@/lib/dokument/filnavn'
import { lagRapport } from '@/lib/dokument/rapport'
import { dokumentsvar, type Kontekst } from '../dokumentsvar'

/** «Risiko- og behovsvurdering med plan» of one version, as tagged PDF. */
export const GET = rute<Kontekst>((req, kontekst) =>
  dokumentsvar(req, kontekst, {
    hva: 'rapport',
    mediatype: 'application/pdf',
    lag: lagRapport,
    filnavn: d => filnavn(d, 'rapport', 'pdf'),
  }),
)
