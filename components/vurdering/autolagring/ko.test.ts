import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { lagLagreko, NYE_FORSOK, SVARFRIST } from './ko'
import { LENGSTE_VENT, VENTETID } from './pauser'
import { lagTestlager, lagTesttjener } from './test-tjener'

const A = 'A.utvikling'
const B = 'B.krav'
const TOM = { verdi: '', versjon: 0 }

let tjener: ReturnType<typeof lagTesttjener>
let kladder: ReturnType<typeof lagTestlager>
const nyKo = () => {
  const ko = lagLagreko({ lagre: tjener.lagre, kladder, lik: (_, a, b) => a.trim() === b.trim() })
  for (const n of [A, B]) ko.vis(n, tjener.rader.get(n) ?? TOM)
  ko.start()
  return ko
}
const gaa = (ms: number) => vi.advanceTimersByTimeAsync(ms)
const iBasen = (n: string) => tjener.rader.get(n)?.verdi

beforeEach(() => {
  vi.useFakeTimers()
  tjener = lagTesttjener()
  kladder = lagTestlager()
})
afterEach(() => vi.useRealTimers())

describe('while there is contact', () => {
  it('saves a while after the last key, once, and says when', async () => {
    const ko = nyKo()
    ko.skriv(A, 'Vi')
    await gaa(VENTETID - 200)
    ko.skriv(A, 'Vi har')
    await gaa(VENTETID - 1)
    expect(tjener.fatt).toHaveLength(0)
    expect(ko.felt(A)?.status).toBe('venter')
    await gaa(1)
    expect(tjener.fatt).toEqual([{ nokkel: A, verdi: 'Vi har', versjon: 0, fra: '' }])
    expect(ko.felt(A)?.status).toBe('lagret')
    expect(ko.samlet().lagretTid).not.toBeNull()
    expect(kladder.alle.size).toBe(0)
    expect(ko.harUlagret()).toBe(false)
  })

  it('saves at once when the writer leaves the field, and a choice at once', async () => {
    const ko = nyKo()
    ko.skriv(A, 'ferdig')
    ko.forlat(A)
    await gaa(0)
    expect(iBasen(A)).toBe('ferdig')
    ko.skriv(B, 'JA', true)
    await gaa(0)
    expect(iBasen(B)).toBe('JA')
  })

  it('does not wait for ever for somebody who never stops writing', async () => {
    const ko = nyKo()
    for (let ms = 0; ms <= LENGSTE_VENT; ms += 500) {
      ko.skriv(A, `tekst ${ms}`)
      await gaa(500)
    }
    expect(tjener.fatt.length).toBeGreaterThan(0)
  })

  it('leaving an untouched field sends nothing', async () => {
    const ko = nyKo()
    ko.forlat(A)
    await gaa(VENTETID)
    expect(tjener.fatt).toHaveLength(0)
  })

  it('sends what was written during a save on top of it', async () => {
    const ko = nyKo()
    tjener.holder = true
    ko.skriv(A, 'en', true)
    await gaa(0)
    expect(ko.felt(A)?.status).toBe('lagrer')
    ko.skriv(A, 'en to')
    tjener.holder = false
    tjener.slipp()
    await gaa(VENTETID)
    expect(tjener.fatt.map(l => l.versjon)).toEqual([0, 1])
    expect(iBasen(A)).toBe('en to')
  })

  it('refuses one answer, and saves it when it has been mended', async () => {
    const ko = nyKo()
    ko.skriv(A, 'et fødselsnummer', true)
    await gaa(0)
    expect(ko.felt(A)).toMatchObject({ status: 'hindret', hinder: { slag: 'UGYLDIG' } })
    expect(ko.samlet().hindret).toHaveLength(1)
    expect(ko.harUlagret()).toBe(true)
    ko.skriv(A, 'uten')
    expect(ko.felt(A)?.hinder).toBeNull()
    await gaa(VENTETID)
    expect(iBasen(A)).toBe('uten')
  })
})

