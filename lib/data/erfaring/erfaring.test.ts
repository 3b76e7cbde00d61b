import { describe, expect, it } from 'vitest'
import { admin, EIDSKOG, KONGSVINGER, leder, ledelse, nabo, overlege } from '../../../test/aktor'
import { nyDatabase, somEier } from '../../../test/database'
import { hendelser, lagAvdeling, lagSykehjem } from '../../../test/sykehjem'
import { ALLE_ERFARINGER, type Erfaringsfilter } from '../../domene/erfaring/filter'
import type { ErfaringInn } from '../../domene/erfaring/schema'
import { som } from '../database'
import { opprettTiltak, slettTiltak } from '../tiltak/lagring'
import { hentTiltak } from '../tiltak/les'
import { evaluer, settStatus } from '../tiltak/oppfolging'
import { IDAG, nytt, skjema, verdi } from '../tiltak/test-plan'
import { delErfaring, trekkErfaring } from './del'
import { hentDelingsstand, hentErfaring, hentErfaringer } from './les'

nyDatabase({ for: 'test' })

const IKKE_FUNNET = { ok: false, feil: { kode: 'IKKE_FUNNET' } }
const feilTilstand = (arsak: string) => ({ ok: false, feil: { kode: 'FEIL_TILSTAND', arsak } })
const tekst = (endring: Partial<ErfaringInn> = {}): ErfaringInn => ({
  ...{ tittel: 'Lege hver dag', gjort: 'Vi økte stillingen.', krevde: 'Avtale med én lege', type: 'LANGTID' },
  ...{ erfart: 'Alle har fått legemiddelgjennomgang.', effektTimer: '3,75', effektFra: '01.01.2026' },
  ...{ utenNavn: true, ...endring },
})
const del = (id: string, endring: Partial<ErfaringInn> = {}, bruker = overlege) =>
  delErfaring(bruker, EIDSKOG, id, tekst(endring), IDAG)

/** A tiltak of Eidskog that is done and evaluated. */
async function ferdig(verdier: Parameters<typeof nytt>[0] = {}): Promise<string> {
  const id = await nytt(verdier)
  const gjort = { versjon: 1, handling: 'GJENNOMFOR', gjennomfort: '01.06.2026', grunn: '' }
  verdi(await settStatus(overlege, EIDSKOG, id, gjort, IDAG))
  const resultat = {
    versjon: 2,
    evaluert: '01.10.2026',
    resultat: 'Virker',
    faktiskEffektTimer: '',
    neste: '',
  }
  verdi(await evaluer(overlege, EIDSKOG, id, resultat, IDAG))
  return id
}

const hosNabo = async (filter: Partial<Erfaringsfilter> = {}) =>
  (await hentErfaringer(nabo, KONGSVINGER, { ...ALLE_ERFARINGER, ...filter }))?.erfaringer ?? []

describe('sharing', () => {
  it('lets every kommune read the text as it was written, and is in the log', async () => {
    const { id } = verdi(await del(await ferdig()))
    expect(await hosNabo()).toMatchObject([
      {
        ...{ id, kommunenummer: EIDSKOG, kommunenavn: 'Eidskog', tittel: 'Lege hver dag', type: 'LANGTID' },
        ...{ kategori: 'GJENNOMFORE', effektTimer: '3.75', effektFra: '2026-01-01', trukket: null },
      },
    ])
    expect(await hentErfaring(nabo, KONGSVINGER, id)).toMatchObject({ gjort: 'Vi økte stillingen.' })
    expect((await hendelser()).at(-1)).toMatchObject({
      ...{
        handling: 'tiltak.delt',
        detaljer: { navn: 'Større stillinger', ny: { tittel: 'Lege hver dag' } },
      },
    })
  })

  it('takes only what is done and evaluated, once, and says nothing to those who may not', async () => {
    const uferdig = await nytt()
    expect(await del(uferdig)).toEqual(feilTilstand('erfaring.feil.ikkeFerdig'))
    const id = await ferdig()
    for (const bruker of [ledelse, nabo, admin]) expect(await del(id, {}, bruker)).toEqual(IKKE_FUNNET)
    verdi(await del(id))
    expect(await del(id)).toEqual(feilTilstand('erfaring.feil.alleredeDelt'))
    expect(await hentErfaringer(admin, EIDSKOG, ALLE_ERFARINGER)).toBeNull()
  })

  it('refuses names of the kommune, a fødselsnummer, and what nobody has looked through', async () => {
    const sykehjemId = await lagSykehjem('Solbakken')
    await lagAvdeling(sykehjemId, 'Bjørk')
    const id = await ferdig({ sykehjemId, ansvarligNavn: 'Kari Moen' })
    const svar = await del(id, { tittel: 'Lege på solbakken', erfart: 'Bjørk er fornøyd, sier Kari Moen.' })
    expect(svar).toMatchObject({
      feil: {
        feil: [
          { felt: 'tittel', kode: 'erfaring.feil.navn', verdier: { funnet: 'Solbakken' } },
          { felt: 'erfart', verdier: { funnet: 'Bjørk, Kari Moen' } },
        ],
      },
    })
    expect(await del(id, { krevde: 'Pasient 01010750160' })).toMatchObject({
      feil: { feil: [{ felt: 'krevde', kode: 'feil.tekst.fodselsnummer' }] },
    })
    expect(await del(id, { utenNavn: false })).toMatchObject({ feil: { feil: [{ felt: 'utenNavn' }] } })
    expect(await hosNabo()).toEqual([])
  })

  it('is for the sykehjemsleder too, of the own home', async () => {
    const [eget, annet] = [await lagSykehjem('Eget'), await lagSykehjem('Annet')]
    const [mitt, andres] = [await ferdig({ sykehjemId: eget }), await ferdig({ sykehjemId: annet })]
    expect(await del(andres, {}, leder(eget))).toEqual(IKKE_FUNNET)
    expect(await del(mitt, {}, leder(eget))).toMatchObject({ ok: true })
    expect(await trekkErfaring(leder(annet), EIDSKOG, mitt)).toEqual(IKKE_FUNNET)
  })
})

