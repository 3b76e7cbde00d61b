import { describe, expect, it } from 'vitest'
import { EIDSKOG, overlege } from '../../../test/aktor'
import { nyDatabase } from '../../../test/database'
import type { Sats } from '../../domene/norm/versjon'
import { erDuplikat, som, type Tx } from '../database'
import { hentSituasjon } from '../situasjon'
import { type ImportertNorm, registrerNormFraImport } from './import'
import { IDAG, lagAvdeling, normer, nyttUtkast, sisteHendelse, somSkjema } from './test-norm'
import { lagreUtkast, opprettUtkast } from './utkast'

nyDatabase({ for: 'test' })

const langtid: Sats = {
  ...{ type: 'LANGTID', avdelingId: null, sykehjemNavn: null, avdelingNavn: null },
  ...{ uketimer: '1', per: 4, basis: 'PLASS', begrunnelse: 'Slik vedtaket var.' },
}
const NORM: ImportertNorm = {
  gyldigFra: '2024-01-01',
  satser: [langtid],
  saksgang: [{ organ: 'Kommunestyret', motedato: '2023-12-12', saksnummer: '101/23' }],
}
const importer = (norm: Partial<ImportertNorm> = {}, mer?: (tx: Tx, id: string) => Promise<unknown>) =>
  som(overlege, async tx => {
    const { id } = await registrerNormFraImport(tx, 'KOMMUNEOVERLEGE', overlege, EIDSKOG, {
      ...NORM,
      ...norm,
    })
    await mer?.(tx, id)
    return id
  })

describe('a norm that was decided before', () => {
  it('is registered whole, as vedtatt, and told to the log', async () => {
    const avdelingId = await lagAvdeling('Post A')
    const egen = { ...langtid, avdelingId, sykehjemNavn: 'Hjem Post A', avdelingNavn: 'Post A' }
    const id = await importer({ satser: [langtid, egen] })
    expect(await normer()).toMatchObject([
      {
        ...{ id, status: 'VEDTATT', importert: true, gyldigFra: '2024-01-01', revisjonsdato: '2028-01-01' },
        satser: [
          { per: 4, begrunnelse: 'Slik vedtaket var.' },
          { avdelingId, avdelingNavn: 'Post A' },
        ],
        saksgang: [
          { organ: 'Kommunestyret', motedato: '2023-12-12', saksnummer: '101/23', status: 'VEDTATT' },
        ],
      },
    ])
    expect((await hentSituasjon(overlege, EIDSKOG))?.normer).toHaveLength(1)
    expect(await sisteHendelse()).toMatchObject({
      ...{ handling: 'norm.importert', objektId: id, rolle: 'KOMMUNEOVERLEGE' },
    })
  })

  it('leaves a draft in peace', async () => {
    const utkast = await nyttUtkast()
    await importer()
    await importer({ gyldigFra: '2025-01-01' })
    expect((await normer()).map(n => n.status)).toEqual(['UTKAST', 'VEDTATT', 'VEDTATT'])
    expect((await lagreUtkast(overlege, EIDSKOG, somSkjema(utkast))).ok).toBe(true)
  })

  it('does not open for two drafts', async () => {
    const toUtkast = importer({}, async tx => {
      await tx.lokalnorm.create({ data: { kommunenummer: EIDSKOG } })
      await tx.lokalnorm.create({ data: { kommunenummer: EIDSKOG } })
    })
    await expect(toUtkast).rejects.toThrow()
    expect(await normer()).toEqual([])
    expect((await opprettUtkast(overlege, EIDSKOG, 'FORSLAG', IDAG)).ok).toBe(true)
    expect(await opprettUtkast(overlege, EIDSKOG, 'FORSLAG', IDAG)).toMatchObject({
      feil: { kode: 'FEIL_TILSTAND' },
    })
  })

  it('is frozen at once: a rate added in the same transaction or later is refused', async () => {
    const sats = (lokalnormId: string) =>
      ({ kommunenummer: EIDSKOG, lokalnormId, type: 'ANNEN', uketimer: '1', per: 1 }) as const
    const samtidig = importer({}, (tx, id) => tx.normsats.create({ data: sats(id) }))
    await expect(samtidig).rejects.toThrow(/LN002|kan ikke endres/)
    const id = await importer()
    const senere = som(overlege, tx => tx.normsats.create({ data: sats(id) }))
    await expect(senere).rejects.toThrow(/LN002|kan ikke endres/)
    expect((await normer())[0]?.satser).toHaveLength(1)
  })

  it('is a duplicate when a valid version with the date stands, and leaves nothing behind', async () => {
    await importer()
    const igjen = await importer().catch((e: unknown) => e)
    expect(erDuplikat(igjen)).toBe(true)
    expect(await normer()).toHaveLength(1)
  })
})
