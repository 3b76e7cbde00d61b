import { describe, expect, it } from 'vitest'
import type { Sporsmal } from '../innsamling/typer'
import { lesSvar, lesUtkast, teksterSchema, TOMT_UTKAST, utkastSchema } from './utkast'

const tom = { ...TOMT_UTKAST.tekster, arsak: '' }
const feil = (endring: object) =>
  teksterSchema.safeParse({ ...tom, ...endring }).error?.issues.map(i => `${i.path.join()} ${i.message}`) ??
  []

describe('the texts of a draft', () => {
  it('may all be blank: a draft lacks what sending asks for', () =>
    expect(teksterSchema.parse(tom)).toEqual(TOMT_UTKAST.tekster))

  it('are tidied, and refused where they cannot be right', () => {
    const skrevet = { ...tom, kontaktEpost: ' Kari@Eidskog.Example ', kontaktTelefon: ' +47 62 83 36 00 ' }
    expect(teksterSchema.parse({ ...skrevet, arsak: 'VAKANSE' })).toMatchObject({
      ...{ kontaktEpost: 'kari@eidskog.example', kontaktTelefon: '+47 62 83 36 00', arsak: 'VAKANSE' },
    })
    expect(feil({ kontaktEpost: 'kari' })[0]).toContain('kontaktEpost konto.feil.epost')
    expect(feil({ kontaktTelefon: 'ring meg' })).toEqual(['kontaktTelefon innsending.feil.telefon'])
    expect(feil({ arsak: 'LATSKAP' })[0]).toContain('arsak feil.valg.ukjent')
    expect(feil({ kommentar: 'Pasient 01010750160' })).toEqual(['kommentar feil.tekst.fodselsnummer'])
  })

  it('take a reason with the code that needs no words, and ask for words where it does', () => {
    const inn = (grunnkode: string) => ({
      versjon: 0,
      grunner: [{ nokkel: 'ENDRET_FRA_SIST:plasser', verdi: '1/2', grunnkode, grunntekst: '' }],
    })
    expect(utkastSchema.safeParse(inn('RIKTIG_TALL')).success).toBe(true)
    expect(utkastSchema.safeParse(inn('ANNET')).error?.issues[0]?.path).toEqual(['grunner', 0, 'grunntekst'])
  })
})

describe('answers', () => {
  const sporsmal = (['TEKST', 'TALL', 'JA_NEI'] as const).map(
    (slag, i): Sporsmal => ({ id: slag, nummer: i + 1, slag, tekstNb: '?', tekstNn: '?', paakrevd: false }),
  )

  it('are read by the kind of the question; blank is blank, and what is not asked is passed over', () => {
    const svar = { TEKST: ' Ja vel ', TALL: '1 234,5', JA_NEI: 'NEI', finnesIkke: 'x' }
    expect(lesSvar(sporsmal, svar)).toEqual({
      ...{ ok: true, verdi: { TEKST: 'Ja vel', TALL: '1234.5', JA_NEI: 'NEI' } },
    })
    expect(lesSvar(sporsmal, { TALL: ' ' })).toEqual({ ok: true, verdi: { TALL: '' } })
  })

  it('are refused by name', () => {
    const svar = lesSvar(sporsmal, { TALL: '1.234', JA_NEI: 'KANSKJE' })
    expect(svar).toMatchObject({
      feil: {
        kode: 'UGYLDIG',
        feil: [{ felt: 'svar.TALL', kode: 'feil.tall.tvetydig' }, { felt: 'svar.JA_NEI' }],
      },
    })
  })
})

it('a draft of an earlier version is filled out with blanks', () =>
  expect([undefined, null, {}, { tekster: { kommentar: '' } }].map(lesUtkast)).toEqual(
    Array(4).fill(TOMT_UTKAST),
  ))
