import { expect, it } from 'vitest'
import { konflikt, ok } from '@/lib/domene/resultat'
import { iFelt, sammeSvar, tilTjener } from './forbindelse'

it('writes a stored answer as its field does', () => {
  expect(iFelt('E.nesteDato', { verdi: '2027-03-01', versjon: 2 }).verdi).toBe('01.03.2027')
  expect(iFelt('B.andelLegevurdert@h1', { verdi: '55.5', versjon: 1 }).verdi).toBe('55,5')
  expect(iFelt('A.utvikling', { verdi: 'Tekst 55.5', versjon: 1 }).verdi).toBe('Tekst 55.5')
})

it('knows the same answer typed in two ways', () => {
  expect(sammeSvar('E.nesteDato', '01032027', '01.03.2027')).toBe(true)
  expect(sammeSvar('B.andelLegevurdert@h1', '55.5', '55,5')).toBe(true)
  expect(sammeSvar('A.utvikling', ' tekst', 'tekst\n')).toBe(true)
  expect(sammeSvar('A.utvikling', 'tekst', 'en annen')).toBe(false)
  expect(sammeSvar('E.nesteDato', 'snart', 'snart ')).toBe(true)
})

it('names field and home, and shows the other answer of a conflict as the field would', async () => {
  const sendt: unknown[] = []
  const lagre = tilTjener(inn => {
    sendt.push(inn)
    return Promise.resolve(konflikt({ verdi: '2027-03-01', versjon: 4 }))
  })
  const svar = await lagre({ nokkel: 'E.nesteDato', verdi: '1.4.2027', versjon: 3, fra: '' })
  expect(sendt).toEqual([{ felt: 'E.nesteDato', sykehjemId: null, verdi: '1.4.2027', versjon: 3 }])
  expect(svar).toEqual(konflikt({ verdi: '01.03.2027', versjon: 4 }))
  const hjem = tilTjener(inn => Promise.resolve(ok({ verdi: String(inn.sykehjemId), versjon: 1 })))
  expect(await hjem({ nokkel: 'B.ferie@h1', verdi: 'x', versjon: 0, fra: '' })).toEqual(
    ok({ verdi: 'h1', versjon: 1 }),
  )
})
