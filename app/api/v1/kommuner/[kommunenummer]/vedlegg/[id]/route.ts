import { avvistProblem, ikkeFunnetProblem } from '@/app/api/v1/problem'
import { rute } from '@/app/api/v1/rute'
import { apiBruker, erAvvist } from '@/lib/auth/api'
import { sporUthenting } from '@/lib/data/spor'
import { hentVedleggsfil } from '@/lib/data/vedlegg'
import { filhode } from './filhode'

type Kontekst = { params: Promise<{ kommunenummer: string; id: string }> }

/** One version of an attached file, as it was sent: to save, never to open in the page. */
export const GET = rute<Kontekst>(async (req, { params }) => {
  const bruker = await apiBruker(req)
  if (erAvvist(bruker)) return avvistProblem(bruker)
  const { kommunenummer, id } = await params
  const fil = await hentVedleggsfil(bruker, kommunenummer, id)
  if (!fil) return ikkeFunnetProblem()
  await sporUthenting({ kommunenummer }, bruker, 'vedlegg', { id })
  return new Response(Buffer.from(fil.innhold), {
    headers: {
      'content-type': fil.mediatype,
      'content-length': String(fil.innhold.byteLength),
      'content-disposition': filhode(fil.filnavn),
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-store',
    },
  })
})
