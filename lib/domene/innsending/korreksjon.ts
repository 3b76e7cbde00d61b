import type { Situasjon } from '../beregning/situasjon'
import type { Innsendingsinnhold, Innsendingstekster, Svarinnhold } from './innhold'
import type { Del, Retur } from './typer'
import type { Utkast } from './utkast'

/** The version that was sent back: what it says, the rows its figures were reckoned from, and what is open in it. */
export type Returnert = { innhold: Innsendingsinnhold; situasjon: Situasjon; deler: readonly Del[] }

/**
 * The parts that are open. A version without figures («ingen sykehjem») has nothing to lock: all of it opens. A cause
 * opens with figures where none was sent, since a gap may come of them.
 */
export function aapneDelerI(
  { innhold }: Pick<Returnert, 'innhold'>,
  returer: readonly Retur[],
): Del[] | 'ALLE' {
  if (innhold.tall === null) return 'ALLE'
  const deler = returer.map(r => r.del)
  const arsakMed = deler.some(erTall) && innhold.tekster.arsak === null && !deler.includes('ARSAK')
  return arsakMed ? [...deler, 'ARSAK'] : deler
}

/** The sykehjem whose figures are open. */
export const aapneSykehjem = (deler: readonly Del[]): string[] =>
  deler.filter(erTall).map(del => del.slice(TALL.length))

/** Do any figures open? Then they are reckoned whole, else they stand as sent. */
export const tallErAapne = (deler: readonly Del[]): boolean => deler.some(erTall)

/**
 * The rows of a correction: today's for the sykehjem that were sent back, those sent for all others. The norm is the
 * one sent, unless figures were: one kommune has one norm on a date, and today's is then the one that counts. A
 * sykehjem that came since is not part of what was sent back.
 */
export function flettSituasjon({ situasjon: sendt, deler }: Returnert, idag: Situasjon): Situasjon {
  const aapne = aapneSykehjem(deler)
  return {
    ...sendt,
    normer: aapne.length > 0 ? idag.normer : sendt.normer,
    sykehjem: sendt.sykehjem.flatMap(s =>
      aapne.includes(s.id) ? idag.sykehjem.filter(n => n.id === s.id) : [s],
    ),
  }
}

/** The draft with what is locked as it was sent, whatever the draft says. */
export function laasUtkast(utkast: Utkast, { innhold, deler }: Returnert): Utkast {
  const sendt = innhold.tekster
  return {
    ...utkast,
    tekster: { ...sendt, ...velg(utkast.tekster, deler) },
    svar: Object.fromEntries(
      innhold.svar.map(s => [
        s.sporsmalId,
        deler.includes(`SVAR@${s.sporsmalId}`) ? nyttSvar(utkast, s) : s.svar,
      ]),
    ),
  }
}

const nyttSvar = (utkast: Utkast, s: Svarinnhold): string => utkast.svar[s.sporsmalId] ?? s.svar

const velg = (t: Innsendingstekster, deler: readonly Del[]): Partial<Innsendingstekster> => ({
  ...(deler.includes('KOMMENTAR') && { kommentar: t.kommentar }),
  ...(deler.includes('ARSAK') && { arsak: t.arsak, arsakTekst: t.arsakTekst }),
  ...(deler.includes('KONTAKT') && {
    ...{ kontaktNavn: t.kontaktNavn, kontaktEpost: t.kontaktEpost, kontaktTelefon: t.kontaktTelefon },
  }),
})

const TALL = 'TALL@'
const erTall = (del: Del): boolean => del.startsWith(TALL)
