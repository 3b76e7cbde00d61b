import type { Dato } from '../../felles/dato'
import { forMangeBeboere } from '../../belegg/regler'
import { dagtekst, merknad } from '../../kvalitet/merknad'
import { beleggsceller, celleendringer } from '../celletekst'
import { hele, lesbar, type Lestrad } from '../rad'
import type { Beleggsfelt, TilstandAvdeling, TilstandSykehjem } from '../tilstand'
import { avvisDuplikater } from './duplikater'
import type { Flettekontekst } from './kontekst'
import { avdelingsnokkel, finnAvdeling, finnSykehjem } from './oppslag'

/** Merges the rows of the table belegg: by avdeling and date. An empty beboere is unknown, never 0. */
export function flettBelegg(k: Flettekontekst, rader: readonly Lestrad<'belegg'>[]): void {
  avvisDuplikater(k, 'belegg', rader, ({ celler: { sykehjem, avdeling, gjelder_fra: fra } }) =>
    lesbar(sykehjem) && lesbar(avdeling) && lesbar(fra)
      ? {
          nokkel: `${avdelingsnokkel(sykehjem, avdeling)}\n${fra}`,
          vis: `${sykehjem} · ${avdeling} · ${dagtekst(fra)}`,
          kolonne: 'gjelder_fra',
        }
      : null,
  )
  for (const rad of rader) {
    const hjem = finnSykehjem(k, 'belegg', rad.rad, rad.celler.sykehjem)
    const avdeling = finnAvdeling(k, 'belegg', rad.rad, hjem, rad.celler.avdeling)
    const v = hele(rad)
    if (!hjem || !avdeling || !v || k.protokoll.erAvvist('belegg', rad.rad)) continue
    const felt = { plasser: v.plasser, beboere: v.beboere }
    advar(k, rad.rad, hjem, avdeling, felt)
    lagre(k, rad.rad, avdeling, v.gjelder_fra, felt)
  }
}

function advar(
  k: Flettekontekst,
  rad: number,
  hjem: TilstandSykehjem,
  avdeling: TilstandAvdeling,
  { plasser, beboere }: Beleggsfelt,
): void {
  if (beboere === null || !forMangeBeboere({ plasser, beboere })) return
  const gjelder = { sykehjemId: hjem.id, avdelingId: avdeling.id }
  const verdier = { sykehjem: hjem.felt.navn, avdeling: avdeling.felt.navn, beboere, plasser }
  k.spor.radmerknader.push({
    tabell: 'belegg',
    rad,
    kolonne: 'beboere',
    merknad: merknad('ADVARSEL', 'BEBOERE_OVER_PLASSER', gjelder, `${beboere}/${plasser}`, verdier),
  })
}

function lagre(
  k: Flettekontekst,
  rad: number,
  { id: avdelingId, belegg }: TilstandAvdeling,
  gjelderFra: Dato,
  felt: Beleggsfelt,
): void {
  const kjent = belegg.get(gjelderFra)
  if (!kjent) {
    const id = k.nyId()
    belegg.set(gjelderFra, { id, versjon: 0, felt })
    k.plan.belegg.nye.push({ id, felt, avdelingId, gjelderFra })
    return k.protokoll.noter('belegg', rad, 'NY')
  }
  const celler = (f: Beleggsfelt) => beleggsceller('', '', gjelderFra, f)
  const endringer = celleendringer('belegg', celler(kjent.felt), celler(felt))
  if (endringer.length === 0) return k.protokoll.noter('belegg', rad, 'UENDRET')
  const { id, versjon, felt: fra } = kjent
  k.plan.belegg.endrede.push({ id, versjon, fra, til: felt, avdelingId, gjelderFra })
  kjent.felt = felt
  k.protokoll.noter('belegg', rad, 'ENDRET', endringer)
}
