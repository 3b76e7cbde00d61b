import { describe, expect, it } from 'vitest'
import { nyDatabase, somEier } from '../../../test/database'
import { brukerMedApinokkel, hentNokler, lagNokkel, tilbakekallNokkel } from './apinokkel'
import { lagreSprak } from './sprak'
import { NAA, hendelser, lagAktor, les } from './test-brukere'

nyDatabase({ for: 'test' })

const LEGE = { rolle: 'KOMMUNEOVERLEGE', kommunenummer: '3416' } as const
const IDAG = '2026-11-22'

async function nokkelFor(bruker: Awaited<ReturnType<typeof lagAktor>>, utloper = '') {
  const svar = await lagNokkel(bruker, { navn: 'Uttrekk til regneark', utloper }, IDAG)
  if (!svar.ok) throw new Error(JSON.stringify(svar))
  return svar.verdi.nokkel
}

describe('a personal key', () => {
  it('is shown once, stored hashed, and told from others by its first characters', async () => {
    const ola = await lagAktor('ola@x.example', LEGE)
    const nokkel = await nokkelFor(ola)
    expect(nokkel).toMatch(/^lnk_[\w-]{43}$/)
    const rader = await somEier(tx => tx.apinokkel.findMany())
    expect(JSON.stringify(rader)).not.toContain(nokkel)
    expect(await hentNokler(ola, NAA)).toMatchObject([
      { navn: 'Uttrekk til regneark', prefiks: nokkel.slice(0, 10), sistBrukt: null, utlopt: false },
    ])
    expect(await hendelser()).toMatchObject([
      { handling: 'apinokkel.laget', brukerId: ola.id, kommunenummer: null },
    ])
  })

  it('opens what its owner may do now, not what it was when the key was made', async () => {
    const ola = await lagAktor('ola@x.example', LEGE)
    const nokkel = await nokkelFor(ola)
    expect(await brukerMedApinokkel(nokkel, NAA)).toMatchObject({ id: ola.id, tilganger: [LEGE] })
    await somEier(tx => tx.rolletildeling.deleteMany({ where: { brukerId: ola.id } }))
    expect(await brukerMedApinokkel(nokkel, NAA)).toMatchObject({ tilganger: [] })
    await somEier(tx => tx.bruker.update({ where: { id: ola.id }, data: { aktiv: false } }))
    expect(await brukerMedApinokkel(nokkel, NAA)).toBeNull()
    expect(await brukerMedApinokkel(`${nokkel}x`, NAA)).toBeNull()
  })

  it('works through its last day in Oslo and no longer', async () => {
    const ola = await lagAktor('ola@x.example', LEGE)
    const nokkel = await nokkelFor(ola, '31.12.2026')
    expect(await brukerMedApinokkel(nokkel, new Date('2026-12-31T22:59:59Z'))).not.toBeNull()
    expect(await brukerMedApinokkel(nokkel, new Date('2026-12-31T23:00:00Z'))).toBeNull()
    expect(await lagNokkel(ola, { navn: 'x', utloper: '21.11.2026' }, IDAG)).toMatchObject({
      feil: { feil: [{ felt: 'utloper', kode: 'feil.dato.forTidlig' }] },
    })
  })

  it('tells when it was last used, to the minute', async () => {
    const ola = await lagAktor('ola@x.example', LEGE)
    const nokkel = await nokkelFor(ola)
    for (const sekund of [0, 30, 61])
      await brukerMedApinokkel(nokkel, new Date(NAA.getTime() + sekund * 1000))
    const [rad] = await hentNokler(ola, NAA)
    expect(rad?.sistBrukt).toEqual(new Date(NAA.getTime() + 61_000))
  })

  it('is revoked by its owner, at once, and by nobody else', async () => {
    const [ola, annen] = [await lagAktor('ola@x.example', LEGE), await lagAktor('annen@x.example', LEGE)]
    const nokkel = await nokkelFor(ola)
    const id = (await hentNokler(ola, NAA))[0]?.id ?? ''
    expect(await hentNokler(annen, NAA)).toEqual([])
    expect(await tilbakekallNokkel(annen, id, NAA)).toMatchObject({ feil: { kode: 'IKKE_FUNNET' } })
    expect(await brukerMedApinokkel(nokkel, NAA)).not.toBeNull()
    expect(await tilbakekallNokkel(ola, id, NAA)).toMatchObject({ ok: true })
    expect(await brukerMedApinokkel(nokkel, NAA)).toBeNull()
    expect(await hentNokler(ola, NAA)).toEqual([])
    expect(await tilbakekallNokkel(ola, id, NAA)).toMatchObject({ ok: false })
    expect((await hendelser()).at(-1)).toMatchObject({ handling: 'apinokkel.tilbakekalt' })
  })

  it('needs a name, and there is an end to how many', async () => {
    const ola = await lagAktor('ola@x.example', LEGE)
    expect(await lagNokkel(ola, { navn: ' ', utloper: '' }, IDAG)).toMatchObject({
      feil: { feil: [{ felt: 'navn' }] },
    })
    const ny = () => lagNokkel(ola, { navn: 'x', utloper: '' }, IDAG)
    const svar = await Promise.all(Array.from({ length: 25 }, ny))
    expect(svar.filter(s => s.ok)).toHaveLength(20) // also of many at once
    expect(await lagNokkel(ola, { navn: 'en til', utloper: '' }, IDAG)).toMatchObject({
      feil: { arsak: 'konto.feil.forMangeNokler' },
    })
  })
})

describe('the language chosen', () => {
  it('is kept on the user, and written only when it changes', async () => {
    const ola = await lagAktor('ola@x.example', LEGE)
    await lagreSprak(ola, 'nn')
    const etter = await les(ola.id)
    expect(etter?.sprak).toBe('nn')
    if (etter) await lagreSprak(etter, 'nn')
    expect((await hendelser()).map(h => h.handling)).toEqual(['sprak.valgt'])
  })
})
