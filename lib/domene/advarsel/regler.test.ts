import { describe, expect, it } from 'vitest'
import { merknad } from '../kvalitet/merknad'
import { begrunnelseFor, gjelderFraNokkel } from './regler'
import { grunnSchema } from './schema'

const HJEM = '019a0000-0000-7000-8000-000000000001'
const AVDELING = '019a0000-0000-7000-8000-000000000002'
const NORM = '019a0000-0000-7000-8000-000000000003'

describe('what a key concerns', () => {
  it('finds the sykehjem, whatever tells two warnings of the code apart', () => {
    const om = merknad('ADVARSEL', 'STOR_ENDRING', { sykehjemId: HJEM }, '20/40', {}, 'plasser')
    expect(gjelderFraNokkel(om.nokkel)).toEqual({ kode: 'STOR_ENDRING', sykehjemId: HJEM })
  })

  it('takes a rate for one avdeling for what it is: a part of the norm of the kommune', () => {
    const gjelder = { normId: NORM, avdelingId: AVDELING, type: 'LANGTID' as const }
    const om = merknad('ADVARSEL', 'SATS_UNDER_FORSLAG', gjelder, '1/4')
    expect(gjelderFraNokkel(om.nokkel)).toEqual({ kode: 'SATS_UNDER_FORSLAG' })
  })

  it('refuses an unknown code, and a code about a sykehjem without one', () => {
    expect(gjelderFraNokkel(`FINNES_IKKE:${HJEM}`)).toBeNull()
    expect(gjelderFraNokkel('MANGE_TIMER')).toBeNull()
    expect(gjelderFraNokkel('')).toBeNull()
  })
})

describe('the reason that stands', () => {
  const advarsel = (verdi: string) => merknad('ADVARSEL', 'TIMER_PER_BEBOER', { sykehjemId: HJEM }, verdi)
  const grunn = { grunnkode: 'RIKTIG_TALL', grunntekst: '', begrunnet: '2026-11-22T12:00:00.000Z' } as const

  it('stands until the figure changes', () => {
    const begrunnelser = [{ ...grunn, nokkel: advarsel('2,10').nokkel, verdi: '2,10' }]
    expect(begrunnelseFor(advarsel('2,10'), begrunnelser)?.grunnkode).toBe('RIKTIG_TALL')
    expect(begrunnelseFor(advarsel('2,20'), begrunnelser)).toBeNull()
  })
})

describe('the reason as typed', () => {
  it('needs a text only where the code says nothing by itself', () => {
    expect(grunnSchema.safeParse({ grunnkode: 'RIKTIG_TALL', grunntekst: ' ' }).success).toBe(true)
    const annet = grunnSchema.safeParse({ grunnkode: 'ANNET', grunntekst: ' ' })
    expect(annet.error?.issues).toMatchObject([{ path: ['grunntekst'], message: 'feil.felt.mangler' }])
  })

  it('refuses a code that is not on the list', () => {
    const svar = grunnSchema.safeParse({ grunnkode: 'FORDI', grunntekst: '' })
    expect(svar.error?.issues.map(i => i.path.join())).toEqual(['grunnkode'])
  })
})
