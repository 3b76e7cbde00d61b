import { text } from 'node:stream/consumers'
import { Setning } from './setning'

/**
 * A password from the terminal, typed twice and never shown, or the first line of standard input. Undefined when none
 * was given: the command then says that it is missing, or makes one.
 */
export async function lesPassord(krav: 'kreves' | 'valgfritt'): Promise<string | undefined> {
  if (!process.stdin.isTTY) return (await text(process.stdin)).split(/\r?\n/)[0] || undefined
  const passord = await spor(krav === 'kreves' ? 'Passord: ' : 'Nytt passord (tomt: lag ett): ')
  if (passord === '') return undefined
  if ((await spor('Gjenta passordet: ')) !== passord)
    throw new Setning('Passordene er ikke like. Prøv igjen.')
  return passord
}

/** Reads one line from the terminal without showing it. */
function spor(ledetekst: string): Promise<string> {
  const { stdin, stdout } = process
  stdout.write(ledetekst)
  stdin.setRawMode(true)
  stdin.setEncoding('utf8')
  stdin.resume()
  return new Promise(ok => {
    let linje = ''
    const ferdig = (): void => {
      stdin.off('data', les)
      stdin.setRawMode(false)
      stdin.pause()
      stdout.write('\n')
    }
    const les = (bit: string): void => {
      for (const tegn of bit) {
        if (tegn === '\u0003') {
          ferdig()
          process.exit(130)
        }
        if (tegn === '\r' || tegn === '\n' || tegn === '\u0004') {
          ferdig()
          ok(linje)
          return
        }
        linje = tegn === '\u007f' || tegn === '\b' ? [...linje].slice(0, -1).join('') : linje + tegn
      }
    }
    stdin.on('data', les)
  })
}
