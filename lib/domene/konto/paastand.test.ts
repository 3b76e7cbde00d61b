import { describe, expect, it } from 'vitest'
import { type Krav, lesPaastand } from './paastand'

const TYPE = 'ansattporten:altinn:resource'
const RESSURS = 'urn:altinn:resource:lokalnorm'
const KRAV: Krav = { slag: 'ANSATTPORTEN', ressurstype: TYPE, ressurs: RESSURS, niva: 'substantial' }
const ISS = 'https://test.ansattporten.no'
const PID = '12345678901'

type Orgno = { authority: string; ID: string }
const orgno = (nr: string, mer: Partial<Orgno> = {}): Orgno => ({
  ...{ authority: 'iso6523-actorid-upis', ID: `0192:${nr}`, ...mer },
})
const part = (nr: string, mer: object = {}) => ({ orgno: orgno(nr), resource: 'lokalnorm', ...mer })
const element = (parter: unknown, mer: object = {}) => ({
  ...{ type: TYPE, resource: RESSURS, resource_name: 'Lokalnorm', authorized_parties: parter, ...mer },
})
const klaim = (authorization_details: unknown, mer: object = {}) => ({
  ...{ iss: ISS, sub: 'skifter', pid: PID, acr: 'substantial', authorization_details, ...mer },
})
const lest = (organisasjonsnumre: string[]) => ({
  ok: true,
  paastand: { iss: ISS, person: PID, organisasjonsnumre, steder: [] },
})
const nei = (grunn: string) => ({ ok: false, grunn })

describe('a token of Ansattporten', () => {
  it('names the person by pid and every organisation of our element once', () => {
    const svar = lesPaastand(
      klaim([element([part('964948054'), part('944117784'), part('964948054')])]),
      KRAV,
    )
    expect(svar).toEqual(lest(['964948054', '944117784']))
  })

  it('counts no element but the one with our type and our resource', () => {
    const annen = element([part('944117784', { resource: undefined })], {
      resource: 'urn:altinn:resource:annen',
    })
    expect(lesPaastand(klaim([annen, element([part('964948054')])]), KRAV)).toEqual(lest(['964948054']))
  })

  it.each([
    [
      'type in one element, resource and organisation in another',
      [element([], {}), element([part('964948054')], { type: 'ansattporten:orgno' })],
    ],
    [
      'type and organisation in one, resource in another',
      [element([part('964948054')], { resource: 'urn:altinn:resource:annen' }), element([])],
    ],
    ['organisations beside the element', [element(undefined), { authorized_parties: [part('964948054')] }]],
    ['a part of another resource under ours', [element([part('964948054', { resource: 'annen' })])]],
    ['another register than Enhetsregisteret', [element([{ orgno: orgno('1', { ID: '0184:964948054' }) }])]],
    ['another scheme', [element([{ orgno: orgno('964948054', { authority: 'annet' }) }])]],
    ['a number with a tail', [element([part('964948054 ')])]],
    ['a plain text for an organisation', [element(['964948054'])]],
    ['the organisation on the element itself', [element([], { orgno: orgno('964948054') })]],
    ['an object for the list', { 0: element([part('964948054')]) }],
    ['a text for the list', JSON.stringify([element([part('964948054')])])],
    ['nothing', undefined],
    ['nothing in the list', []],
    ['null in the list', [null]],
  ])('gives no organisation of %s', (_, detaljer) => {
    expect(lesPaastand(klaim(detaljer), KRAV)).toEqual(nei('VIRKSOMHET'))
  })

  it.each([undefined, '', '1234567890', 12345678901, null])('is nobody with pid %j, also with a sub', pid => {
    expect(lesPaastand(klaim([element([part('964948054')])], { pid }), KRAV)).toEqual(nei('PERSON'))
  })

  it.each([
    ['substantial', 'substantial', true],
    ['substantial', 'high', true],
    ['substantial', 'idporten-loa-high', true],
    ['high', 'idporten-loa-high', true],
    ['high', 'substantial', false],
    ['substantial', 'entraid', false],
    ['substantial', 'very-high', false],
    ['substantial', 'eidas-loa-low', false],
    ['substantial', undefined, false],
    ['substantial', 4, false],
  ] as const)('where %s is asked for, %s is enough: %s', (niva, acr, nok) => {
    const svar = lesPaastand(klaim([element([part('964948054')])], { acr }), { ...KRAV, niva })
    expect(svar).toEqual(nok ? lest(['964948054']) : nei('NIVA'))
  })

  it.each([null, undefined, 'x', [], { pid: PID }])('is nobody when the claims are %j', verdi => {
    expect(lesPaastand(verdi, KRAV)).toEqual(nei('PERSON'))
  })
})

