import type { Avdelingstype } from '../avdeling/typer'
import type { UtkastInn } from './utkast-schema'
import { tilUtkastskjema } from './utkastskjema'
import type { Normversjon, Sats } from './versjon'

/* Short ways to write a norm in a test. */

/** sats('LANGTID 1/3'), sats('KORTTID 1.5/1 BEBOER'), sats('LANGTID@Post A 1/4'): names serve as ids. */
export function sats(tekst: string, begrunnelse = ''): Sats {
  const [, type, avdeling, uketimer = '', per, basis] =
    /^([A-Z_]+)(?:@(.+))? ([\d.]+)\/(\d+)(?: (BEBOER))?$/.exec(tekst) ?? []
  if (!type) throw new Error(`Not a rate: ${tekst}`)
  return {
    type: type as Avdelingstype,
    avdelingId: avdeling ?? null,
    sykehjemNavn: avdeling ? 'Solbakken' : null,
    avdelingNavn: avdeling ?? null,
    uketimer,
    per: Number(per),
    basis: basis ? 'BEBOER' : 'PLASS',
    begrunnelse,
  }
}

export const normversjon = (verdier: Partial<Normversjon> = {}): Normversjon => ({
  id: `norm ${verdier.gyldigFra ?? 'utkast'}`,
  status: verdier.gyldigFra ? 'VEDTATT' : 'UTKAST',
  gyldigFra: null,
  revisjonsdato: null,
  innhold: '',
  arkivsaksnummer: '',
  importert: false,
  vedtattRegistrert: null,
  feilregistrertGrunn: null,
  feilregistrert: null,
  vurdering: null,
  endret: new Date('2026-11-22T12:00:00Z'),
  versjon: 1,
  satser: [],
  saksgang: [],
  ...verdier,
})

/** The form of a draft with these rates. */
export const utkastskjema = (...satser: Sats[]): UtkastInn => tilUtkastskjema(normversjon({ satser }))
