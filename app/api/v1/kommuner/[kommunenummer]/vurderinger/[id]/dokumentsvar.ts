import { filhode } from '@/app/api/v1/kommuner/[kommunenummer]/vedlegg/[id]/filhode'
import { foresporselssprak, oversetter } from '@/app/api/v1/oversett'
import { avvistProblem, ikkeFunnetProblem } from '@/app/api/v1/problem'
import { apiBruker, erAvvist } from '@/lib/auth/api'
import { sporUthenting } from '@/lib/data/spor'
import { hentInnhold } from '@/lib/data/vurdering/les'
import { idagIOslo } from '@/lib/dato'
import type { Dokument } from '@/lib/dokument/typer'

export type Kontekst = { params: Promise<{ kommunenummer: string; id: string }> }

type Dokumentslag = {
  hva: 'rapport' | 'saksframlegg'
  mediatype: string
  lag: (d: Dokument) => Promise<Uint8Array>
  filnavn: (d: Dokument) => string
}

/**
 * A version of the vurdering as a document, always to save. It is read first and written afterwards: nothing is drawn
 * while a transaction is open.
 */
export async function dokumentsvar(
  req: Request,
  { params }: Kontekst,
  { hva, mediatype, lag, filnavn }: Dokumentslag,
): Promise<Response> {
  const bruker = await apiBruker(req, 'DOKUMENT')
  if (erAvvist(bruker)) return avvistProblem(bruker)

  const { kommunenummer, id } = await params
  const nedskrevet = await hentInnhold(bruker, kommunenummer, id, idagIOslo())
  if (!nedskrevet) return ikkeFunnetProblem()
  await sporUthenting({ kommunenummer }, bruker, hva, { id })
  const sprak = foresporselssprak(req)
  const tekst = oversetter(sprak)
  const { innhold, sha256 } = nedskrevet
  const d: Dokument = { innhold, sha256, sprak, t: (kode, verdier) => tekst({ kode, verdier }) }
  const bytes = await lag(d)
  return new Response(Buffer.from(bytes), {
    headers: {
      'content-type': mediatype,
      'content-length': String(bytes.byteLength),
      'content-disposition': filhode(filnavn(d)),
      'content-language': sprak,
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-store',
    },
  })
}
