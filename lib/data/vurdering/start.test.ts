import { describe, expect, it } from 'vitest'
import { admin, EIDSKOG, leder, ledelse, nabo, overlege } from '../../../test/aktor'
import { nyDatabase, somEier } from '../../../test/database'
import { hendelser } from '../../../test/sykehjem'
import { PDF } from '../../domene/vedlegg/test-filer'
import { hentRisikoer } from '../risiko/les'
import { lagreSkala } from '../risiko/skala'
import { tilSkalaskjema } from '../../domene/risiko/skala-schema'
import { STANDARDSKALA } from '../../domene/risiko/skala'
import { nytt } from '../tiltak/test-plan'
import { lastOppVedlegg } from '../vedlegg/endre'
import { hentEndringer } from './endringer'
import { lagreFelt } from './felt'
import { hentVurdering, hentVurderinger } from './les'
import { forkastVurdering, startVurdering } from './start'
import { godkjenn, merkFerdig } from './status'
import { fullSak, IDAG, IKKE_FUNNET, les, type Sak, signering, start, verdi, versjonAv } from './test-sak'

nyDatabase({ for: 'test' })

async function signert(): Promise<Sak> {
  const sak = await fullSak()
  const skala = { ...tilSkalaskjema({ skala: STANDARDSKALA, versjon: 1 }), hoyFra: '12' }
  verdi(await lagreSkala(overlege, EIDSKOG, sak.id, skala))
  await nytt({ tittel: 'Ferieplan', risikoer: [sak.risikoId] })
  verdi(await merkFerdig(overlege, EIDSKOG, sak.id, { versjon: await versjonAv(sak.id) }, IDAG))
  verdi(await godkjenn(ledelse, EIDSKOG, sak.id, await signering(sak.id)))
  return sak
}

describe('starting a version', () => {
  it('is empty the first time, and told to the log', async () => {
    const id = await start()
    expect(await les(id)).toEqual({
      svar: {},
      vurdering: {
        ...{ id, kommunenummer: EIDSKOG, nummer: 1, status: 'UTKAST', statusdato: IDAG, forrigeId: null },
        ...{ returGrunn: '', godkjent: null, sha256: null, versjon: 1 },
      },
    })
    expect(await hendelser()).toMatchObject([{ handling: 'vurdering.startet', objektId: id }])
  })

  it('is one at a time, also when two start at once', async () => {
    const to = await Promise.all([1, 2].map(() => startVurdering(overlege, EIDSKOG, IDAG)))
    expect(to.filter(s => s.ok)).toHaveLength(1)
    expect(to.find(s => !s.ok)).toMatchObject({
      feil: { kode: 'FEIL_TILSTAND', arsak: 'vurdering.feil.finnes' },
    })
    expect(await hentVurderinger(overlege, EIDSKOG)).toHaveLength(1)
  })

  it('is for KOMMUNEOVERLEGE of the kommune', async () => {
    for (const bruker of [ledelse, leder(), admin, nabo])
      expect(await startVurdering(bruker, EIDSKOG, IDAG)).toEqual(IKKE_FUNNET)
  })

  it('takes along what the last one had: answers, scale, risks and their tiltak, but nothing ticked off', async () => {
    const gammel = await signert()
    const id = await start()
    const { vurdering, svar } = await les(id)
    expect(vurdering).toMatchObject({ nummer: 2, forrigeId: gammel.id, status: 'UTKAST', versjon: 1 })
    const { svar: foer } = await les(gammel.id)
    const ventet = Object.keys(foer).filter(n => !/\.(ferdig|vurdert)(@|$)/.test(n))
    expect(Object.keys(svar).sort()).toEqual(ventet.sort())
    expect(svar['A.utvikling']).toEqual({ verdi: foer['A.utvikling']?.verdi, versjon: 1 })

    const [forrige, ny] = [
      await hentRisikoer(overlege, EIDSKOG, gammel.id),
      await hentRisikoer(overlege, EIDSKOG, id),
    ]
    expect(ny?.skala).toEqual({ ...STANDARDSKALA, hoyFra: 12 })
    const lik = forrige?.risikoer[0]
    expect(ny?.risikoer).toEqual([{ ...lik, id: expect.any(String) as string, vurderingId: id }])
    expect(ny?.risikoer[0]?.id).not.toBe(gammel.risikoId)
    expect(ny?.risikoer[0]?.tiltak).toMatchObject([{ tittel: 'Ferieplan' }])
  })

  it('shows what has changed since the last one, and nothing for the first', async () => {
    const gammel = await signert()
    const id = await start()
    const svar = { felt: 'A.utvikling', sykehjemId: null, verdi: 'Ny lege fra mai', versjon: 1 }
    verdi(await lagreFelt(overlege, EIDSKOG, id, svar))
    const endret = await hentEndringer(overlege, EIDSKOG, id, IDAG)
    expect(endret?.forrige?.vurdering.nummer).toBe(1)
    expect(endret?.forrige?.endringer.svar).toEqual(
      expect.arrayContaining([expect.objectContaining({ felt: 'A.utvikling', etter: 'Ny lege fra mai' })]),
    )
    expect((await hentEndringer(overlege, EIDSKOG, gammel.id, IDAG))?.forrige).toBeNull()
  })
})

describe('throwing a draft away', () => {
  it('takes its answers and risks along, and leaves the tiltak and the version before', async () => {
    const gammel = await signert()
    const id = await start()
    for (const bruker of [ledelse, leder(), admin, nabo])
      expect(await forkastVurdering(bruker, EIDSKOG, id, { versjon: 1 })).toEqual(IKKE_FUNNET)
    expect(await forkastVurdering(overlege, EIDSKOG, id, { versjon: 2 })).toMatchObject({
      feil: { kode: 'KONFLIKT' },
    })
    expect(await forkastVurdering(overlege, EIDSKOG, id, { versjon: 1 })).toEqual({ ok: true, verdi: null })
    expect(await hentVurdering(overlege, EIDSKOG, id)).toBeNull()
    expect(await somEier(tx => tx.vurderingsfelt.count({ where: { vurderingId: id } }))).toBe(0)
    expect(await somEier(tx => tx.tiltak.count())).toBe(1)
    expect((await hentRisikoer(overlege, EIDSKOG, gammel.id))?.risikoer[0]?.tiltak).toHaveLength(1)
    expect((await hendelser()).at(-1)).toMatchObject({ handling: 'vurdering.forkastet', objektId: id })
  })

  it('is refused for one that is FERDIG, and for one with a file: files are never deleted', async () => {
    const { id } = await fullSak()
    const versjon = await versjonAv(id)
    verdi(await lastOppVedlegg(overlege, EIDSKOG, { vurderingId: id }, { navn: 'notat.pdf', innhold: PDF }))
    expect(await forkastVurdering(overlege, EIDSKOG, id, { versjon })).toMatchObject({
      feil: { kode: 'FEIL_TILSTAND', arsak: 'vurdering.feil.harVedlegg' },
    })
    verdi(await merkFerdig(overlege, EIDSKOG, id, { versjon }, IDAG))
    const naa = { versjon: await versjonAv(id) }
    expect(await forkastVurdering(overlege, EIDSKOG, id, naa)).toMatchObject({
      feil: { arsak: 'vurdering.feil.laast.FERDIG' },
    })
    expect(await hentVurdering(overlege, EIDSKOG, id)).not.toBeNull()
  })
})
