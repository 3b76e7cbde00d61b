import { loggforklaring } from '@/app/api/v1/loggforklaring'
import { avvistProblem, ikkeFunnetProblem, parameterProblem } from '@/app/api/v1/problem'
import { rute } from '@/app/api/v1/rute'
import { FORMATER } from '@/app/api/v1/skjema'
import { apiBruker, erAvvist } from '@/lib/auth/api'
import { egneEmbeter } from '@/lib/data/konto/embete'
import { sporUthenting } from '@/lib/data/spor'
import { hentTilsynslogg } from '@/lib/data/tilsyn/loggeksport'
import { idagIOslo } from '@/lib/dato'
import { tilsynsloggtabell } from '@/lib/domene/logg/tilsynstabell'
import {
  KODER,
  omtaleIFil,
  radSomJson,
  skrivDatatabellCsv,
  skrivDatatabellerXlsx,
} from '@/lib/utveksling/datatabell'

type Kontekst = { params: Promise<{ id: string }> }

const HODE = { 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' }
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/** The log of a round as its embete (without one: the country) reads it, with the links of the log's chain (docs/api.md). */
export const GET = rute<Kontekst>(async (req, { params }) => {
  const bruker = await apiBruker(req, 'EKSPORT')
  if (erAvvist(bruker)) return avvistProblem(bruker)
  const sok = new URL(req.url).searchParams
  const format = FORMATER.find(f => f === (sok.get('format') ?? 'json'))
  if (!format)
    return parameterProblem([
      { parameter: 'format', funnet: sok.get('format') ?? '', forventet: FORMATER.join(', ') },
    ])
  const { id } = await params
  const embete = sok.get('embete') ?? egneEmbeter(bruker)[0] ?? null
  const rader = await hentTilsynslogg(bruker, embete, id)
  if (!rader) return ikkeFunnetProblem()
  await sporUthenting({ innsamlingId: id }, bruker, 'logg', { format })

  const om = { ...(embete !== null && { embete }), hentet: idagIOslo() }
  const tabell = tilsynsloggtabell(rader)
  const fil = `attachment; filename="lokalnorm-innsamling-logg.${format}"`
  if (format === 'json')
    return Response.json(
      { om, tabell: 'logg', rader: tabell.rader.map(rad => radSomJson(tabell, rad)) },
      { headers: { ...HODE, 'content-disposition': fil } },
    )
  const bytes =
    format === 'csv'
      ? skrivDatatabellCsv(tabell, omtaleIFil(om), KODER)
      : await skrivDatatabellerXlsx([tabell], [...omtaleIFil(om), ...loggforklaring(req)], KODER)
  return new Response(Buffer.from(bytes), {
    headers: {
      ...HODE,
      'content-type': format === 'csv' ? 'text/csv; charset=utf-8' : XLSX,
      'content-disposition': fil,
    },
  })
})
