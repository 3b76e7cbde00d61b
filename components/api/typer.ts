/** A JSON Schema, as much of it as is shown. */
export type Skjema = {
  $ref?: string
  type?: string | readonly string[]
  format?: string
  pattern?: string
  enum?: readonly (string | number)[]
  const?: string | number | boolean
  anyOf?: readonly Skjema[]
  items?: Skjema
  properties?: Record<string, Skjema>
  required?: readonly string[]
  additionalProperties?: Skjema | boolean
}

export type Innhold = Record<string, { schema?: Skjema }>
export type Operasjon = {
  operationId: string
  summary: string
  parameters: { name: string; in: 'path' | 'query'; required: boolean; description: string; schema: Skjema }[]
  requestBody?: { content: Innhold }
  responses: Record<string, { description: string; content: Innhold }>
}

/** The description of the API, as much of it as is shown. */
export type Apidokument = {
  paths: Record<string, Record<string, Operasjon>>
  components: { schemas: Record<string, Skjema> }
}
