import { z } from 'zod'
import { AVDELINGSTYPER } from '../avdeling/typer'
import { type Dato, plussAar } from '../felles/dato'
import { datofelt, tallfelt, tekstfelt, valgfelt } from '../felles/felt'
import { TIDLIGSTE_DATO } from '../felles/grenser'
import { feltfeil, pakkMelding } from '../felles/melding'
import { type Feltfeil, ok, type Resultat, ugyldig } from '../resultat'
import { type Navneliste, navnITekst } from './navn'

/** What the others read, as its form holds it: all that can be told without the names of the kommune. */
export const erfaringSchema = (idag: Dato) =>
  z
    .object({
      tittel: tekstfelt({ maks: 200 }),
      gjort: tekstfelt({ maks: 4000 }),
      krevde: tekstfelt({ maks: 2000, valgfritt: true }),
      erfart: tekstfelt({ maks: 4000 }),
      type: valgfelt(AVDELINGSTYPER, { valgfritt: true }),
      effektTimer: tallfelt({ min: 0, maks: '9999.99', valgfritt: true }),
      effektFra: datofelt({ tidligst: TIDLIGSTE_DATO, senest: plussAar(idag, 1), valgfritt: true }),
      utenNavn: z.boolean(),
    })
    .superRefine(({ effektTimer, effektFra, utenNavn }, ctx) => {
      const feil = (felt: string, kode: string) =>
        ctx.addIssue({ code: 'custom', path: [felt], message: pakkMelding(kode) })
      if (effektFra !== null && effektTimer === null) feil('effektTimer', 'plan.feil.effektTimerMangler')
      if (!utenNavn) feil('utenNavn', 'erfaring.feil.bekreft')
    })

export type ErfaringInn = z.input<ReturnType<typeof erfaringSchema>>
type Lest = z.output<ReturnType<typeof erfaringSchema>>
export type Erfaringsverdier = Omit<Lest, 'utenNavn'>

const utenBekreftelse = ({ utenNavn: _u, ...verdier }: Lest): Erfaringsverdier => verdier

const TEKSTER = ['tittel', 'gjort', 'krevde', 'erfart'] as const

/** Reads what is to be shared; UGYLDIG also where a text names a sykehjem, an avdeling or the ansvarlige. */
export function lesErfaring(input: unknown, navn: Navneliste, idag: Dato): Resultat<Erfaringsverdier> {
  const lest = erfaringSchema(idag).safeParse(input)
  if (!lest.success) return ugyldig(...feltfeil(lest.error))
  const verdier = utenBekreftelse(lest.data)
  const feil = TEKSTER.flatMap((felt): Feltfeil[] => {
    const funnet = navnITekst(verdier[felt], navn)
    return funnet.length === 0
      ? []
      : [{ felt, kode: 'erfaring.feil.navn', verdier: { funnet: funnet.join(', ') } }]
  })
  return feil.length > 0 ? ugyldig(...feil) : ok(verdier)
}
