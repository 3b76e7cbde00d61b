import { describe, expect, it } from 'vitest'
import { EIDSKOG, leder, ledelse, overlege } from '../../../test/aktor'
import { nyDatabase, somEier } from '../../../test/database'
import { hendelser, lagSykehjem } from '../../../test/sykehjem'
import { hentTiltak } from './les'
import { evaluer, loggfor, settMilepael, settStatus } from './oppfolging'
import { IDAG, lagBruker, les, nytt, verdi } from './test-plan'

nyDatabase({ for: 'test' })

const IKKE_FUNNET = { ok: false, feil: { kode: 'IKKE_FUNNET' } }
const status = (id: string, versjon: number, handling: string, mer: object = {}, bruker = overlege) =>
  settStatus(bruker, EIDSKOG, id, { versjon, handling, gjennomfort: '', grunn: '', ...mer }, IDAG)
const evaluering = {
  ...{ evaluert: '20.11.2026', resultat: 'Legen er her to dager i uka' },
  ...{ faktiskEffektTimer: '3,75', neste: '' },
}

describe('the status', () => {
  it('goes from planned to done, with the date it was done', async () => {
    const id = await nytt()
    expect(await status(id, 1, 'START')).toMatchObject({ ok: true })
    expect(await status(id, 2, 'GJENNOMFOR', { gjennomfort: '20.11.2026' })).toMatchObject({ ok: true })
    expect(await les(id)).toMatchObject({ status: 'GJENNOMFORT', gjennomfort: '2026-11-20', versjon: 3 })
    expect((await hendelser()).at(-1)).toMatchObject({
      handling: 'tiltak.statusEndret',
      detaljer: { forrige: { tiltaksstatus: 'PAGAR' }, ny: { tiltaksstatus: 'GJENNOMFORT' } },
    })
  })

  it('to AVBRUTT takes a reason, which goes when it is taken up again', async () => {
    const id = await nytt()
    expect(await status(id, 1, 'AVBRYT')).toMatchObject({ feil: { kode: 'UGYLDIG' } })
    expect(await status(id, 1, 'AVBRYT', { grunn: 'Ingen søkere' })).toMatchObject({ ok: true })
    expect(await les(id)).toMatchObject({ status: 'AVBRUTT', avbruttGrunn: 'Ingen søkere' })
    expect(await status(id, 2, 'GJENOPPTA')).toMatchObject({ ok: true })
    expect(await les(id)).toMatchObject({ status: 'PAGAR', avbruttGrunn: '' })
  })

  it('refuses an act that does not fit, and one on an older versjon', async () => {
    const id = await nytt()
    expect(await status(id, 1, 'GJENOPPTA')).toMatchObject({ feil: { arsak: 'plan.feil.feilStatus' } })
    expect(await status(id, 1, 'EVALUER')).toMatchObject({ feil: { arsak: 'plan.feil.feilStatus' } })
    await status(id, 1, 'START')
    expect(await status(id, 1, 'START')).toMatchObject({
      feil: { kode: 'KONFLIKT', gjeldende: { versjon: 2 } },
    })
  })
})

describe('the oppfølgingslogg', () => {
  it('holds dated entries with who wrote them, newest first, and none can be changed', async () => {
    await lagBruker(overlege, 'KOMMUNEOVERLEGE', 'Ida Berg')
    const id = await nytt()
    const forste = verdi(await loggfor(overlege, EIDSKOG, id, { tekst: 'Utlyst' }))
    await loggfor(overlege, EIDSKOG, id, { tekst: 'To søkere' })
    const fakta = await hentTiltak(overlege, EIDSKOG, id)
    expect(fakta?.logg).toMatchObject([
      { tekst: 'To søkere', navn: 'Ida Berg', rolle: 'KOMMUNEOVERLEGE' },
      { tekst: 'Utlyst', navn: 'Ida Berg' },
    ])
    expect((await les(id)).versjon).toBe(1)
    await expect(
      somEier(tx => tx.tiltakslogg.update({ where: { id: forste.id }, data: { tekst: 'Nei' } })),
    ).rejects.toThrow()
    await expect(somEier(tx => tx.tiltakslogg.delete({ where: { id: forste.id } }))).rejects.toThrow()
  })

  it('keeps what somebody wrote who is gone, and refuses nothing and a fødselsnummer', async () => {
    const id = await nytt()
    await loggfor(overlege, EIDSKOG, id, { tekst: 'Utlyst' })
    expect((await hentTiltak(overlege, EIDSKOG, id))?.logg).toMatchObject([{ navn: null }])
    expect(await loggfor(overlege, EIDSKOG, id, { tekst: ' ' })).toMatchObject({ feil: { kode: 'UGYLDIG' } })
    expect(await loggfor(overlege, EIDSKOG, id, { tekst: 'Gjelder 01010750160' })).toMatchObject({
      feil: { kode: 'UGYLDIG' },
    })
  })
})

