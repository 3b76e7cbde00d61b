import { intervallparametre, utsnittparametre } from '@/app/api/v1/parametre'
import { avvistProblem, ikkeFunnetProblem, parameterProblem } from '@/app/api/v1/problem'
import { rute } from '@/app/api/v1/rute'
import { apiBruker, erAvvist } from '@/lib/auth/api'
import { hentSituasjon } from '@/lib/data/situasjon'
import { beregnUtvikling } from '@/lib/domene/beregning/utvikling'
import { utviklingTilJson } from '@/lib/domene/beregning/utvikling-json'

type Kontekst = { params: Promise<{ kommunenummer: string }> }

/**
 * The figures of one kommune over time: every month-end in fra–til, and every year cut to it. sykehjem, avdeling and type
 * (optional; sykehjem and avdeling by name or id) narrow it to a part of the kommune.
 */
export const GET = rute<Kontekst>(async (req, { params }) => {
  const bruker = await apiBruker(req)
  if (erAvvist(bruker)) return avvistProblem(bruker)

  const url = new URL(req.url)
  const intervall = intervallparametre(url)
  if ('feil' in intervall) return parameterProblem(intervall.feil)

  const situasjon = await hentSituasjon(bruker, (await params).kommunenummer)
  if (!situasjon) return ikkeFunnetProblem()
  const { fra, til } = intervall.verdi
  const del = utsnittparametre(url, situasjon)
  if ('feil' in del) return parameterProblem(del.feil)
  return Response.json(utviklingTilJson(beregnUtvikling(situasjon, fra, til, { utsnitt: del.verdi })), {
    headers: { 'cache-control': 'no-store' },
  })
})
