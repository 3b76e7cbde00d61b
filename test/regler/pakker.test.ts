import fs from 'node:fs'
import { expect, it } from 'vitest'

interface Pakke {
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
