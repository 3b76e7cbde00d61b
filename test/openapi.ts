import Ajv, { type ValidateFunction } from 'ajv/dist/2020.js'
import leggTilFormater from 'ajv-formats'

type Json = Record<string, unknown>
type Operasjon = { responses: Record<string, { content?: Record<string, { schema?: Json }> }> }
export type Apidokument = { paths: Record<string, Record<string, Operasjon>>; components: { schemas: Json } }

/** What a program got: by which act, from where, and what. */
export type Apisvar = { metode: string; adresse: string; status: number; type: string | null; kropp: string }

/**
 * Holds answers of the API to its own description, to the letter: the address, the status and the type must be in it, and
 * a JSON body have every member its schema names and no other. Answers what is wrong; [] = nothing.
 */
export function lagSvarsjekk(dokument: Apidokument): (svar: Apisvar) => string[] {
  const ajv = new Ajv({ allErrors: true, strict: false })
  leggTilFormater(ajv)
  ajv.addSchema({ ...(lukket(dokument) as Json), $id: 'api' })
  const kjente = new Map<string, ValidateFunction>()
  return ({ metode, adresse, status, type, kropp }) => {
    const sti = new URL(adresse, 'http://localhost').pathname
    const rute = Object.keys(dokument.paths).find(p => passer(p, sti))
    const hva = `${metode} ${sti} → ${status}`
    const svar = rute && dokument.paths[rute]?.[metode.toLowerCase()]?.responses[status]
    if (!svar) return [`${hva}: not in the description`]
    const medietype = (type ?? '').split(';')[0]?.trim() ?? ''
    const innhold = svar.content?.[medietype]
    if (!innhold) return [`${hva}: ${medietype || 'no type'} is not in the description`]
    if (!medietype.includes('json')) return []
    const sted = [
      'paths',
      rute,
      metode.toLowerCase(),
      'responses',
      String(status),
      'content',
      medietype,
      'schema',
    ]
    const peker = `api#/${sted.map(s => encodeURIComponent(s.replaceAll('~', '~0').replaceAll('/', '~1'))).join('/')}`
    const valider = kjente.get(peker) ?? ajv.compile({ $ref: peker })
    kjente.set(peker, valider)
    return valider(JSON.parse(kropp))
      ? []
      : (valider.errors ?? []).map(e => `${hva}: ${e.instancePath} ${e.message} ${JSON.stringify(e.params)}`)
  }
}

/** The answer of a route as it is checked. Leaves the body to be read. */
export async function apisvar(req: Request, svar: Response): Promise<Apisvar> {
  return {
    ...{ metode: req.method, adresse: req.url, status: svar.status, type: svar.headers.get('content-type') },
    kropp: await svar.clone().text(),
  }
}

const passer = (mal: string, sti: string): boolean =>
  new RegExp(`^${mal.replaceAll('.', '\\.').replace(/\{\w+\}/g, '[^/]+')}$`).test(sti)

/** The description says what is there and leaves room for more; a test holds us to all of it. */
function lukket(del: unknown): unknown {
  if (Array.isArray(del)) return del.map(lukket)
  if (typeof del !== 'object' || del === null) return del
  const ny = Object.fromEntries(Object.entries(del).map(([k, v]) => [k, lukket(v)]))
  return ny.type === 'object' && ny.properties && !('additionalProperties' in ny)
    ? { ...ny, additionalProperties: false }
    : ny
}
