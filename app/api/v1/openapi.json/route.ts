import { foresporselssprak, oversetter } from '../oversett'
import { lagDokument } from './dokument'

/** The API described for programs: OpenAPI 3.1. Open to all: nobody's data stands in it. */
export function GET(req: Request): Response {
  const tekst = oversetter(foresporselssprak(req))
  return Response.json(
    lagDokument(kode => tekst({ kode: `apibeskrivelse.${kode}` })),
    { headers: { 'cache-control': 'no-store' } },
  )
}
