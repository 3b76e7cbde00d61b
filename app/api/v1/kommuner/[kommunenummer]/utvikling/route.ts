import { intervallparametre } from '@/app/api/v1/parametre'
import { avvistProblem, ikkeFunnetProblem, parameterProblem } from '@/app/api/v1/problem'
import { apiBruker, erAvvist } from '@/lib/auth/api'
import { hentSituasjon } from '@/lib/data/situasjon'
import { beregnUtvikling } from '@/lib/domene/beregning/utvikling'
import { utviklingTilJson } from '@/lib/domene/beregning/utvikling-json'

type Kontekst = { params: Promise<{ kommunenummer: string }> }

/** The figures of one kommune over time: every month-end in fra–til, and every year cut to it. */
export async function GET(req: Request, { params }: Kontekst): Promise<Response> {
  const bruker = await apiBruker(req)
  if (erAvvist(bruker)) return avvistProblem(bruker)

  const intervall = intervallparametre(new URL(req.url))
  if ('feil' in intervall) return parameterProblem(intervall.feil)

  const situasjon = await hentSituasjon(bruker, (await params).kommunenummer)
  if (!situasjon) return ikkeFunnetProblem()
  const { fra, til } = intervall.verdi
  return Response.json(utviklingTilJson(beregnUtvikling(situasjon, fra, til)), {
    headers: { 'cache-control': 'no-store' },
  })
}
