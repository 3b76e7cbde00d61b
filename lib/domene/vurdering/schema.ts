import { z } from 'zod'
import { datofelt, heltallfelt, tallfelt, tekstfelt, valgfelt } from '../felles/felt'
import { feltfeil } from '../felles/melding'
import { erUuid } from '../felles/uuid'
import { versjonfelt } from '../felles/versjon'
import { ok, type Resultat, ugyldig } from '../resultat'
import type { Felt } from './felter'
import { feltnokkel } from './typer'

/** One answer to save. versjon: that of the answer as it was seen; 0 = it was not answered. */
export const feltSchema = z.object({
  felt: z.string(),
  sykehjemId: z.string().toLowerCase().nullable(),
  verdi: z.string(),
  versjon: z.number().int().nonnegative(),
})
export type FeltInn = z.input<typeof feltSchema>

/** An act on the vurdering as it was when it was seen. */
export const vurderingsversjonSchema = z.object({ versjon: versjonfelt })

/** Why it is sent back: asked for, since those who wrote must know. */
export const returSchema = z.object({ versjon: versjonfelt, grunn: tekstfelt({ maks: 2_000 }) })
export type ReturInn = z.input<typeof returSchema>

const MEST_BOLIGER = 100_000

/**
 * Reads an answer as it was typed into what is stored: text trimmed, TALL «1200», PROSENT «55.5», DATO åååå-mm-dd;
 * blank = ''. UGYLDIG names the nokkel. Free text refuses a fødselsnummer.
 */
export function lesSvar(felt: Felt, sykehjemId: string | null, skrevet: string): Resultat<string> {
  const lest = z.object({ verdi: typeFor(felt) }).safeParse({ verdi: skrevet })
  if (lest.success) return ok(lest.data.verdi)
  const nokkel = feltnokkel(felt.felt, sykehjemId)
  return ugyldig(...feltfeil(lest.error).map(f => ({ ...f, felt: nokkel })))
}

function typeFor({ slag, maks = 200, valg = [] }: Felt): z.ZodType<string, string> {
  const valgfritt = true
  const somTekst = (v: string | number | null) => (v === null ? '' : String(v))
  switch (slag) {
    case 'TEKST':
      return tekstfelt({ maks, valgfritt })
    case 'VALG':
      return valgfelt(valg, { valgfritt }).transform(somTekst)
    case 'FLAGG':
      return valgfelt(['JA'], { valgfritt }).transform(somTekst)
    case 'TALL':
      return heltallfelt({ min: 0, maks: MEST_BOLIGER, valgfritt }).transform(somTekst)
    case 'PROSENT':
      return tallfelt({ min: 0, maks: 100, desimaler: 1, valgfritt }).transform(somTekst)
    case 'DATO':
      return datofelt({ tidligst: '1990-01-01', senest: '2100-12-31', valgfritt }).transform(somTekst)
    case 'BRUKER':
      return z.string().refine(id => id === '' || erUuid(id), { error: 'feil.felt.mangler' })
  }
}

/** A stored answer as a form holds it: decimal comma, dd.mm.åååå. */
export function visSvar({ slag }: Pick<Felt, 'slag'>, verdi: string): string {
  if (slag === 'PROSENT') return verdi.replace('.', ',')
  if (slag === 'DATO' && verdi !== '') return `${verdi.slice(8)}.${verdi.slice(5, 7)}.${verdi.slice(0, 4)}`
  return verdi
}
