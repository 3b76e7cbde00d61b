import { z } from 'zod'
import { minst } from '../felles/lengde'

/** What a token of an ordinary provider may be recognised by, and the place that vouches for: «3416», «SF02». */
export type Tilhorighet = { etter: 'tenant' | 'gruppe' | 'rolle' | 'domene'; verdi: string; sted: string }

/** What a token must say to be believed. */
export type Krav =
  | { slag: 'ANSATTPORTEN'; ressurstype: string; ressurs: string; niva: 'substantial' | 'high' }
  | { slag: 'VANLIG'; personklaim: 'sub' | 'oid'; tilhorighet: readonly Tilhorighet[] }

/** Who the provider says it is (iss and person together are the key), and for which organisations. */
export type Paastand = { iss: string; person: string; organisasjonsnumre: string[]; steder: string[] }
export type Avvist = 'NIVA' | 'PERSON' | 'VIRKSOMHET'
export type Lest = { ok: true; paastand: Paastand } | { ok: false; grunn: Avvist }

const nei = (grunn: Avvist): Lest => ({ ok: false, grunn })
const unike = (verdier: string[]): string[] => [...new Set(verdier)]

const grunnSchema = z.object({ iss: z.string().check(minst(1)) })

/** Reads the claims of an id_token whose signature, audience, nonce and time have been checked. */
export function lesPaastand(klaim: unknown, krav: Krav): Lest {
  const grunn = grunnSchema.safeParse(klaim)
  if (!grunn.success) return nei('PERSON')
  const lest = krav.slag === 'ANSATTPORTEN' ? lesAnsattporten(klaim, krav) : lesVanlig(klaim, krav)
  if (typeof lest === 'string') return nei(lest)
  if (lest.organisasjonsnumre.length + lest.steder.length === 0) return nei('VIRKSOMHET')
  return { ok: true, paastand: { iss: grunn.data.iss, ...lest } }
}

type Deler = Omit<Paastand, 'iss'>

const ansattportenSchema = z.object({
  pid: z.string().regex(/^\d{11}$/),
  acr: z.string().optional().catch(undefined),
  authorization_details: z.array(z.unknown()).optional().catch(undefined),
})
const partSchema = z.object({
  orgno: z.object({ authority: z.literal('iso6523-actorid-upis'), ID: z.string().regex(/^0192:\d{9}$/) }),
  resource: z.string().optional(),
})

/**
 * `pid` is the person: `sub` there is the client's own pseudonym, and changes with the client. An organisation counts
 * only from the very element that names our type and resource.
 */
function lesAnsattporten(klaim: unknown, krav: Extract<Krav, { slag: 'ANSATTPORTEN' }>): Deler | Avvist {
  const lest = ansattportenSchema.safeParse(klaim)
  if (!lest.success) return 'PERSON'
  const { pid, acr, authorization_details } = lest.data
  if (!rekkerNivaet(acr, krav.niva)) return 'NIVA'
  const elementSchema = z.object({
    type: z.literal(krav.ressurstype),
    resource: z.literal(krav.ressurs),
    authorized_parties: z.array(z.unknown()),
  })
  const organisasjonsnumre = (authorization_details ?? []).flatMap(element => {
    const vart = elementSchema.safeParse(element)
    return vart.success ? vart.data.authorized_parties.flatMap(part => organisasjonI(part, krav.ressurs)) : []
  })
  return { person: pid, organisasjonsnumre: unike(organisasjonsnumre), steder: [] }
}

/** A part carries the resource's short name: «urn:altinn:resource:lokalnorm» is «lokalnorm» there. */
function organisasjonI(part: unknown, ressurs: string): string[] {
  const lest = partSchema.safeParse(part)
  if (!lest.success) return []
  const { orgno, resource } = lest.data
  const navn = [ressurs, ressurs.replace(/^urn:altinn:resource:/, '')]
  return resource === undefined || navn.includes(resource) ? [orgno.ID.slice('0192:'.length)] : []
}

/** Both ways to write a level are in use: «high» and «idporten-loa-high». */
function rekkerNivaet(acr: string | undefined, krav: 'substantial' | 'high'): boolean {
  const niva = /^(?:idporten-loa-)?(substantial|high)$/.exec(acr ?? '')?.[1]
  return niva === 'high' || niva === krav
}

const tekster = z.array(z.string()).optional().catch(undefined)
const vanligSchema = z.object({
  ...{ sub: z.string().check(minst(1)), iss: z.string() },
  ...{ oid: z.string().optional().catch(undefined), tid: z.string().optional().catch(undefined) },
  ...{ idp: z.unknown().optional(), acct: z.unknown().optional(), email_verified: z.unknown().optional() },
  email: z.string().optional().catch(undefined),
  groups: tekster,
  roles: tekster,
})

function lesVanlig(klaim: unknown, krav: Extract<Krav, { slag: 'VANLIG' }>): Deler | Avvist {
  const lest = vanligSchema.safeParse(klaim)
  if (!lest.success) return 'PERSON'
  const person = krav.personklaim === 'oid' ? lest.data.oid : lest.data.sub
  if (!person) return 'PERSON'
  const steder = krav.tilhorighet.filter(t => horerTil(lest.data, t)).map(t => t.sted)
  return { person, organisasjonsnumre: [], steder: unike(steder) }
}

function horerTil(klaim: z.infer<typeof vanligSchema>, { etter, verdi }: Tilhorighet): boolean {
  switch (etter) {
    case 'gruppe':
      return klaim.groups?.includes(verdi) === true
    case 'rolle':
      return klaim.roles?.includes(verdi) === true
    case 'tenant':
      return klaim.tid === verdi && !erGjest(klaim)
    case 'domene':
      // An address the provider has not checked is whatever its owner typed.
      return klaim.email_verified === true && klaim.email?.toLowerCase().split('@')[1] === verdi.toLowerCase()
  }
}

/** A guest of a tenant is known by another: being let in does not make one an employee. */
const erGjest = ({ iss, idp, acct }: z.infer<typeof vanligSchema>): boolean =>
  acct === 1 || acct === '1' || (idp !== undefined && idp !== iss)