describe('without contact', () => {
  it('keeps the text, tries again with longer and longer pauses, and gets through', async () => {
    const ko = nyKo()
    tjener.nede = true
    ko.skriv(A, 'midt i en setning')
    ko.skriv(B, 'og en til')
    await gaa(VENTETID)
    expect(ko.felt(A)?.status).toBe('utenKontakt')
    expect(ko.samlet().status).toBe('utenKontakt')
    expect([...kladder.alle.keys()]).toEqual([A, B])
    await gaa(NYE_FORSOK[0] + NYE_FORSOK[1])
    tjener.nede = false
    await gaa(NYE_FORSOK[2])
    expect([iBasen(A), iBasen(B)]).toEqual(['midt i en setning', 'og en til'])
    expect(ko.samlet().status).toBe('lagret')
    expect(kladder.alle.size).toBe(0)
  })

  it('tries at once when the browser says the connection is back', async () => {
    const ko = nyKo()
    tjener.nede = true
    ko.skriv(A, 'tekst', true)
    await gaa(NYE_FORSOK[0] + NYE_FORSOK[1] + 1)
    tjener.nede = false
    ko.provNaa()
    await gaa(0)
    expect(iBasen(A)).toBe('tekst')
  })

  it('sends the newest text, not each that failed', async () => {
    const ko = nyKo()
    tjener.nede = true
    ko.skriv(A, 'en', true)
    await gaa(0)
    ko.skriv(A, 'en to tre')
    tjener.nede = false
    await gaa(NYE_FORSOK[0])
    expect(tjener.fatt.map(l => l.verdi)).toEqual(['en to tre'])
  })

  it('counts a save without answer as lost, and finds out that it was not', async () => {
    const ko = nyKo()
    tjener.holder = true
    ko.skriv(A, 'lagret likevel', true)
    await gaa(SVARFRIST)
    expect(ko.felt(A)?.status).toBe('utenKontakt')
    tjener.holder = false
    await gaa(NYE_FORSOK[0])
    expect(ko.felt(A)?.status).toBe('lagret')
    expect(ko.harUlagret()).toBe(false)
    expect(iBasen(A)).toBe('lagret likevel')
  })

  it('an own save whose answer was lost is no conflict, though more has been written since', async () => {
    const ko = nyKo()
    tjener.misterSvar = true
    ko.skriv(A, 'først ', true)
    await gaa(0)
    tjener.misterSvar = false
    ko.skriv(A, 'først og så mer')
    await gaa(NYE_FORSOK[0] + VENTETID)
    expect(ko.felt(A)?.hinder).toBeNull()
    expect(iBasen(A)).toBe('først og så mer')
  })

  it('a text taken back is saved as taken back, though the first may have got there', async () => {
    const ko = nyKo()
    tjener.misterSvar = true
    ko.skriv(A, 'angret', true)
    await gaa(0)
    tjener.misterSvar = false
    ko.skriv(A, '')
    expect(ko.harUlagret()).toBe(true)
    await gaa(NYE_FORSOK[0] + VENTETID)
    expect(iBasen(A)).toBe('')
    expect(ko.harUlagret()).toBe(false)
  })
})

describe('the next visit', () => {
  it('brings back what was never saved, and saves it', async () => {
    tjener.nede = true
    const forrige = nyKo()
    forrige.skriv(A, 'halvferdig')
    forrige.stopp()
    tjener.nede = false
    const ko = nyKo()
    expect(ko.felt(A)?.verdi).toBe('halvferdig')
    expect(ko.samlet().gjenopprettet).toBe(1)
    await gaa(0)
    expect(iBasen(A)).toBe('halvferdig')
    expect(kladder.alle.size).toBe(0)
  })

  it('saves what belongs to a page that is not open', async () => {
    kladder.legg('E.hvem', { verdi: 'Rådet', lagret: TOM, ubekreftet: [] })
    nyKo()
    await gaa(0)
    expect(iBasen('E.hvem')).toBe('Rådet')
  })

  it('knows its own text again when only the answer was lost', async () => {
    tjener.misterSvar = true
    const forrige = nyKo()
    forrige.skriv(A, 'kom fram', true)
    await gaa(0)
    forrige.stopp()
    tjener.misterSvar = false
    const ko = nyKo()
    await gaa(0)
    expect(ko.felt(A)).toMatchObject({ verdi: 'kom fram', hinder: null })
    expect(ko.harUlagret()).toBe(false)
  })

  it('brings back nothing that the server has', () => {
    kladder.legg(A, { verdi: 'kom fram ', lagret: TOM, ubekreftet: ['kom fram '] })
    tjener.rader.set(A, { verdi: 'kom fram', versjon: 1 })
    const ko = nyKo()
    expect(ko.samlet().gjenopprettet).toBe(0)
    expect(kladder.alle.size).toBe(0)
  })

  it('sends on the way out, and leaves behind what did not get through', async () => {
    const ko = nyKo()
    ko.skriv(A, 'rakk det')
    ko.sendAlt()
    await gaa(0)
    expect(iBasen(A)).toBe('rakk det')
    tjener.nede = true
    ko.skriv(A, 'rakk det ikke')
    ko.sendAlt()
    ko.stopp()
    await gaa(60_000)
    expect(kladder.alle.get(A)?.verdi).toBe('rakk det ikke')
  })

  it('shows both when somebody else has written meanwhile', async () => {
    kladder.legg(A, { verdi: 'mitt', lagret: TOM, ubekreftet: [] })
    tjener.rader.set(A, { verdi: 'deres', versjon: 1 })
    const ko = nyKo()
    await gaa(0)
    expect(ko.felt(A)).toMatchObject({
      verdi: 'mitt',
      hinder: { slag: 'KONFLIKT', andre: { verdi: 'deres', versjon: 1 } },
    })
    expect(iBasen(A)).toBe('deres')
  })
})

