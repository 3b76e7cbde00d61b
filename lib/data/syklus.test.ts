import { expect, it } from 'vitest'
import { admin, EIDSKOG, ledelse, nabo, overlege } from '../../test/aktor'
import { nyDatabase, somEier } from '../../test/database'
import { hentVurderingsstand } from './syklus'

nyDatabase({ for: 'test' })

const UKJENT = '019a0000-0000-7000-8000-00000000ffff'
const GODKJENT = {
  status: 'GODKJENT',
  innhold: '{}',
  sha256: 'ingen',
  godkjentNavn: 'Leder',
  godkjentRolle: 'KOMMUNELEDELSE',
  godkjentTid: new Date('2026-11-01T10:00:00Z'),
  godkjentAv: UKJENT,
} as const

/** A version with the next date in section E, then godkjent when that is asked for. */
const lag = (nummer: number, neste: string, godkjent: boolean) =>
  somEier(async tx => {
    const her = { kommunenummer: EIDSKOG }
    const { id } = await tx.vurdering.create({ data: { ...her, nummer, statusdato: new Date('2026-10-01') } })
    await tx.vurderingsfelt.create({
      data: {
        ...{ ...her, vurderingId: id, felt: 'E.nesteDato', nokkel: 'E.nesteDato' },
        ...{ verdi: neste, endretAv: UKJENT },
      },
    })
    if (godkjent) await tx.vurdering.update({ where: { id }, data: GODKJENT })
    return id
  })

it('tells of a kommune that has none', async () => {
  expect(await hentVurderingsstand(overlege, EIDSKOG)).toEqual({ siste: null, godkjent: null, neste: null })
})

it('tells the newest version, and the date from the one that is godkjent', async () => {
  const forste = await lag(1, '2027-06-01', true)
  const andre = await lag(2, '2029-06-01', false)
  for (const bruker of [overlege, ledelse])
    expect(await hentVurderingsstand(bruker, EIDSKOG)).toEqual({
      siste: { id: andre, nummer: 2, status: 'UTKAST' },
      godkjent: { id: forste, nummer: 1 },
      neste: '2027-06-01',
    })
})

it('is nothing to others', async () => {
  await lag(1, '2027-06-01', true)
  for (const bruker of [nabo, admin]) expect(await hentVurderingsstand(bruker, EIDSKOG)).toBeNull()
})
