import type { Funn, Kontrollgrunnlag } from './typer'
import { funn } from './funn'

/** Somebody to ask: a name and an e-mail address. */
export const kontakt = ({ grunnlag: { tekster } }: Kontrollgrunnlag): Funn[] =>
  (['kontaktNavn', 'kontaktEpost'] as const)
    .filter(felt => tekster[felt] === '')
    .map(felt => funn('FEIL', 'MANGLER_KONTAKT', { skille: felt, verdier: { felt }, gjelder: { felt } }))

/** A gap has a cause, and «annet» says which. */
export function arsak({ grunnlag, dekning }: Kontrollgrunnlag): Funn[] {
  if (grunnlag.tall === null || !dekning.sum.underNorm) return []
  const { arsak: valgt, arsakTekst } = grunnlag.tekster
  if (valgt === null)
    return [
      funn('FEIL', 'MANGLER_ARSAK', {
        ...{ gjelder: { felt: 'arsak' }, verdier: { udekket: norsk(grunnlag.tall.sum.udekket) } },
      }),
    ]
  return valgt === 'ANNET' && arsakTekst === ''
    ? [funn('FEIL', 'MANGLER_ARSAKSTEKST', { gjelder: { felt: 'arsakTekst' } })]
    : []
}

/** The questions of the round that must be answered. */
export const sporsmal = ({ grunnlag, sporsmal: alle }: Kontrollgrunnlag): Funn[] =>
  alle
    .filter(s => s.paakrevd && !grunnlag.svar.some(a => a.sporsmalId === s.id && a.svar !== ''))
    .map(({ id: sporsmalId, nummer }) =>
      funn('FEIL', 'UBESVART', { skille: sporsmalId, verdier: { nummer }, gjelder: { sporsmalId } }),
    )

const norsk = (tall: string | null) => (tall ?? '').replace('.', ',')
