import { describe, expect, it } from 'vitest'
import { feltfeil } from '../felles/melding'
import { apenstatus } from './apningstid'
import { nyttSykehjemSchema, type NyttSykehjemInn, sykehjemSchema } from './schema'

const IDAG = '2026-11-22'
const TOMT: NyttSykehjemInn = { navn: '', eierform: '', organisasjonsnummer: '', apnet: '', nedlagt: '' }
const SOLBAKKEN = { ...TOMT, navn: 'Solbakken', eierform: 'KOMMUNAL' }

const les = (inn: Partial<NyttSykehjemInn>) => nyttSykehjemSchema(IDAG).safeParse({ ...SOLBAKKEN, ...inn })
const feil = (inn: Partial<NyttSykehjemInn>) => {
  const lest = les(inn)
  return lest.success ? [] : feltfeil(lest.error)
}

describe('a sykehjem as typed', () => {
  it('needs navn and eierform, and nothing more', () => {
    expect(feil(TOMT).map(f => f.felt)).toEqual(['navn', 'eierform'])
    expect(les({}).data).toEqual({
      ...{ navn: 'Solbakken', eierform: 'KOMMUNAL' },
      ...{ organisasjonsnummer: null, apnet: null, nedlagt: null },
    })
  })

  it('keeps the name with one space between words', () => {
    expect(les({ navn: '  Solbakken   bo- og  behandlingssenter ' }).data?.navn).toBe(
      'Solbakken bo- og behandlingssenter',
    )
  })

  it('checks the organisasjonsnummer and keeps its digits', () => {
    expect(les({ organisasjonsnummer: '923 609 016' }).data?.organisasjonsnummer).toBe('923609016')
    expect(feil({ organisasjonsnummer: '923 609 061' })).toEqual([
      {
        felt: 'organisasjonsnummer',
        kode: 'sykehjem.feil.orgnrKontroll',
        verdier: { funnet: '923 609 061' },
      },
    ])
    expect(feil({ organisasjonsnummer: '1234' })[0]?.kode).toBe('sykehjem.feil.orgnrSiffer')
  })

  it('takes an opening from 1850 to five years ahead', () => {
    expect(feil({ apnet: '31.12.1849' })[0]?.kode).toBe('feil.dato.forTidlig')
    expect(les({ apnet: '01.01.1850' }).data?.apnet).toBe('1850-01-01')
    expect(les({ apnet: '22.11.2031' }).success).toBe(true)
    expect(feil({ apnet: '23.11.2031' })[0]?.kode).toBe('feil.dato.forSen')
  })

  it('cannot close before it opens, but on its first day', () => {
    expect(feil({ apnet: '02.01.2020', nedlagt: '01.01.2020' })).toEqual([
      {
        felt: 'nedlagt',
        kode: 'sykehjem.feil.nedlagtForApnet',
        verdier: { funnet: '01.01.2020', apnet: '02.01.2020' },
      },
    ])
    expect(les({ apnet: '02.01.2020', nedlagt: '02.01.2020' }).success).toBe(true)
  })

  it('builds a change on a versjon', () => {
    expect(sykehjemSchema(IDAG).safeParse(SOLBAKKEN).success).toBe(false)
    expect(sykehjemSchema(IDAG).safeParse({ ...SOLBAKKEN, versjon: 3 }).data?.versjon).toBe(3)
  })
})

describe('open on a date', () => {
  it('counts both the first and the last open day', () => {
    const enhet = { apnet: '2020-01-01', nedlagt: '2025-12-31' }
    expect(['2019-12-31', '2020-01-01', '2025-12-31', '2026-01-01'].map(d => apenstatus(enhet, d))).toEqual([
      'APNER_SENERE',
      'APEN',
      'APEN',
      'NEDLAGT',
    ])
    expect(apenstatus({ apnet: null, nedlagt: null }, '1900-01-01')).toBe('APEN')
  })
})
