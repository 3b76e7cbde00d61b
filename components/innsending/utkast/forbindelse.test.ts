import { describe, expect, it } from 'vitest'
import type { Sporsmal } from '@/lib/domene/innsamling/typer'
import { TOMT_UTKAST, type UtkastInn } from '@/lib/domene/innsending/utkast'
import { konflikt, ok, ugyldig } from '@/lib/domene/resultat'
import { type LagreUtkast, type LagretUtkast, lagForbindelse } from './forbindelse'

const SPORSMAL: Sporsmal = {
  ...{ id: 's1', nummer: 1, slag: 'TALL', tekstNb: 'Hvor mange?', tekstNn: 'Kor mange?', paakrevd: true },
}
const TOMT: LagretUtkast = { ...TOMT_UTKAST, versjon: 0 }

/** One row with one versjon, as the server keeps it. */
function tjener(rad: LagretUtkast = TOMT) {
  const t = { rad, fatt: [] as UtkastInn[] }
  const lagre: LagreUtkast = inn => {
    t.fatt.push(inn)
    if (inn.versjon !== t.rad.versjon) return Promise.resolve(konflikt(t.rad))
    const tekster = inn.tekster ? { ...inn.tekster, arsak: null } : t.rad.tekster
    t.rad = { ...t.rad, tekster, svar: { ...t.rad.svar, ...inn.svar }, versjon: t.rad.versjon + 1 }
    return Promise.resolve(ok({ versjon: t.rad.versjon }))
  }
  return { t, lagre }
}
const felt = (nokkel: string, verdi: string, fra = '') => ({ nokkel, verdi, fra, versjon: 0 })
const medKommentar = (kommentar: string, versjon: number): LagretUtkast => ({
  ...TOMT,
  ...{ versjon, tekster: { ...TOMT.tekster, kommentar } },
})

describe('saving a draft text by text', () => {
  it('builds each save on the one before', async () => {
    const { t, lagre } = tjener()
    const { send } = lagForbindelse(lagre, [SPORSMAL], TOMT)
    expect(await send(felt('kommentar', 'En'))).toEqual(ok({ verdi: 'En', versjon: 1 }))
    expect(await send(felt('svar.s1', '2,5'))).toEqual(ok({ verdi: '2,5', versjon: 2 }))
    expect(t.fatt.map(i => i.versjon)).toEqual([0, 1])
    expect(t.rad.tekster.kommentar).toBe('En')
  })

  it('goes on top of what somebody else saved of another text, and keeps it', async () => {
    const { t, lagre } = tjener(medKommentar('Deres', 3))
    const { send } = lagForbindelse(lagre, [SPORSMAL], TOMT)
    expect((await send(felt('kontaktNavn', 'Postmottak'))).ok).toBe(true)
    expect(t.rad.tekster).toMatchObject({ kommentar: 'Deres', kontaktNavn: 'Postmottak' })
  })

  it('is a conflict when it is the same text, until its writer has seen the other', async () => {
    const { t, lagre } = tjener(medKommentar('Deres', 3))
    const { send } = lagForbindelse(lagre, [SPORSMAL], TOMT)
    expect(await send(felt('kommentar', 'Min'))).toEqual(konflikt({ verdi: 'Deres', versjon: 3 }))
    expect((await send(felt('kommentar', 'Min', 'Deres'))).ok).toBe(true)
    expect(t.rad.tekster.kommentar).toBe('Min')
  })

  it('is a conflict also when the text was kept in the browser from an earlier visit', async () => {
    const { t, lagre } = tjener(medKommentar('Deres', 3))
    const { send } = lagForbindelse(lagre, [SPORSMAL], medKommentar('Deres', 3))
    expect((await send(felt('kommentar', 'Min', 'Den gamle'))).ok).toBe(false)
    expect(t.fatt).toEqual([])
  })

  it('takes its own save back when the answer to it was lost', async () => {
    const { lagre } = tjener(medKommentar('Min', 1))
    const { send } = lagForbindelse(lagre, [SPORSMAL], TOMT)
    expect((await send(felt('kommentar', 'Min'))).ok).toBe(true)
  })

  it('passes on what the server says of the text', async () => {
    const nei = ugyldig({ felt: 'svar.s1', kode: 'feil.tall.ukjent' })
    const { send } = lagForbindelse(() => Promise.resolve(nei), [SPORSMAL], TOMT)
    expect(await send(felt('svar.s1', 'mange'))).toEqual(nei)
  })

  it('keeps the proposed contact when somebody else has saved without one', async () => {
    const { t, lagre } = tjener(medKommentar('Deres', 3))
    const start = { ...TOMT, tekster: { ...TOMT.tekster, kontaktNavn: 'Foreslått' } }
    const { send } = lagForbindelse(lagre, [SPORSMAL], start)
    expect((await send(felt('kontaktEpost', 'post@demo.example'))).ok).toBe(true)
    expect(t.rad.tekster.kontaktNavn).toBe('Foreslått')
  })

  it('knows two ways to write one number', () => {
    const { lik } = lagForbindelse(tjener().lagre, [SPORSMAL], TOMT)
    expect([lik('svar.s1', '2.5', '2,5'), lik('kommentar', '2.5', '2,5')]).toEqual([true, false])
  })
})
