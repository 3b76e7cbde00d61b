import { describe, expect, it } from 'vitest'
import { nyDatabase } from '../../../test/database'
import { egneEmbeter, hentEgetEmbete, hentLandet } from './embete'
import { hentSystemoversikt } from './oversikt'
import { lagAdmin, lagAktor, lagBruker, lagSystemadmin } from './test-brukere'

nyDatabase()

describe('the overview of SYSTEMADMIN', () => {
  it('counts people, finds kommuner by name, number or fylke, and is for nobody else', async () => {
    const system = await lagSystemadmin()
    const admin = await lagAdmin()
    await lagBruker('to@x.example', [
      { rolle: 'KOMMUNEADMIN', kommunenummer: '3416' },
      { rolle: 'KOMMUNEOVERLEGE', kommunenummer: '3416' },
    ])
    await lagBruker('sf@x.example', [{ rolle: 'STATSFORVALTER', statsforvalterId: 'SF02' }])
    const alt = await hentSystemoversikt(system, ' ')
    expect(alt?.kommuner).toEqual([
      { kommunenummer: '3416', navn: 'Eidskog', fylke: 'Innlandet', brukere: 2, administratorer: 2 },
    ])
    expect(alt?.embeter).toHaveLength(10)
    expect(alt?.embeter.find(e => e.id === 'SF02')?.brukere).toBe(1)
    expect(alt).toMatchObject({ landet: 0, systemet: 1 })
    const navn = async (sok: string) => (await hentSystemoversikt(system, sok))?.kommuner.map(k => k.navn)
    expect(await navn('grue')).toEqual(['Grue'])
    expect(await navn('3417')).toEqual(['Grue'])
    expect(await navn('innlandet')).toContain('Kongsvinger')
    expect(await navn('%')).toEqual([])
    expect(await hentSystemoversikt(admin, '')).toBeNull()
  })
})

describe('the register of an embete', () => {
  it('is for those who work there; all of it for DIREKTORAT', async () => {
    const sf = await lagAktor('sf2@x.example', { rolle: 'STATSFORVALTER', statsforvalterId: 'SF02' })
    const direktorat = await lagAktor('d@x.example', { rolle: 'DIREKTORAT' })
    expect(egneEmbeter(sf)).toEqual(['SF02'])
    const eget = await hentEgetEmbete(sf, 'SF02')
    expect(eget?.fylker.map(f => f.navn)).toEqual(['Innlandet'])
    expect(eget?.fylker[0]?.kommuner.at(-1)?.navn).toBe('Åsnes')
    expect(eget?.fylker[0]?.kommuner.find(k => k.kommunenummer === '3416')).toMatchObject({ navn: 'Eidskog' })
    expect(await hentEgetEmbete(sf, 'SF01')).toBeNull()
    expect(await hentEgetEmbete(direktorat, 'SF02')).toBeNull()
    expect(await hentLandet(sf)).toBeNull()
    const landet = await hentLandet(direktorat)
    const kommuner = landet?.flatMap(e => e.fylker.flatMap(f => f.kommuner)) ?? []
    expect(landet).toHaveLength(10)
    expect(new Set(kommuner.map(k => k.kommunenummer)).size).toBe(357)
  })
})
