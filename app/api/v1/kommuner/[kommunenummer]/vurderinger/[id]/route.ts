import { avvistProblem, ikkeFunnetProblem } from '@/app/api/v1/problem'
import { rute } from '@/app/api/v1/rute'
import { apiBruker, erAvvist } from '@/lib/auth/api'
import { sporUthenting } from '@/lib/data/spor'
import { hentInnhold } from '@/lib/data/vurdering/les'
import { idagIOslo } from '@/lib/dato'

type Kontekst = { params: Promise<{ kommunenummer: string; id: string }> }

/** One version of the vurdering, whole: of a GODKJENT one the bytes that were frozen. Its SHA-256 is the ETag. */
export const GET = rute<Kontekst>(async (req, { params }) => {
  const bruker = await apiBruker(req)
  if (erAvvist(bruker)) return avvistProblem(bruker)

  const { kommunenummer, id } = await params
  const nedskrevet = await hentInnhold(bruker, kommunenummer, id, idagIOslo())
  if (!nedskrevet) return ikkeFunnetProblem()
  await sporUthenting({ kommunenummer }, bruker, 'vurdering', { id })
  return new Response(nedskrevet.tekst, {
    headers: {
      'content-type': 'application/json; charset=utf-8',
      'cache-control': 'no-store',
      etag: `"${nedskrevet.sha256}"`,
    },
  })
})
