import { foresporselssprak, oversetter } from '@/app/api/v1/oversett'
import { avvistProblem, ikkeFunnetProblem, problem } from '@/app/api/v1/problem'
import { apiBruker, erAvvist, forbiGrensen } from '@/lib/auth/api'
import { importer } from '@/lib/data/import/importer'
import { idagIOslo } from '@/lib/dato'
import type { Melding } from '@/lib/domene/felles/melding'
import { megabyte } from '@/lib/domene/import/megabyte'
import type { Importsvar, Lestfil } from '@/lib/domene/import/typer'
import { importvekt } from '@/lib/domene/konto/grenser'
import { kan } from '@/lib/domene/tilgang'
import { MAKS_FIL } from '@/lib/utveksling/importfil'
import { lesKropp } from './kropp'

export type Mottak = {
  kommunenummer: string
  /** The content types taken; the first is the one asked for. '' = none stated. */
  typer: readonly string[]
  les: (bytes: Uint8Array) => Lestfil | Promise<Lestfil>
  /** A workbook has several tables: then each fault names its own. */
  medTabell: boolean
}

/** Takes a file in: who, what kind, how large, then the import; answers every fault, or the counts and warnings. */
export async function motta(
  req: Request,
  { kommunenummer, typer, les, medTabell }: Mottak,
): Promise<Response> {
  const bruker = await apiBruker(req, 'IMPORT')
  if (erAvvist(bruker)) return avvistProblem(bruker)
  if (!kan(bruker, 'import:utfore', { kommunenummer })) return ikkeFunnetProblem()

  const tekst = oversetter(foresporselssprak(req))
  const nei = (status: number, kode: string, verdier: Record<string, string>) =>
    problem(status, tekst({ kode, verdier }))
  const type = innholdstype(req)
  if (!typer.includes(type)) {
    const verdier = { funnet: type || '\u2013', forventet: typer[0] ?? '' }
    return nei(415, 'importfeil.fil.innholdstype', verdier)
  }
  const kropp = await lesKropp(req, MAKS_FIL)
  if (!kropp.ok)
    return nei(413, 'importfeil.fil.forStor', { funnet: megabyte(kropp.storrelse), maks: megabyte(MAKS_FIL) })
  const vekt = importvekt(kropp.bytes.byteLength) - 1
  const forbi = vekt > 0 ? await forbiGrensen(bruker, 'IMPORT', vekt) : null
  if (forbi) return avvistProblem(forbi)

  const svar = await importer(bruker, kommunenummer, await les(kropp.bytes), {
    provekjoring: erProve(req),
    idag: idagIOslo(),
  })
  if (!svar.ok) return ikkeFunnetProblem()
  const medRader = new URL(req.url).searchParams.get('rader') === '1'
  return tilJson(svar.verdi, tekst, { medTabell, medRader })
}

type Med = { medTabell: boolean; medRader: boolean }

function tilJson(svar: Importsvar, tekst: (m: Melding) => string, { medTabell, medRader }: Med): Response {
  const headers = { 'cache-control': 'no-store' }
  const rader = medRader && {
    rader: svar.rader.map(({ tabell, ...rad }) => ({ ...(medTabell && { tabell }), ...rad })),
  }
  if (svar.feil.length > 0) {
    const feil = svar.feil.map(({ tabell, rad, kolonne, melding }) => ({
      ...(medTabell && { tabell }),
      ...{ rad, kolonne, melding: tekst(melding) },
    }))
    return Response.json({ feil, ...rader }, { status: 422, headers })
  }
  const advarsler = svar.advarsler.map(({ tabell, rad, kolonne, kode, melding }) => ({
    ...(medTabell && tabell && { tabell }),
    ...(rad !== null && { rad }),
    ...(kolonne !== '' && { kolonne }),
    ...{ kode, melding: tekst(melding) },
  }))
  const tabeller = medTabell && { tabeller: svar.tabeller }
  return Response.json({ ...svar.sum, advarsler, ...tabeller, ...rader }, { headers })
}

/** The type without its parameters; a charset other than UTF-8 is part of what was found. */
function innholdstype(req: Request): string {
  const hode = (req.headers.get('content-type') ?? '').trim().toLowerCase()
  const [type = '', ...parametre] = hode.split(';').map(del => del.trim())
  const tegnsett = parametre
    .find(p => p.startsWith('charset='))
    ?.slice(8)
    .replaceAll('"', '')
  return tegnsett === undefined || tegnsett === 'utf-8' || tegnsett === 'utf8' ? type : hode
}

/** A trial is asked for by any value but a plain no: to store by mistake is the worse fault. */
const erProve = (req: Request): boolean => {
  const verdi = new URL(req.url).searchParams.get('provekjoring')
  return verdi !== null && !['0', 'nei', 'false'].includes(verdi)
}