describe('what is shared', () => {
  it('is frozen: the tiltak may change, the copy does not, and no other kommune can touch it', async () => {
    const { id } = verdi(await del(await ferdig()))
    await expect(
      som(overlege, tx => tx.erfaring.updateMany({ where: { id }, data: { tittel: 'Ny' } })),
    ).rejects.toThrow()
    await som(nabo, async tx => {
      expect((await tx.erfaring.updateMany({ data: { trukket: new Date() } })).count).toBe(0)
    })
    await expect(som(nabo, tx => tx.erfaring.deleteMany())).rejects.toThrow()
    const rad = await somEier(tx => tx.erfaring.findFirstOrThrow({ where: { id } }))
    await expect(som(nabo, tx => tx.erfaring.create({ data: { ...rad, id: undefined } }))).rejects.toThrow()
    // Whoever has no kommune reads none of it.
    expect(await som(admin, tx => tx.erfaring.count())).toBe(0)
  })

  it('is found by type, kategori, size and words, taken as they stand', async () => {
    verdi(await del(await ferdig(), { krevde: '10 % av en stilling' }))
    const funnet = async (filter: Partial<Erfaringsfilter>) => (await hosNabo(filter)).length
    expect(await funnet({ type: 'LANGTID', kategori: 'GJENNOMFORE', storrelse: '5000' })).toBe(1)
    expect(await funnet({ sok: 'LEGEMIDDEL' })).toBe(1)
    expect(await funnet({ sok: 'eidskog' })).toBe(1)
    expect(await funnet({ sok: '10 %' })).toBe(1)
    for (const filter of [
      { type: 'KORTTID' },
      { kategori: 'EVALUERE' },
      { storrelse: '50000' },
      { sok: '1_ %' },
    ])
      expect(await funnet(filter as Partial<Erfaringsfilter>)).toBe(0)
  })

  it('is gone for the others when withdrawn; what they took stands, with where it came from', async () => {
    const tiltakId = await ferdig()
    const { id } = verdi(await del(tiltakId))
    const tatt = verdi(await opprettTiltak(nabo, KONGSVINGER, skjema(), IDAG, id)).id
    expect(await trekkErfaring(nabo, KONGSVINGER, tiltakId)).toEqual(IKKE_FUNNET)
    verdi(await trekkErfaring(overlege, EIDSKOG, tiltakId))
    expect(await hosNabo()).toEqual([])
    expect(await hentErfaring(nabo, KONGSVINGER, id)).toBeNull()
    // By the wall too, where a query forgets to say so; the sharer still has it.
    expect(await som(nabo, tx => tx.erfaring.count())).toBe(0)
    expect(await som(overlege, tx => tx.erfaring.count())).toBe(1)
    const opphav = async (nr: string) => (await hentTiltak(nabo, KONGSVINGER, nr))?.tiltak.opphav
    expect(await opphav(tatt)).toEqual({ kommune: 'Eidskog', erfaringId: id })
    expect(await hentDelingsstand(overlege, EIDSKOG, tiltakId)).toMatchObject({ naa: null, noenGang: true })
    expect((await hendelser()).at(-1)).toMatchObject({ handling: 'tiltak.delingTrukket' })
    expect(await trekkErfaring(overlege, EIDSKOG, tiltakId)).toEqual(feilTilstand('erfaring.feil.ikkeDelt'))
    // Too late to take it; nothing is noted, and the tiltak is made all the same.
    const sent = verdi(await opprettTiltak(nabo, KONGSVINGER, skjema(), IDAG, id)).id
    expect(await opphav(sent)).toBeNull()
    // It can be told anew, and a tiltak that has been told of stays.
    expect(await slettTiltak(overlege, EIDSKOG, tiltakId, 3)).toMatchObject({
      feil: { arsak: 'plan.feil.kanIkkeSlettes' },
    })
    expect(await del(tiltakId)).toMatchObject({ ok: true })
  })
})
