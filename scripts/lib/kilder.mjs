import { createHash } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'

/** One hash of the names and contents of some files (missing ones count as such). */
export function hashAvFiler(filer) {
  const hash = createHash('sha256')
  for (const fil of filer) {
    hash.update(`\0${path.basename(fil)}\0`)
    if (fs.existsSync(fil)) hash.update(fs.readFileSync(fil))
  }
  return hash.digest('hex')
}

/** Every file under a folder, sorted; [] when there is none. */
export function filerI(mappe, med = () => true) {
  if (!fs.existsSync(mappe)) return []
  return fs
    .readdirSync(mappe, { recursive: true, withFileTypes: true })
    .filter(oppforing => oppforing.isFile())
    .map(oppforing => path.join(oppforing.parentPath ?? oppforing.path, oppforing.name))
    .filter(med)
    .sort()
}

const IKKE_KILDE = /\.test\.tsx?$/
const KILDEMAPPER = ['app', 'components', 'lib', 'public', 'prisma/generated']
const KILDEFIL =
  /^(next\.config\.\w+|proxy\.ts|instrumentation.*\.ts|tsconfig\.json|package\.json|package-lock\.json)$/

/** A fingerprint of everything the built app is made from. */
export function kildeavtrykk(rot) {
  const filer = KILDEMAPPER.flatMap(mappe => filerI(path.join(rot, mappe), fil => !IKKE_KILDE.test(fil)))
  const rotfiler = fs.readdirSync(rot).filter(navn => KILDEFIL.test(navn))
  const alle = [...filer, ...rotfiler.sort().map(navn => path.join(rot, navn))]
  const hash = createHash('sha256')
  for (const fil of alle) hash.update(`\0${path.relative(rot, fil)}\0`).update(fs.readFileSync(fil))
  return hash.update(process.versions.node.split('.')[0]).digest('hex')
}
