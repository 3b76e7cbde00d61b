import { describe, expect, it } from 'vitest'
import { avd, avtale, hjem, kommune, norm } from '../beregning/test-situasjon'
import { aapneDelerI, aapneSykehjem, flettSituasjon, laasUtkast } from './korreksjon'
import { fulltInnhold, SPORSMAL } from './test-full'
import { lagInnhold } from './test-innsending'
import type { Del, Retur } from './typer'
import { TOMT_UTKAST, type Utkast } from './utkast'

const retur = (del: Del): Retur => ({ nummer: 1, del, grunn: 'x', frist: '2027-01-01', tid: new Date(0) })
const to = (a: number, b: number, normer = [norm('2026-01-01', 'LANGTID 1/3')]) =>
  kommune(
    [
      hjem([avd('LANGTID', a)], [avtale('10')], { navn: 'Ask' }),
      hjem([avd('LANGTID', b)], [avtale('10')], { navn: 'Bjørk' }),
    ],
    normer,
  )

describe('what opens', () => {
  it('is what was sent back, part by part', () => {
    const innhold = fulltInnhold()
    expect(aapneDelerI({ innhold }, [retur('TALL@Ask'), retur('KONTAKT')])).toEqual(['TALL@Ask', 'KONTAKT'])
    expect(aapneSykehjem(['TALL@Ask', 'KONTAKT'])).toEqual(['Ask'])
  })

  it('is the cause too where figures open and none was sent: a gap may come of them', () => {
    const uten = fulltInnhold({ tekster: { ...fulltInnhold().tekster, arsak: null, arsakTekst: '' } })
    expect(aapneDelerI({ innhold: uten }, [retur('TALL@Ask')])).toEqual(['TALL@Ask', 'ARSAK'])
    expect(aapneDelerI({ innhold: uten }, [retur('KONTAKT')])).toEqual(['KONTAKT'])
  })

  it('is everything in «ingen sykehjem»: nothing of it is figures to lock', () =>
    expect(aapneDelerI({ innhold: lagInnhold() }, [retur('KONTAKT')])).toBe('ALLE'))
})

describe('the rows of a correction', () => {
  const idag = { ...to(40, 50, [norm('2026-02-01', 'LANGTID 1/2')]), timerPerArsverk: '35.5' }
  const flett = (...deler: Del[]) =>
    flettSituasjon({ innhold: lagInnhold(), situasjon: to(30, 33), deler }, idag)

  it('are today’s of what was sent back, and those sent of the rest, with today’s norm', () => {
    const svar = flett('TALL@Ask')
    expect(svar.sykehjem.map(s => s.avdelinger[0]?.belegg[0]?.plasser)).toEqual([40, 33])
    expect(svar.normer.map(n => n.gyldigFra)).toEqual(['2026-02-01'])
    expect(svar.timerPerArsverk).toBe('37.5')
  })

  it('are all as sent where only texts were', () => expect(flett('KOMMENTAR', 'ARSAK')).toEqual(to(30, 33)))

  it('are without a sykehjem that is gone since, and without those that came', () => {
    const sendt = to(30, 33)
    const naa = { ...sendt, sykehjem: [hjem([], [], { navn: 'Ny' })] }
    const svar = flettSituasjon({ innhold: lagInnhold(), situasjon: sendt, deler: ['TALL@Ask'] }, naa)
    expect(svar.sykehjem.map(s => s.navn)).toEqual(['Bjørk'])
  })
})

describe('the texts of a correction', () => {
  const tukla: Utkast = {
    tekster: {
      ...{ kommentar: 'k', arsak: 'OKONOMI', arsakTekst: 'a' },
      ...{ kontaktNavn: 'n', kontaktEpost: 'e@x.example', kontaktTelefon: '12345' },
    },
    ...{ svar: { [SPORSMAL[0]]: 'JA', [SPORSMAL[1]]: '9', annet: 'JA' }, grunner: {} },
  }
  const innhold = fulltInnhold()
  const laast = (...deler: Del[]) => laasUtkast(tukla, { innhold, situasjon: to(1, 1), deler })

  it('are as sent, but for the part that was sent back', () => {
    expect(laast('TALL@Ask').tekster).toEqual(innhold.tekster)
    expect(laast('KOMMENTAR').tekster).toEqual({ ...innhold.tekster, kommentar: 'k' })
    expect(laast('ARSAK').tekster).toEqual({ ...innhold.tekster, arsak: 'OKONOMI', arsakTekst: 'a' })
    expect(laast('KONTAKT').tekster).toMatchObject({ kommentar: innhold.tekster.kommentar, kontaktNavn: 'n' })
  })

  it('hold the answers by question, and take no answer to another', () => {
    expect(laast().svar).toEqual({ [SPORSMAL[0]]: 'NEI', [SPORSMAL[1]]: '2.5' })
    expect(laast(`SVAR@${SPORSMAL[0]}`).svar).toEqual({ [SPORSMAL[0]]: 'JA', [SPORSMAL[1]]: '2.5' })
    expect(laasUtkast(TOMT_UTKAST, { innhold, situasjon: to(1, 1), deler: [] }).tekster).toEqual(
      innhold.tekster,
    )
  })
})
