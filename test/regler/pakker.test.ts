import fs from 'node:fs'
import { expect, it } from 'vitest'

interface Pakke {
  version?: string
  license?: string
  optionalDependencies?: Record<string, string>
}
const { packages } = JSON.parse(fs.readFileSync('package-lock.json', 'utf8')) as {
  packages: Record<string, Pakke>
}

/** Where a package is found from a folder: there, or in a node_modules further out. */
function finnes(fra: string, navn: string): boolean {
  if (`${fra === '' ? '' : `${fra}/`}node_modules/${navn}` in packages) return true
  if (fra === '') return false
  const ut = fra.lastIndexOf('node_modules/')
  return finnes(ut <= 0 ? '' : fra.slice(0, ut - 1), navn)
}

it('the lock file names the builds for every platform: without them npm ci stops', () => {
  const mangler = Object.entries(packages).flatMap(([sti, pakke]) =>
    Object.keys(pakke.optionalDependencies ?? {})
      .filter(navn => !finnes(sti, navn))
      .map(navn => `${sti} → ${navn}`),
  )
  expect(mangler).toEqual([])
})

it('every dependency is told of with its version, its licence and why it is there, and no other', () => {
  const { dependencies, devDependencies } = JSON.parse(fs.readFileSync('package.json', 'utf8')) as Record<
    string,
    Record<string, string>
  >
  const navn = Object.keys({ ...dependencies, ...devDependencies })
  const rader = [
    ...fs
      .readFileSync('docs/avhengigheter.md', 'utf8')
      .matchAll(/^\| (\S+) \| (\d\S*) \| ([^|]+) \| ([^|]+) \|$/gm),
  ].map(([, pakke = '', versjon, lisens, hvorfor = '']) => ({
    pakke,
    versjon,
    lisens,
    hvorfor: hvorfor !== '',
  }))
  const ventet = navn.map(pakke => {
    const { version, license } = packages[`node_modules/${pakke}`] ?? {}
    return { pakke, versjon: version, lisens: license, hvorfor: true }
  })
  const ordnet = (r: { pakke: string }[]) => r.toSorted((a, b) => (a.pakke < b.pakke ? -1 : 1))
  expect(ordnet(rader)).toEqual(ordnet(ventet))
})
