import { randomUUID } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import { apenDatabase, databasemappe } from '../innebygd'
import { laasMappe } from '../las'

/** A copy of the embedded database's files, and how long the work of others stood still for it. */
export type Mappekopi = { mappe: string; ms: number }

/**
 * Copies the files of the database that is open here, in a pause between two statements. Nothing else writes to them,
 * so the copy is what a process killed at that moment leaves: whole transactions, and no others. Null when none is open.
 */
export async function kopierApen(): Promise<Mappekopi | null> {
  const apen = apenDatabase()
  return apen ? apen.pg.runExclusive(() => kopierFiler(apen.dataDir)) : null
}

/** The same of a database that nobody has open: the folder is taken meanwhile. Throws MappeIBruk. */
export async function kopierLukket(dataDir: string): Promise<Mappekopi> {
  const lasOpp = await laasMappe(dataDir)
  try {
    return await kopierFiler(dataDir)
  } finally {
    await lasOpp()
  }
}

async function kopierFiler(dataDir: string): Promise<Mappekopi> {
  const begynt = performance.now()
  const fra = databasemappe(dataDir)
  const mappe = path.join(dataDir, `pg-kopi-${randomUUID()}`)
  try {
    const filer = lagMapper(fra, mappe, '')
    await Promise.all(Array.from({ length: 16 }, () => ta(filer, fra, mappe)))
  } catch (feil) {
    fs.rmSync(mappe, { recursive: true, force: true })
    throw feil
  }
  return { mappe, ms: Math.round(performance.now() - begynt) }
}

/** Makes the folders, and answers the files that go in them. */
function lagMapper(fra: string, til: string, under: string): string[] {
  fs.mkdirSync(path.join(til, under), { mode: 0o700 })
  return fs.readdirSync(path.join(fra, under), { withFileTypes: true }).flatMap(inni => {
    const sti = path.join(under, inni.name)
    return inni.isDirectory() ? lagMapper(fra, til, sti) : [sti]
  })
}

/** Copies files from the list until it is empty. Over a thousand small ones: several at a time take half as long. */
async function ta(filer: string[], fra: string, til: string): Promise<void> {
  for (let fil = filer.pop(); fil !== undefined; fil = filer.pop())
    await fs.promises.copyFile(path.join(fra, fil), path.join(til, fil), fs.constants.COPYFILE_FICLONE)
}

const DAG = 24 * 60 * 60 * 1000

/** Removes copies that a command which was stopped left behind. */
export function fjernGlemteKopier(dataDir: string): void {
  for (const navn of fs.readdirSync(dataDir).filter(n => /^pg-kopi-[0-9a-f-]{36}$/.test(n))) {
    const sti = path.join(dataDir, navn)
    if (Date.now() - fs.statSync(sti).mtimeMs > DAG) fs.rmSync(sti, { recursive: true, force: true })
  }
}
