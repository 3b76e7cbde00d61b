import { describe, expect, it } from 'vitest'
import { avd, avtale, hjem, kommune } from '../beregning/test-situasjon'
import { komIGang } from './regler'
import type { Steg } from './typer'

const D = '2026-11-22'
const ferdige = (k: ReturnType<typeof komIGang>): Steg[] => k.steg.filter(s => s.ferdig).map(s => s.steg)
const steg = (k: ReturnType<typeof komIGang>, navn: Steg) => k.steg.find(s => s.steg === navn)

describe('Kom i gang', () => {
  it('has nothing done in an empty kommune, not even what there is nothing to ask of', () => {
    const svar = komIGang(kommune([], []), D)
    expect(ferdige(svar)).toEqual([])
    expect(svar).toMatchObject({ antallFerdige: 0, ferdig: false })
  })

  it('names each avdeling without belegg, with its sykehjem', () => {
    const svar = komIGang(
      kommune(hjem([avd('LANGTID', 20), avd('KORTTID', null), avd('DEMENS', null)]), []),
      D,
    )
    expect(ferdige(svar)).toEqual(['SYKEHJEM', 'AVDELINGER'])
    expect(steg(svar, 'BELEGG')).toMatchObject({
      gjelder: 3,
      mangler: [
        { sykehjemId: 'Solbakken', avdelingId: 'KORTTID', avdeling: 'KORTTID' },
        { sykehjemId: 'Solbakken', avdelingId: 'DEMENS', avdeling: 'DEMENS' },
      ],
    })
  })

  it('takes a written 0 for belegg', () => {
    expect(ferdige(komIGang(kommune(hjem([avd('LANGTID', 0)])), D))).toContain('BELEGG')
  })

  it('asks for belegg today, not from a later date', () => {
    const svar = komIGang(kommune(hjem([avd('LANGTID', 20, { fra: '2026-11-23' })])), D)
    expect(steg(svar, 'BELEGG')?.mangler).toHaveLength(1)
  })

  it('asks an avdeling that opens later about its first day', () => {
    const senere = avd('LANGTID', 20, { apnet: '2027-01-01', fra: '2027-01-01' })
    expect(ferdige(komIGang(kommune(hjem([senere])), D))).toContain('BELEGG')
    const hjemSenere = hjem([avd('LANGTID', 20, { fra: '2027-01-01' })], [], { apnet: '2027-01-01' })
    expect(ferdige(komIGang(kommune(hjemSenere), D))).toContain('BELEGG')
  })

  it('names the sykehjem without avdeling and without avtale', () => {
    const svar = komIGang(
      kommune([hjem([avd('LANGTID', 20)], [avtale('10')]), hjem([], [], { navn: 'Fjellheim' })], []),
      D,
    )
    expect(steg(svar, 'AVDELINGER')?.mangler).toEqual([{ sykehjemId: 'Fjellheim', sykehjem: 'Fjellheim' }])
    expect(steg(svar, 'LEGEAVTALER')).toMatchObject({ gjelder: 2, mangler: [{ sykehjemId: 'Fjellheim' }] })
  })

  it('does not start over when an avtale has run out', () => {
    const svar = komIGang(kommune(hjem([avd('LANGTID', 20)], [avtale('10', { til: '2026-11-01' })])), D)
    expect(svar).toMatchObject({ antallFerdige: 5, ferdig: true })
  })

  it('asks nothing of what is closed, from the day after the last open day', () => {
    const nedlagt = hjem([], [], { navn: 'Gamleheimen', nedlagt: D })
    const fullt = hjem([avd('LANGTID', 20), avd('KORTTID', null, { nedlagt: D })], [avtale('10')])
    expect(komIGang(kommune([fullt, nedlagt]), D).ferdig).toBe(false)
    expect(komIGang(kommune([fullt, nedlagt]), '2026-11-23').ferdig).toBe(true)
  })
})
