import { rute } from '@/app/api/v1/rute'
import { filnavn } from '@/lib/dokument/filnavn'
import { lagSaksframlegg } from '@/lib/dokument/saksframlegg'
import { dokumentsvar, type Kontekst } from '../dokumentsvar'

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

/** The saksframlegg of one version, as a Word file to edit on. */
export const GET = rute<Kontekst>((req, kontekst) =>
  dokumentsvar(req, kontekst, {
    hva: 'saksframlegg',
    mediatype: DOCX,
    lag: lagSaksframlegg,
    filnavn: d => filnavn(d, 'saksframlegg', 'docx'),
  }),
)
