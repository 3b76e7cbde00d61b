import { type Felt, FELTER } from './felter'
import { feltnokkel, type Svar } from './typer'

/* Short ways to answer a vurdering in a test. */

/** Answers by nokkel, each saved once. */
export const svarene = (verdier: Record<string, string>): Svar =>
  Object.fromEntries(Object.entries(verdier).map(([nokkel, verdi]) => [nokkel, { verdi, versjon: 1 }]))

const VALGT: Record<string, string> = { 'B.forsvarlig': 'DELVIS', 'E.hyppighet': 'ARLIG' }

/** An answer that asks for no more than needed: nothing where the question may stay open. */
function svarPa({ felt, slag, valg = [], krav }: Felt, uten: string): string {
  const trengs = krav(annet => VALGT[annet] ?? 'IVARETATT', false)
  if (!trengs || felt.endsWith(uten)) return ''
  if (slag === 'VALG') return VALGT[felt] ?? (felt.startsWith('B.behov') ? 'SOM_FORVENTET' : (valg[0] ?? ''))
  return { TEKST: `Om ${felt}`, FLAGG: 'JA', DATO: '2027-11-01', TALL: '1', PROSENT: '50', BRUKER: '' }[slag]
}

const behovsbegrunnelse = (felt: string) => /^B\.(behov|oppgave)\..*begrunnelse$/.test(felt)

/** Every question that must be answered is, for the kommune and these homes: DELVIS forsvarlig, the rest as expected. */
export const fullstendigeSvar = (...sykehjemIder: string[]): Record<string, string> =>
  Object.fromEntries(
    FELTER.filter(f => !behovsbegrunnelse(f.felt)).flatMap(f =>
      (f.perSykehjem ? sykehjemIder : [null])
        .map(id => [feltnokkel(f.felt, id), svarPa(f, '.ansvarlig')] as const)
        .filter(([, verdi]) => verdi !== ''),
    ),
  )
