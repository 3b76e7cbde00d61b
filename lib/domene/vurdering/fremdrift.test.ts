import { expect, it } from 'vitest'
import { fremdrift } from './fremdrift'
import { finnMangler, type Grunnlag } from './fullstendighet'

const TOM: Grunnlag = { svar: {}, sykehjem: [], risikoer: [], harNorm: false, statusdato: '2026-12-31' }
const se = (g: Grunnlag) => fremdrift(g, finnMangler(g))

it('an empty one has nothing in place', () => {
  const { besvart, totalt } = se(TOM)
  expect(besvart).toBe(0)
  expect(totalt).toBeGreaterThan(5)
})

it('each home asks for its answers, and one that is given counts', () => {
  const ett = se({ ...TOM, sykehjem: [{ id: 'h1', underNorm: null }] })
  const to = se({
    ...TOM,
    sykehjem: [
      { id: 'h1', underNorm: null },
      { id: 'h2', underNorm: null },
    ],
  })
  expect(to.totalt - ett.totalt).toBe(ett.totalt - se(TOM).totalt)
  expect(se({ ...TOM, svar: { 'A.utvikling': { verdi: 'x', versjon: 1 } } }).besvart).toBe(1)
})

it('an answer that asks for its reason adds one to what is asked for', () => {
  const sykehjem = [{ id: 'h1', underNorm: true }]
  const svar = { 'B.forsvarlig@h1': { verdi: 'NEI', versjon: 1 } }
  expect(se({ ...TOM, sykehjem, svar }).totalt).toBe(se({ ...TOM, sykehjem }).totalt + 1)
})

it('risks and norm are things to have in place', () => {
  const risikoer = [
    { nummer: 1, sannsynlighet: 3, konsekvens: 4 },
    { nummer: 2, sannsynlighet: null, konsekvens: null },
  ]
  expect(se({ ...TOM, risikoer, harNorm: true }).besvart).toBe(2)
})
