import { foresporselssprak, oversetter } from '@/app/api/v1/oversett'
import { avvistProblem, ikkeFunnetProblem, parameterProblem } from '@/app/api/v1/problem'
import { rute } from '@/app/api/v1/rute'
import { apiBruker, erAvvist } from '@/lib/auth/api'
import { hentSamlet } from '@/lib/data/samlet/les'
import { sporUthenting } from '@/lib/data/spor'
import { idagIOslo } from '@/lib/dato'
import { samletTilJson } from '@/lib/domene/samlet/json'
import { TABELLER } from '@/lib/domene/samlet/tabeller'
import { KODER, radSomJson, skrivDatatabellCsv, skrivDatatabellerXlsx } from '@/lib/utveksling/datatabell'
import { lagTabeller } from './lag-tabeller'
import { omtale, ord } from './merkelapper'
import { lesValg } from './valg'

type Kontekst = { params: Promise<{ id: string }> }

const HODE = { 'cache-control': 'no-store' }
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/** A round in figures, and every table of it as JSON, CSV or one workbook (docs/api.md). */
export const GET = rute<Kontekst>(async (req, { params }) => {
  const lest = lesValg(new URL(req.url))
  const medFil = 'valg' in lest && lest.valg.format !== 'json'
  const bruker = await apiBruker(req, medFil ? 'EKSPORT' : 'API_LES')
  if (erAvvist(bruker)) return avvistProblem(bruker)
  if ('feil' in lest) return parameterProblem(lest.feil)

  const { format, tabell, navn, ...valg } = lest.valg
  const { id } = await params
  const idag = idagIOslo()
  const samlet = await hentSamlet(bruker, id, valg, idag)
  if (!samlet) return ikkeFunnetProblem()
  if (format !== 'json') await sporUthenting({ innsamlingId: id }, bruker, 'samlet', { format })
  if (format === 'json' && !tabell) return Response.json(samletTilJson(samlet), { headers: HODE })

  const tekst = oversetter(foresporselssprak(req))
  const om = omtale(samlet, idag, navn ? tekst : null)
  const merkelapper = navn ? ord(tekst) : KODER
  const koder = tabell ? [tabell] : format === 'xlsx' ? TABELLER : (['kommuner'] as const)
  const tabeller = await lagTabeller(bruker, samlet, koder, valg)
  const [forste] = tabeller
  if (!forste) return ikkeFunnetProblem()
  if (format === 'json') {
    const rader = forste.rader.map(rad => radSomJson(forste, rad))
    return Response.json({ om: Object.fromEntries(om), tabell, rader }, { headers: HODE })
  }
  const fil = `lokalnorm-${samlet.innsamling.aar}-${tabell ?? (format === 'csv' ? 'kommuner' : 'samlet')}.${format}`
  const bytes =
    format === 'csv'
      ? skrivDatatabellCsv(forste, om, merkelapper)
      : await skrivDatatabellerXlsx(tabeller, om, merkelapper)
  return new Response(Buffer.from(bytes), {
    headers: {
      ...HODE,
      'content-type': format === 'csv' ? 'text/csv; charset=utf-8' : XLSX,
      'content-disposition': `attachment; filename="${fil}"`,
    },
  })
})
