import { navnenokkel } from '../../felles/navn'
import { dagtekst } from '../../kvalitet/merknad'
import { avdelingsceller, celleendringer } from '../celletekst'
import { hele, lesbar, type Lestrad } from '../rad'
import type { Avdelingsfelt, TilstandAvdeling, TilstandSykehjem } from '../tilstand'
import { avvisDuplikater } from './duplikater'
import type { Flettekontekst } from './kontekst'
import { avdelingsnokkel, finnSykehjem } from './oppslag'
import { sjekkRekkefolge } from './sykehjem'

/** Merges the rows of the table avdelinger: by sykehjem and name. The type is fixed once there is belegg. */
export function flettAvdelinger(k: Flettekontekst, rader: readonly Lestrad<'avdelinger'>[]): void {
  avvisDuplikater(k, 'avdelinger', rader, ({ celler: { sykehjem, avdeling } }) =>
    lesbar(sykehjem) && lesbar(avdeling)
      ? {
          nokkel: avdelingsnokkel(sykehjem, avdeling),
          vis: `${sykehjem} · ${avdeling}`,
          kolonne: 'avdeling',
        }
      : null,
  )
  for (const rad of rader) {
    const { sykehjem, avdeling, type, apnet, nedlagt } = rad.celler
    if (lesbar(sykehjem) && lesbar(avdeling)) k.nevnt.avdelinger.add(avdelingsnokkel(sykehjem, avdeling))
    sjekkRekkefolge(k, 'avdelinger', rad.rad, apnet, nedlagt)
    const hjem = finnSykehjem(k, 'avdelinger', rad.rad, sykehjem)
    const kjent = hjem && lesbar(avdeling) ? hjem.avdelinger.get(navnenokkel(avdeling)) : undefined
    if (kjent && lesbar(type)) sjekkType(k, rad.rad, kjent, type)
    const v = hele(rad)
    if (!hjem || !v || k.protokoll.erAvvist('avdelinger', rad.rad)) continue
    lagre(k, rad.rad, hjem, { navn: v.avdeling, type: v.type, apnet: v.apnet, nedlagt: v.nedlagt })
  }
}

function sjekkType(k: Flettekontekst, rad: number, kjent: TilstandAvdeling, type: Avdelingsfelt['type']) {
  const forste = [...kjent.belegg.keys()].sort()[0]
  if (forste === undefined || kjent.felt.type === type) return
  const verdier = { funnet: type, gjeldende: kjent.felt.type, dato: dagtekst(forste) }
  k.protokoll.avvis('avdelinger', rad, 'type', 'importfeil.typeErFast', verdier)
}

function lagre(k: Flettekontekst, rad: number, hjem: TilstandSykehjem, felt: Avdelingsfelt): void {
  const nokkel = navnenokkel(felt.navn)
  const kjent = hjem.avdelinger.get(nokkel)
  if (!kjent) {
    const id = k.nyId()
    hjem.avdelinger.set(nokkel, { id, versjon: 0, felt, belegg: new Map() })
    k.plan.avdelinger.nye.push({ id, felt, sykehjemId: hjem.id })
    return k.protokoll.noter('avdelinger', rad, 'NY')
  }
  const til = { ...felt, navn: kjent.felt.navn }
  const endringer = celleendringer('avdelinger', avdelingsceller('', kjent.felt), avdelingsceller('', til))
  if (endringer.length === 0) return k.protokoll.noter('avdelinger', rad, 'UENDRET')
  const { id, versjon, felt: fra } = kjent
  k.plan.avdelinger.endrede.push({ id, versjon, fra, til, sykehjemId: hjem.id })
  kjent.felt = til
  k.protokoll.noter('avdelinger', rad, 'ENDRET', endringer)
}
