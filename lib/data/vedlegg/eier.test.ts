import { describe, expect, it } from 'vitest'
import { EIDSKOG, overlege } from '../../../test/aktor'
import { nyDatabase, somEier } from '../../../test/database'
import { hendelser } from '../../../test/sykehjem'
import { PDF } from '../../domene/vedlegg/test-filer'
import type { Vedleggseier } from '../../domene/vedlegg/typer'
import { slettTiltak } from '../tiltak/lagring'
import { hentVedlegg, hentVedleggsfil } from '../vedlegg'
import { forkastVurdering } from '../vurdering/start'
import { fjernVedlegg, lastOppVedlegg, nyVersjon } from './endre'

/** What becomes of the files when the thing they hang on is to go: it stays, with the files, and the actor is told why. */
nyDatabase({ for: 'test' })

const her = { kommunenummer: EIDSKOG }
const fil = { navn: 'notat.pdf', innhold: PDF }

const SAKER = [
  {
    navn: 'a draft of a vurdering',
    arsak: 'vurdering.feil.harVedlegg',
    lag: async (): Promise<Vedleggseier> => {
      const data = { ...her, nummer: 1, statusdato: new Date('2026-11-25') }
      return { vurderingId: (await somEier(tx => tx.vurdering.create({ data }))).id }
    },
  },
  {
    navn: 'a tiltak',
    arsak: 'plan.feil.kanIkkeSlettes',
    lag: async (): Promise<Vedleggseier> => {
      const data = { ...her, tittel: 'Ferieplan', kategori: 'PLANLEGGE' } as const
      return { tiltakId: (await somEier(tx => tx.tiltak.create({ data }))).id }
    },
  },
]

const taBort = (eier: Vedleggseier) =>
  'tiltakId' in eier
    ? slettTiltak(overlege, EIDSKOG, eier.tiltakId, 1)
    : forkastVurdering(overlege, EIDSKOG, 'vurderingId' in eier ? eier.vurderingId : '', { versjon: 1 })

const lagt = async (eier: Vedleggseier): Promise<string> => {
  const svar = await lastOppVedlegg(overlege, EIDSKOG, eier, fil)
  if (!svar.ok) throw new Error(JSON.stringify(svar))
  return svar.verdi.id
}

/** Files whose thing is gone: there may never be one. */
const foreldrelose = () =>
  somEier(tx => tx.vedlegg.count({ where: { vurdering: null, lokalnorm: null, tiltak: null } }))

describe.each(SAKER)('$navn', ({ lag, arsak }) => {
  it('goes while no file hangs on it', async () => {
    expect(await taBort(await lag())).toEqual({ ok: true, verdi: null })
  })

  it('stays with the file on it, and says why', async () => {
    const eier = await lag()
    const id = await lagt(eier)
    await nyVersjon(overlege, EIDSKOG, id, { ...fil, navn: 'rettet.pdf' })
    expect(await taBort(eier)).toMatchObject({ feil: { kode: 'FEIL_TILSTAND', arsak } })
    expect(await hentVedlegg(overlege, EIDSKOG, eier)).toMatchObject({
      vedlegg: [{ filnavn: 'rettet.pdf', tidligere: [{ id, filnavn: 'notat.pdf' }] }],
    })
    expect(await hentVedleggsfil(overlege, EIDSKOG, id)).not.toBeNull()
    expect((await hendelser()).map(h => h.handling)).toEqual(['vedlegg.lastetOpp', 'vedlegg.lastetOpp'])
  })

  it('stays also when the file is taken off the list: what the log tells of can still be followed', async () => {
    const eier = await lag()
    await fjernVedlegg(overlege, EIDSKOG, await lagt(eier))
    expect(await taBort(eier)).toMatchObject({ feil: { kode: 'FEIL_TILSTAND', arsak } })
    expect(await somEier(tx => tx.vedlegg.count())).toBe(1)
  })

  it('is either there with the file or gone without it, when both are tried at once', async () => {
    const eier = await lag()
    const [borte, lastet] = await Promise.all([taBort(eier), lastOppVedlegg(overlege, EIDSKOG, eier, fil)])
    expect([borte.ok, lastet.ok].sort()).toEqual([false, true])
    if (!lastet.ok) expect(lastet.feil.kode).toBe('IKKE_FUNNET')
    expect(await somEier(tx => tx.vedlegg.count())).toBe(lastet.ok ? 1 : 0)
    expect(await foreldrelose()).toBe(0)
  })
})
