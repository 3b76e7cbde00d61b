import { expect, it } from 'vitest'
import { tilkoblingssetning } from './tilkobling'

const ADRESSE = 'postgresql://eier:hemmelig@db.kommune.example:5433/lokalnorm?sslmode=verify-full'

it.each([
  ['28P01', /avviser brukeren eller passordet/],
  ['3D000', /finnes ikke på serveren/],
  ['ECONNREFUSED', /Får ikke kontakt .* ECONNREFUSED\.$/],
])(
  'a refusal (%s) names the variable, the user, the server and the database, and never the password',
  (code, ord) => {
    const sagt = tilkoblingssetning('DATABASE_EIER_URL', ADRESSE, { code })
    expect(sagt).toMatch(ord)
    expect(sagt).toContain(
      'i miljøvariabelen DATABASE_EIER_URL (brukeren «eier», serveren db.kommune.example:5433, databasen «lokalnorm»)',
    )
    expect(sagt).not.toContain('hemmelig')
  },
)

it('a server that says nothing is told by what happened', () => {
  expect(tilkoblingssetning('DATABASE_URL', ADRESSE, new Error('timeout expired'))).toMatch(
    /timeout expired\.$/,
  )
})