const ENTRA = 'https://login.microsoftonline.com/t-1/v2.0'
const VANLIG: Krav = {
  slag: 'VANLIG',
  personklaim: 'sub',
  tilhorighet: [
    { etter: 'gruppe', verdi: 'g-eidskog', sted: '3416' },
    { etter: 'rolle', verdi: 'Lokalnorm.Kongsvinger', sted: '3401' },
    { etter: 'tenant', verdi: 't-1', sted: '3417' },
    { etter: 'domene', verdi: 'innlandet.example', sted: 'SF02' },
  ],
}
const entra = (mer: object) => ({ iss: ENTRA, sub: 'par', oid: 'objekt', ...mer })
const steder = (mer: object, krav = VANLIG) => {
  const svar = lesPaastand(entra(mer), krav)
  return svar.ok ? svar.paastand.steder : svar.grunn
}

describe('a token of an ordinary provider', () => {
  it('gives the places of its groups, roles, tenant and checked domain', () => {
    expect(steder({ groups: ['annen', 'g-eidskog'] })).toEqual(['3416'])
    expect(steder({ roles: ['Lokalnorm.Kongsvinger'] })).toEqual(['3401'])
    expect(steder({ tid: 't-1' })).toEqual(['3417'])
    expect(steder({ email: 'kari@Innlandet.example', email_verified: true })).toEqual(['SF02'])
    expect(steder({ groups: ['g-eidskog'], tid: 't-1' })).toEqual(['3416', '3417'])
  })

  it.each([
    ['another group', { groups: ['g-annen'] }],
    ['a group for a role', { roles: ['g-eidskog'] }],
    ['a text for a list', { groups: 'g-eidskog' }],
    ['a guest of the tenant, by idp', { tid: 't-1', idp: 'https://annen.example' }],
    ['a guest of the tenant, by acct', { tid: 't-1', acct: 1 }],
    ['another tenant', { tid: 't-2' }],
    ['a domain nobody checked', { email: 'kari@innlandet.example' }],
    ['a domain said to be checked, in words', { email: 'kari@innlandet.example', email_verified: 'true' }],
    ['a domain with another in front', { email: 'kari@x.innlandet.example', email_verified: true }],
    ['two at-signs', { email: 'x@annen.example@innlandet.example', email_verified: true }],
    ['the name to log in with', { preferred_username: 'kari@innlandet.example' }],
    [
      'organisations in the manner of Ansattporten',
      { authorization_details: [element([part('964948054')])] },
    ],
    ['nothing', {}],
  ])('gives no place of %s', (_, mer) => {
    expect(steder(mer)).toBe('VIRKSOMHET')
  })

  it('knows the person by sub, or by oid where that is chosen and there', () => {
    const oid: Krav = { ...VANLIG, personklaim: 'oid' }
    const her = { tid: 't-1' }
    expect(lesPaastand(entra(her), VANLIG)).toMatchObject({ paastand: { iss: ENTRA, person: 'par' } })
    expect(lesPaastand(entra(her), oid)).toMatchObject({ paastand: { person: 'objekt' } })
    expect(steder({ ...her, oid: undefined }, oid)).toBe('PERSON')
    expect(steder({ ...her, sub: undefined })).toBe('PERSON')
  })
})
