import { beforeEach, describe, expect, it } from 'vitest'
import { admin, EIDSKOG, leder, nabo, overlege } from '../../../test/aktor'
import { nyDatabase, somEier } from '../../../test/database'
import { hendelser } from '../../../test/sykehjem'
import { TOMT_UTKAST } from '../../domene/innsending/utkast'
import { hentDialog, skrivMelding } from './dialog'
import { hentInnsendingslogg } from './logg'
import { besvar, bildet, IKKE_FUNNET, lagHjem, lagRunde, send, skriv, TEKSTER, verdi } from './test-runde'
import { lagreUtkast } from './utkast'

nyDatabase({ for: 'test' })

let runde: string
beforeEach(async () => {
  await lagHjem('Solbakken', 60, '15')
  runde = await lagRunde({ sporsmal: [{ slag: 'TALL', paakrevd: true }] })
})

const lagre = (input: object, bruker = overlege) => lagreUtkast(bruker, EIDSKOG, runde, input)

describe('the draft', () => {
  it('keeps what is left out, and takes each part by itself', async () => {
    expect((await bildet(runde)).utkast.versjon).toBe(0)
    expect(await lagre({ versjon: 0, tekster: TEKSTER })).toEqual({ ok: true, verdi: { versjon: 1 } })
    const [sporsmal] = (await bildet(runde)).innsamling.sporsmal
    verdi(await lagre({ versjon: 1, svar: { [sporsmal?.id ?? '']: '2,5' } }))
    const grunn = { nokkel: 'BARE_LANGTID', verdi: '1', grunnkode: 'RIKTIG_TALL', grunntekst: 'Kontrollert' }
    verdi(await lagre({ versjon: 2, grunner: [grunn] }))
    expect((await bildet(runde)).utkast).toEqual({
      ...{ versjon: 3, tekster: TEKSTER, svar: { [sporsmal?.id ?? '']: '2.5' } },
      grunner: { BARE_LANGTID: { verdi: '1', grunnkode: 'RIKTIG_TALL', grunn: 'Kontrollert' } },
    })
  })

  it('is a KONFLIKT with what somebody else has saved, and refused where it cannot be right', async () => {
    verdi(await lagre({ versjon: 0, tekster: TEKSTER }))
    expect(await lagre({ versjon: 0, tekster: { ...TEKSTER, kommentar: 'Min' } })).toMatchObject({
      feil: { kode: 'KONFLIKT', gjeldende: { versjon: 1, tekster: { kommentar: 'Slik er det' } } },
    })
    const [sporsmal] = (await bildet(runde)).innsamling.sporsmal
    expect(await lagre({ versjon: 1, svar: { [sporsmal?.id ?? '']: 'mange' } })).toMatchObject({
      feil: { kode: 'UGYLDIG', feil: [{ felt: `svar.${sporsmal?.id}` }] },
    })
    expect(await lagre({ versjon: 1, tekster: { ...TEKSTER, kontaktEpost: 'kari' } })).toMatchObject({
      feil: { kode: 'UGYLDIG', feil: [{ felt: 'tekster.kontaktEpost' }] },
    })
    expect(await lagre({ tekster: 7 })).toMatchObject({ feil: { kode: 'UGYLDIG' } })
  })

  it('is for those who send, and saved twice at once by two it keeps one', async () => {
    for (const bruker of [leder(), admin, nabo])
      expect(await lagre({ versjon: 0, tekster: TEKSTER }, bruker)).toEqual(IKKE_FUNNET)
    const to = ['A', 'B'].map(kommentar => lagre({ versjon: 0, tekster: { ...TEKSTER, kommentar } }))
    const svar = await Promise.all(to)
    expect(svar.filter(s => s.ok)).toHaveLength(1)
    expect(svar.find(s => !s.ok)).toMatchObject({ feil: { kode: 'KONFLIKT', gjeldende: { versjon: 1 } } })
  })

  it('is in the log of the kommune once in a quarter of an hour, and nowhere the embete reads', async () => {
    for (const kommentar of ['a', 'b', 'c']) verdi(await skriv(runde, { tekster: { ...TEKSTER, kommentar } }))
    expect((await hendelser()).map(h => [h.handling, h.omrade])).toEqual([
      ['innsending.utkastLagret', 'INNHOLD'],
    ])
    expect(await hentInnsendingslogg(overlege, EIDSKOG, runde)).toEqual([])
  })

  it('names who is about to send as the contact until somebody writes another, then the contact of last time', async () => {
    const for_ = (await bildet(runde)).utkast.tekster
    expect(for_).toMatchObject({ kontaktNavn: overlege.navn, kontaktEpost: overlege.epost })
    await besvar(runde)
    verdi(await send(runde))
    const neste = (await bildet(await lagRunde({ statusdato: '2026-11-20' }))).utkast
    expect(neste.tekster).toEqual({
      ...TOMT_UTKAST.tekster,
      ...{ kontaktNavn: 'Kari', kontaktEpost: 'kari@eidskog.example', kontaktTelefon: '900 00 000' },
    })
  })
})

