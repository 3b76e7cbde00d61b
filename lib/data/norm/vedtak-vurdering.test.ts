import { describe, expect, it } from 'vitest'
import { EIDSKOG, KONGSVINGER, overlege } from '../../../test/aktor'
import { nyDatabase, somEier } from '../../../test/database'
import { som } from '../database'
import { IDAG, normer, nyttUtkast, sisteHendelse, UKJENT, vedtak, vedtattNorm } from './test-norm'
import { registrerVedtak } from './vedtak'

nyDatabase({ for: 'test' })

const GODKJENT = {
  status: 'GODKJENT',
  innhold: '{}',
  sha256: 'ingen',
  godkjentNavn: 'Leder',
  godkjentRolle: 'KOMMUNELEDELSE',
  godkjentTid: new Date('2026-11-01T10:00:00Z'),
  godkjentAv: UKJENT,
} as const

const lagVurdering = (kommunenummer: string, nummer: number, mer: object = {}) =>
  somEier(async tx => {
    const { id } = await tx.vurdering.create({
      data: { kommunenummer, nummer, statusdato: new Date('2026-10-01'), ...mer },
    })
    return id
  })

describe('the vurdering a vedtak rests on', () => {
  it('is kept with the norm, shown by its number, and told to the log', async () => {
    const vurderingId = await lagVurdering(EIDSKOG, 3, GODKJENT)
    expect(await vedtattNorm({ vurderingId })).toMatchObject({ vurdering: { id: vurderingId, nummer: 3 } })
    expect(await sisteHendelse()).toMatchObject({ detaljer: { vurdering: 3 } })
  })

  it('may be none, and then there is none', async () => {
    expect((await vedtattNorm()).vurdering).toBeNull()
  })

  it.each<[string, () => Promise<string>]>([
    ['one that is not godkjent', () => lagVurdering(EIDSKOG, 1)],
    ['that of another kommune', () => lagVurdering(KONGSVINGER, 1, GODKJENT)],
    ['one that never was', () => Promise.resolve(UKJENT)],
    ['what is no id at all', () => Promise.resolve('nr. 3')],
  ])('is not %s, and all of them are answered alike', async (_hva, lag) => {
    const vurderingId = await lag()
    await nyttUtkast()
    expect(await registrerVedtak(overlege, EIDSKOG, { ...vedtak(), vurderingId }, IDAG)).toEqual({
      ok: false,
      feil: { kode: 'UGYLDIG', feil: [{ felt: 'vurderingId', kode: 'norm.feil.vurderingUkjent' }] },
    })
    expect((await normer())[0]?.status).toBe('UTKAST')
  })

  it('is frozen with the norm', async () => {
    const [forste, andre] = [
      await lagVurdering(EIDSKOG, 1, GODKJENT),
      await lagVurdering(EIDSKOG, 2, GODKJENT),
    ]
    await vedtattNorm({ vurderingId: forste })
    await expect(
      som(overlege, tx => tx.lokalnorm.updateMany({ data: { vurderingId: andre } })),
    ).rejects.toThrow(/LN002|kan ikke endres/)
    await expect(
      som(overlege, tx =>
        tx.lokalnorm.updateMany({
          data: { status: 'FEILREGISTRERT', feilregistrertGrunn: 'x', vurderingId: null },
        }),
      ),
    ).rejects.toThrow(/LN002|kan ikke endres/)
    expect((await normer())[0]?.vurdering?.id).toBe(forste)
  })
})
