import { z } from 'zod'
import { tekstfelt } from '../felles/felt'
import { hoyst, minst } from '../felles/lengde'
import { erUuid } from '../felles/uuid'
import { type Rolle, ROLLER } from '../tilgang'
import { epostfelt } from './epost'
import { type Sted, administratorrolle, rollerVed } from './sted'

/** One role as chosen for a user; the sykehjem are those a SYKEHJEMSLEDER leads, else none. */
export type Rollevalg = { rolle: Rolle; sykehjemIder: string[] }

/** Roles as the form has them: two lists of ticks. */
export type Rolleskjema = { roller: string[]; sykehjem: string[] }

const liste = z.array(z.string(), { error: 'konto.feil.ingenRolle' }).check(hoyst(1000))

const rolleform = (sted: Sted) =>
  z.object({
    roller: liste
      .check(minst(1, 'konto.feil.ingenRolle'))
      .refine(r => r.every(rolle => (rollerVed(sted) as readonly string[]).includes(rolle)), {
        message: 'konto.feil.rolleUtenfor',
      }),
    sykehjem: liste.refine(s => s.every(id => erUuid(id)), {
      message: 'konto.feil.ukjentSykehjem',
    }),
  })

const krevSykehjem = (verdi: Rolleskjema, ctx: z.core.$RefinementCtx) => {
  if (verdi.roller.includes('SYKEHJEMSLEDER') && verdi.sykehjem.length === 0)
    ctx.addIssue({ code: 'custom', path: ['sykehjem'], message: 'konto.feil.ingenSykehjem' })
}

/** The roles of one user at a place. grunnlag: rollenokkel of what the form was opened with. */
export const rolleendringSchema = (sted: Sted) =>
  rolleform(sted)
    .extend({ grunnlag: z.string().check(hoyst(10_000)) })
    .superRefine(krevSykehjem)

/** An invitation to a place. */
export const invitasjonSchema = (sted: Sted) =>
  z
    .object({ navn: tekstfelt({ maks: 100 }), epost: epostfelt(), ...rolleform(sted).shape })
    .superRefine(krevSykehjem)

/** Parsed ticks → roles, each once, in the order roles are listed; sykehjem only with the role that has them. */
export const tilRollevalg = ({ roller, sykehjem }: Rolleskjema): Rollevalg[] =>
  ROLLER.filter(rolle => roller.includes(rolle)).map(rolle => ({
    rolle,
    sykehjemIder: rolle === 'SYKEHJEMSLEDER' ? [...new Set(sykehjem)].sort() : [],
  }))

/** One text for one set of roles, whatever order they come in: what a stale form is known by. */
export const rollenokkel = (roller: readonly Rollevalg[]): string =>
  roller
    .map(r => [r.rolle, ...[...r.sykehjemIder].sort()].join(':'))
    .sort()
    .join(' ')

/** Would the place be left with nobody to administer its users? andre: how many others hold that role there. */
export const mistetAdministrator = (
  sted: Sted,
  fra: readonly Rollevalg[],
  til: readonly Rollevalg[],
  andre: number,
): boolean => {
  const rolle = administratorrolle(sted)
  return andre === 0 && fra.some(r => r.rolle === rolle) && !til.some(r => r.rolle === rolle)
}
