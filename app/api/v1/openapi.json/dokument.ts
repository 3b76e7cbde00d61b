import { z } from 'zod'
import { PARAMETRE, type Parameter } from '../skjema'
import { RUTER, type Rute, SKJEMAER, type Skjemanavn } from './ruter'

type Json = Record<string, unknown>

/** Said by the document; not the version of the app. Raised when something is added. */
const VERSJON = '1.0.0'
const PREFIKS = '#/components/schemas/'
/** Parameters of one name that take other values elsewhere, have a name of their own in the code. */
const NAVN: Partial<Record<Parameter, string>> = { samletabell: 'tabell', kommunetabell: 'tabell' }

/**
 * The API described as OpenAPI 3.1, made of the schemas that read the requests and that the tests hold the answers to.
 * tekst: the words of a language, by code.
 */
export function lagDokument(tekst: (kode: string) => string) {
  const stier: Record<string, Json> = {}
  for (const rute of RUTER) {
    const sti = rute.sti.replace(/\{(\w+)\}/g, (_, p: Parameter) => `{${NAVN[p] ?? p}}`)
    stier[sti] = { ...stier[sti], [rute.metode]: operasjon(rute, tekst) }
  }
  return {
    openapi: '3.1.1',
    info: { title: 'Lokalnorm', version: VERSJON, description: tekst('om') },
    servers: [{ url: '/' }],
    security: [{ nokkel: [] }, { okt: [] }],
    paths: stier,
    components: {
      schemas: skjemaene(),
      securitySchemes: {
        nokkel: { type: 'http', scheme: 'bearer', description: tekst('nokkel') },
        okt: { type: 'apiKey', in: 'cookie', name: 'next-auth.session-token', description: tekst('okt') },
      },
    },
  }
}

function operasjon(rute: Rute, tekst: (kode: string) => string): Json {
  const { sti, kode, sporring, kropp, svar, feil = [], apen } = rute
  const iStien = [...sti.matchAll(/\{(\w+)\}/g)].map(m => parameter(m[1] as Parameter, 'path', true, tekst))
  const iSporringen = sporring.map(p =>
    parameter(p.replace('!', '') as Parameter, 'query', p.endsWith('!'), tekst),
  )
  const felles = apen
    ? []
    : [401, 404, 429, 503].map(status => ({ status, innhold: { json: ['Problem' as const] } }))
  return {
    operationId: kode,
    summary: tekst(`rute.${kode}`),
    parameters: [...iStien, ...iSporringen],
    ...(kropp && { requestBody: { required: true, content: innhold(kropp) } }),
    responses: Object.fromEntries(
      [{ status: 200, innhold: svar }, ...feil, ...felles]
        .sort((a, b) => a.status - b.status)
        .map(s => [s.status, { description: tekst(`svar.${s.status}`), content: innhold(s.innhold) }]),
    ),
    ...(apen && { security: [] }),
  }
}

const parameter = (
  navn: Parameter,
  sted: 'path' | 'query',
  required: boolean,
  tekst: (k: string) => string,
) => ({
  ...{ name: NAVN[navn] ?? navn, in: sted, required },
  description: tekst(`parameter.${navn}`),
  schema: somSkjema(PARAMETRE[navn]),
})

function innhold({ json, filer = [] }: Rute['svar']): Json {
  const [forste] = json ?? []
  const skjema = (json ?? []).map(navn => ({ $ref: `${PREFIKS}${navn}` }))
  const type = forste === 'Problem' ? 'application/problem+json' : 'application/json'
  return {
    ...(json && {
      [type]: { schema: skjema.length > 1 ? { anyOf: skjema } : (skjema[0] ?? { type: 'object' }) },
    }),
    // OpenAPI 3.1: the bytes as they are have no schema.
    ...Object.fromEntries(filer.map(f => [f, {}])),
  }
}

function skjemaene(): Record<string, Json> {
  const register = z.registry<{ id: string }>()
  for (const [id, skjema] of Object.entries(SKJEMAER)) register.add(skjema, { id })
  const { schemas } = z.toJSONSchema(register, { uri: id => `${PREFIKS}${id}`, io: 'input' })
  return Object.fromEntries(
    Object.keys(SKJEMAER).map(navn => [navn, uten(schemas[navn as Skjemanavn] as Json)]),
  )
}

const somSkjema = (skjema: z.ZodType): Json => uten(z.toJSONSchema(skjema, { io: 'input' }))

/** Without what says which document it is: it is part of this one. */
const uten = ({ $schema: _, $id: __, ...resten }: Json): Json => resten