describe('an evaluation', () => {
  it('keeps the result and the real effect beside the expected, and answers the date it was due', async () => {
    const id = await nytt({
      ...{ effektTimer: '4,5', effektFra: '01.01.2026', evalueringsdato: '01.10.2026' },
    })
    await status(id, 1, 'GJENNOMFOR', { gjennomfort: '01.06.2026' })
    expect(await evaluer(overlege, EIDSKOG, id, { ...evaluering, versjon: 2 }, IDAG)).toMatchObject({
      ok: true,
    })
    expect(await les(id)).toMatchObject({
      ...{ effektTimer: '4.5', faktiskEffektTimer: '3.75', evaluert: '2026-11-20', evalueringsdato: null },
      ...{ evalueringsresultat: 'Legen er her to dager i uka', status: 'GJENNOMFORT' },
    })
    const neste = { ...evaluering, versjon: 3, neste: '20.11.2027', faktiskEffektTimer: '' }
    await evaluer(overlege, EIDSKOG, id, neste, IDAG)
    expect(await les(id)).toMatchObject({ evalueringsdato: '2027-11-20', faktiskEffektTimer: null })
    expect((await hendelser()).at(-1)).toMatchObject({
      handling: 'tiltak.evaluert',
      detaljer: { forrige: { faktiskEffektTimer: '3.75' }, ny: { faktiskEffektTimer: null } },
    })
  })

  it('waits until something has begun', async () => {
    const id = await nytt()
    expect(await evaluer(overlege, EIDSKOG, id, { ...evaluering, versjon: 1 }, IDAG)).toMatchObject({
      feil: { arsak: 'plan.feil.ikkeBegynt' },
    })
  })
})

describe('a milestone', () => {
  it('is ticked off today, and can be taken back', async () => {
    const id = await nytt({ milepaeler: [{ tekst: 'Utlyst', frist: '', nadd: '' }] })
    const sett = (versjon: number, nadd: boolean, rekkefolge = 0) =>
      settMilepael(overlege, EIDSKOG, id, { versjon, rekkefolge, nadd }, IDAG)
    expect(await sett(1, true)).toMatchObject({ ok: true })
    expect((await les(id)).milepaeler).toEqual([{ tekst: 'Utlyst', frist: null, nadd: IDAG }])
    expect(await sett(1, false)).toMatchObject({ feil: { kode: 'KONFLIKT' } })
    expect(await sett(2, false)).toMatchObject({ ok: true })
    expect((await les(id)).milepaeler).toMatchObject([{ nadd: null }])
    expect(await sett(3, true, 1)).toEqual(IKKE_FUNNET)
  })
})

describe('following up', () => {
  it('is for the leder of that sykehjem, and not for kommuneledelse', async () => {
    const [eget, annet] = [await lagSykehjem('Eget'), await lagSykehjem('Annet')]
    const mitt = await nytt({ sykehjemId: eget })
    const andres = await nytt({ sykehjemId: annet })
    const felles = await nytt()
    const meg = leder(eget)
    expect(await loggfor(meg, EIDSKOG, mitt, { tekst: 'Utlyst' })).toMatchObject({ ok: true })
    expect(await status(mitt, 1, 'START', {}, meg)).toMatchObject({ ok: true })
    for (const id of [andres, felles]) {
      expect(await loggfor(meg, EIDSKOG, id, { tekst: 'Utlyst' })).toEqual(IKKE_FUNNET)
      expect(await status(id, 1, 'START', {}, meg)).toEqual(IKKE_FUNNET)
      expect(await evaluer(meg, EIDSKOG, id, { ...evaluering, versjon: 1 }, IDAG)).toEqual(IKKE_FUNNET)
    }
    expect(await loggfor(ledelse, EIDSKOG, mitt, { tekst: 'Utlyst' })).toEqual(IKKE_FUNNET)
  })
})
