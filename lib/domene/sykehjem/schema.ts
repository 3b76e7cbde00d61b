import { z } from 'zod'
import type { Dato } from '../felles/dato'
import { tekstfelt, valgfelt } from '../felles/felt'
import { pakkMelding } from '../felles/melding'
import { ryddNavn } from '../felles/navn'
import { versjonfelt } from '../felles/versjon'
import { apningstidfelt, sjekkApningstid } from './apningstid'
import { feilIOrganisasjonsnummer, ryddOrganisasjonsnummer } from './organisasjonsnummer'
import { EIERFORMER } from './typer'

/** The longest name of a sykehjem or avdeling, in characters. */
export const MAKS_NAVN = 120

const FEILTEKST = { siffer: 'sykehjem.feil.orgnrSiffer', kontroll: 'sykehjem.feil.orgnrKontroll' } as const

const organisasjonsnummerfelt = z.string({ error: 'feil.felt.mangler' }).transform((tekst, ctx) => {
  const nummer = ryddOrganisasjonsnummer(tekst)
  if (nummer === '') return null
  const feil = feilIOrganisasjonsnummer(nummer)
  if (feil === null) return nummer
  ctx.addIssue({ code: 'custom', message: pakkMelding(FEILTEKST[feil], { funnet: tekst.trim() }) })
  return z.NEVER
})

const felter = (idag: Dato) => ({
  navn: tekstfelt({ maks: MAKS_NAVN }).transform(ryddNavn),
  eierform: valgfelt(EIERFORMER),
  organisasjonsnummer: organisasjonsnummerfelt,
  ...apningstidfelt(idag),
})

/** A new sykehjem. Required: navn and eierform. */
export const nyttSykehjemSchema = (idag: Dato) => z.object(felter(idag)).superRefine(sjekkApningstid)

/** A change of a sykehjem: the same, with the versjon it builds on. */
export const sykehjemSchema = (idag: Dato) =>
  z.object({ ...felter(idag), versjon: versjonfelt }).superRefine(sjekkApningstid)

export type NyttSykehjemInn = z.input<ReturnType<typeof nyttSykehjemSchema>>
export type SykehjemInn = z.input<ReturnType<typeof sykehjemSchema>>
