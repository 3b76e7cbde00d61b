import fs from 'node:fs'
import path from 'node:path'
import ts from 'typescript'

const ROT = path.resolve(import.meta.dirname, '..', '..', '..')
const DATA = path.join(ROT, 'lib', 'data')

const kilder = (mappe: string): string[] =>
  fs.readdirSync(mappe, { withFileTypes: true }).flatMap(f => {
    const sti = path.join(mappe, f.name)
    if (f.isDirectory()) return kilder(sti)
    return f.name.endsWith('.ts') && !f.name.endsWith('.test.ts') && !f.name.startsWith('test-') ? [sti] : []
  })

/**
 * Every function a module of lib/data exports that takes the actor first, as «norm/vedtak.registrerVedtak»: what the
 * type checker says, so neither the way it is written nor the name of the parameter matters.
 */
export function funksjonerForAktor(): string[] {
  const { config } = ts.readConfigFile(path.join(ROT, 'tsconfig.json'), sti => ts.sys.readFile(sti)) as {
    config: unknown
  }
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, ROT)
  const filer = kilder(DATA)
  const program = ts.createProgram(filer, { ...options, noEmit: true, incremental: false })
  const sjekker = program.getTypeChecker()
  return filer
    .flatMap(fil => {
      const modul = sjekker.getSymbolAtLocation(program.getSourceFile(fil) ?? mangler(fil))
      const navn = path.relative(DATA, fil).replace(/\.ts$/, '').split(path.sep).join('/')
      return (modul ? sjekker.getExportsOfModule(modul) : [])
        .filter(symbol => erHer(symbol, fil) && tarAktor(sjekker, symbol))
        .map(symbol => `${navn}.${symbol.name}`)
    })
    .sort()
}

/** Passed on from another module: it is listed there. */
const erHer = (symbol: ts.Symbol, fil: string): boolean =>
  symbol.declarations?.some(d => d.getSourceFile().fileName === fil) === true &&
  !(symbol.flags & ts.SymbolFlags.Alias)

const tarAktor = (sjekker: ts.TypeChecker, symbol: ts.Symbol): boolean =>
  sjekker
    .getTypeOfSymbol(symbol)
    .getCallSignatures()
    .some(signatur => {
      const forste = signatur.getParameters()[0]
      return forste !== undefined && sjekker.getTypeOfSymbol(forste).aliasSymbol?.name === 'Bruker'
    })

const mangler = (fil: string): never => {
  throw new Error(`${fil} is not part of the program`)
}
