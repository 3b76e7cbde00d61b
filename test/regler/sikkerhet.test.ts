import fs from 'node:fs'
import { describe, expect, it } from 'vitest'

const dokument = fs.readFileSync('docs/sikkerhet.md', 'utf8')
const NUMMER = /\b\d{1,2}\.\d{1,2}\.\d{1,2}\b/g

/** The rows of the tables that begin with a number, by the heading they stand under. */
const rader = dokument.split(/^## /m).flatMap(del => {
  const kapittel = del.slice(0, del.indexOf('\n'))
  return del.split('\n').flatMap(linje => {
    const [, nummer, ...celler] = linje.split('|').map(celle => celle.trim())
    return nummer && /^\d+\.\d+\.\d+$/.test(nummer) ? [{ kapittel, nummer, celler: celler.slice(0, -1) }] : []
  })
})
const IKKE_MOTT = 'Not met'
const iTabell = rader.filter(r => r.kapittel !== IKKE_MOTT)
const ikkeMott = rader.filter(r => r.kapittel === IKKE_MOTT).map(r => r.nummer)
const gjelderIkke = dokument
  .split('\n')
  .filter(linje => linje.startsWith('Does not apply:'))
  .flatMap(linje => linje.match(NUMMER) ?? [])

/** Those of level 1 and 2. */
const krav = fs
  .readFileSync('test/regler/asvs-5.0.0.txt', 'utf8')
  .split('\n')
  .filter(linje => /^\d/.test(linje))
  .flatMap(linje => linje.split(' '))

/** What is named as `path`, and after it, between «», words that stand there. */
const navngitt = [
  ...dokument.matchAll(
    /`([\w()[\]@.-]+(?:\/[\w()[\]@.-]+)*\.(?:[cm]?[jt]sx?|md|sql|prisma|txt))`(?: «([^»]+)»)?/g,
  ),
].map(([, fil = '', ord]) => ({ fil, ord }))

const finnes = (fil: string) => fs.existsSync(fil)
const sta = (fil: string, ord: string) => fs.readFileSync(fil, 'utf8').includes(ord)

describe('docs/sikkerhet.md', () => {
  it('names only files that are there, and tests with the titles they have', () => {
    const lenker = [...dokument.matchAll(/\]\(([^)#:]+)(?:#[^)]*)?\)/g)].map(([, sti = '']) => `docs/${sti}`)
    const borte = [...navngitt.map(n => n.fil), ...lenker].filter(fil => !finnes(fil))
    expect([...new Set(borte)]).toEqual([])
    expect(navngitt.filter(n => n.ord && !sta(n.fil, n.ord))).toEqual([])
    expect(navngitt.length).toBeGreaterThan(100)
  })

  it('answers every requirement of level 1 and 2, once', () => {
    expect(krav).toHaveLength(70 + 183)
    const bare = ikkeMott.filter(nr => !iTabell.some(r => r.nummer === nr))
    const svart = [...iTabell.map(r => r.nummer), ...gjelderIkke, ...bare]
    expect(svart.filter((nr, i) => svart.indexOf(nr) !== i)).toEqual([])
    expect(krav.filter(nr => !svart.includes(nr))).toEqual([])
    expect(svart.filter(nr => !krav.includes(nr))).toEqual([])
  })

  it('stands under the chapter of its number, says how and by what it is shown, and where only in part, what is missing', () => {
    for (const { kapittel, nummer, celler } of iTabell) {
      const [sporsmal = '', svar = '', vist = ''] = celler
      expect(kapittel, nummer).toMatch(new RegExp(`^V${nummer.split('.')[0]} `))
      expect([celler.length, sporsmal !== '', svar !== ''], nummer).toEqual([3, true, true])
      expect(vist, nummer).toMatch(/`|\blint\b|\breading\b/)
      expect(ikkeMott.includes(nummer), nummer).toBe(svar.startsWith('Partly:'))
    }
  })
})