describe('the dialogue', () => {
  const melding = { tekst: ' Vi lyser ut stillingen ' }

  it('begins when something is sent, names no person, and stops the response clock', async () => {
    expect(await skrivMelding(overlege, EIDSKOG, runde, melding)).toMatchObject({
      feil: { arsak: 'innsending.feil.status.INGEN' },
    })
    await besvar(runde)
    verdi(await send(runde))
    await somEier(tx => tx.innsending.updateMany({ data: { ventSvarInnen: new Date('2026-12-20') } }))
    verdi(await skrivMelding(overlege, EIDSKOG, runde, melding))
    expect(await hentDialog(leder(), EIDSKOG, runde)).toMatchObject([
      {
        ...{ fraKommunen: true, avsender: 'Eidskog kommune, kommuneoverlege' },
        tekst: 'Vi lyser ut stillingen',
      },
    ])
    expect((await bildet(runde)).innsending?.ventSvarInnen).toBeNull()
    expect(await skrivMelding(overlege, EIDSKOG, runde, { tekst: ' ' })).toMatchObject({
      feil: { kode: 'UGYLDIG', feil: [{ felt: 'tekst' }] },
    })
    for (const bruker of [leder(), admin, nabo])
      expect(await skrivMelding(bruker, EIDSKOG, runde, melding)).toEqual(IKKE_FUNNET)
  })

  it('stands in the log of the innsending, the newest first, with what the embete did and no name of theirs', async () => {
    await besvar(runde)
    verdi(await send(runde))
    verdi(await skrivMelding(overlege, EIDSKOG, runde, melding))
    await somEier(async tx => {
      const tilgang = { rolle: 'KOMMUNEOVERLEGE', kommunenummer: EIDSKOG } as const
      const { id, navn, epost } = overlege
      await tx.bruker.create({ data: { id, navn, epost, rolletildelinger: { create: tilgang } } })
      const felles = { kommunenummer: EIDSKOG, objekttype: 'Innsending', objektId: runde, detaljer: {} }
      await tx.hendelse.createMany({
        data: [
          {
            ...felles,
            omrade: 'INNSENDING',
            rolle: 'STATSFORVALTER',
            brukerId: id,
            handling: 'innsending.merket',
          },
          { ...felles, omrade: 'TILSYN', rolle: 'STATSFORVALTER', handling: 'innsending.notatSkrevet' },
        ],
      })
    })
    const logg = await hentInnsendingslogg(overlege, EIDSKOG, runde)
    expect(logg?.map(r => [r.handling, r.navn, r.rolle])).toEqual([
      ['innsending.merket', null, 'STATSFORVALTER'],
      ['innsending.meldingSkrevet', 'Test', 'KOMMUNEOVERLEGE'],
      ['innsending.sendt', 'Test', 'KOMMUNEOVERLEGE'],
    ])
    expect(logg?.at(-1)?.detaljer.map(d => d.felt)).toEqual(
      expect.arrayContaining(['nummer', 'referanse', 'slag', 'sha256']),
    )
  })
})