describe('when somebody else has saved the same answer', () => {
  const iKonflikt = async () => {
    const ko = nyKo()
    tjener.rader.set(A, { verdi: 'deres', versjon: 1 })
    ko.skriv(A, 'mitt', true)
    await gaa(0)
    return ko
  }

  it('keeps both, goes on with the other answers, and waits', async () => {
    const ko = await iKonflikt()
    ko.skriv(A, 'mitt, og mer')
    ko.skriv(B, 'en annen sak')
    await gaa(VENTETID)
    expect(iBasen(A)).toBe('deres')
    expect(iBasen(B)).toBe('en annen sak')
    expect(ko.felt(A)).toMatchObject({ verdi: 'mitt, og mer', status: 'hindret' })
    expect(kladder.alle.has(A)).toBe(true)
  })

  it('keeps mine', async () => {
    const ko = await iKonflikt()
    ko.losKonflikt(A, 'behold')
    await gaa(0)
    expect(tjener.rader.get(A)).toEqual({ verdi: 'mitt', versjon: 2 })
    expect(ko.felt(A)?.status).toBe('lagret')
  })

  it('takes the other', async () => {
    const ko = await iKonflikt()
    ko.losKonflikt(A, 'brukAndre')
    await gaa(VENTETID)
    expect(ko.felt(A)).toMatchObject({ verdi: 'deres', hinder: null })
    expect(iBasen(A)).toBe('deres')
    expect(ko.harUlagret()).toBe(false)
  })

  it('puts both in the field', async () => {
    const ko = await iKonflikt()
    ko.losKonflikt(A, 'slaSammen')
    expect(ko.felt(A)?.verdi).toBe('deres\n\nmitt')
    await gaa(VENTETID)
    expect(iBasen(A)).toBe('deres\n\nmitt')
  })

  it('shows the conflict again when the other saves once more', async () => {
    const ko = await iKonflikt()
    tjener.rader.set(A, { verdi: 'deres igjen', versjon: 2 })
    ko.losKonflikt(A, 'behold')
    await gaa(0)
    expect(ko.felt(A)?.hinder).toEqual({ slag: 'KONFLIKT', andre: { verdi: 'deres igjen', versjon: 2 } })
  })
})

describe('a field that is shown anew', () => {
  it('takes the newer answer when nothing is unsaved here, and no older one', () => {
    const ko = nyKo()
    ko.vis(A, { verdi: 'fra en kollega', versjon: 3 })
    expect(ko.felt(A)?.verdi).toBe('fra en kollega')
    ko.vis(A, { verdi: 'gammelt', versjon: 2 })
    expect(ko.felt(A)?.verdi).toBe('fra en kollega')
  })

  it('keeps unsaved text', () => {
    const ko = nyKo()
    ko.skriv(A, 'mitt')
    ko.vis(A, { verdi: 'fra en kollega', versjon: 3 })
    expect(ko.felt(A)?.verdi).toBe('mitt')
  })
})

it('tells its listeners, and gives the same picture until something has changed', () => {
  const ko = nyKo()
  const lytt = vi.fn()
  const slutt = ko.abonner(lytt)
  expect(ko.felt(A)).toBe(ko.felt(A))
  expect(ko.samlet()).toBe(ko.samlet())
  const for_ = ko.felt(B)
  ko.skriv(A, 'x')
  expect(lytt).toHaveBeenCalled()
  expect(ko.felt(B)).toBe(for_)
  slutt()
})
