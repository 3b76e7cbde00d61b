import { avvistProblem, ikkeFunnetProblem } from '@/app/api/v1/problem'
import { rute } from '@/app/api/v1/rute'
import { apiBruker, erAvvist } from '@/lib/auth/api'
import { sporUthenting } from '@/lib/data/spor'
import { hentVersjon } from '@/lib/data/innsending/les'
import { lesVersjonsnummer } from '@/lib/domene/innsending/referanse'

type Kontekst = { params: Promise<{ kommunenummer: string; innsamlingId: string; nummer: string }> }

/** One version as it was sent, byte for byte. Its SHA-256, that of the receipt, is the ETag. */
export const GET = rute<Kontekst>(async (req, { params }) => {
  const bruker = await apiBruker(req)
  if (erAvvist(bruker)) return avvistProblem(bruker)

  const { kommunenummer, innsamlingId, nummer } = await params
  const lest = await hentVersjon(bruker, kommunenummer, innsamlingId, lesVersjonsnummer(nummer))
  if (!lest) return ikkeFunnetProblem()
  await sporUthenting({ kommunenummer }, bruker, 'innsending', { id: innsamlingId })
  return new Response(lest.tekst, {
    headers: {
      'content-type': 'application/json; charset=utf-8',
      'cache-control': 'no-store',
      etag: `"${lest.versjon.sha256}"`,
    },
  })
})
