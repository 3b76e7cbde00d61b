import type { Dato } from '../../felles/dato'
import { innenfor } from '../../felles/dato'
import type { Melding } from '../../felles/melding'
import { navnenokkel } from '../../felles/navn'
import { sjekkPeriode, sjekkVikartimer } from '../../kvalitet/feilregler'
import { dagtekst } from '../../kvalitet/merknad'
import { celleendringer, fravaersceller } from '../celletekst'
import { hele, lesbar, type Lestrad } from '../rad'
import type { Fravaersfelt, TilstandAvtale, TilstandSykehjem } from '../tilstand'
import { avvisDuplikater } from './duplikater'
import type { Flettekontekst } from './kontekst'
import { finnEllerLagAvtale } from './lagre-versjon'
import { avdelingsnokkel, finnSykehjem } from './oppslag'

type Fravaersrad = Lestrad<'fravaer'>

/**
 * Merges the rows of the table fravaer: by avtale and first day. An unknown label is no fault: it is made without any
 * version, so that the fravær counts the day the avtale is registered.
 */
export function flettFravaer(k: Flettekontekst, rader: readonly Fravaersrad[]): void {
  avvisDuplikater(k, 'fravaer', rader, ({ celler: { sykehjem, avtale, fra } }) =>
    lesbar(sykehjem) && lesbar(avtale) && lesbar(fra)
      ? {
          nokkel: `${avdelingsnokkel(sykehjem, avtale)}\n${fra}`,
          vis: `${sykehjem} · ${avtale} · ${dagtekst(fra)}`,
          kolonne: 'fra',
        }
      : null,
  )
  for (const rad of rader) {
    const hjem = finnSykehjem(k, 'fravaer', rad.rad, rad.celler.sykehjem)
    sjekkRad(k, rad, hjem)
    const v = hele(rad)
    if (!hjem || !v || k.protokoll.erAvvist('fravaer', rad.rad)) continue
    const avtale = finnEllerLagAvtale(k, hjem, v.avtale)
    const arsak = v.arsak === undefined ? (avtale.fravaer.get(v.fra)?.felt.arsak ?? null) : v.arsak
    lagre(k, rad.rad, avtale, v.fra, { til: v.til, timer: v.timer, vikartimer: v.vikartimer ?? '0', arsak })
  }
}

function sjekkRad(k: Flettekontekst, { rad, celler }: Fravaersrad, hjem: TilstandSykehjem | null): void {
  const { fra, til, timer, vikartimer, avtale } = celler
  const avvis = (kolonne: string, melding: Melding | null) => {
    if (melding) k.protokoll.avvis('fravaer', rad, kolonne, melding.kode, melding.verdier)
  }
  if (lesbar(fra) && lesbar(til)) avvis('til', sjekkPeriode(fra, til))
  if (!lesbar(vikartimer) || vikartimer === null || !lesbar(timer)) return
  const kjent = lesbar(avtale) ? hjem?.avtaler.get(navnenokkel(avtale)) : undefined
  const uketimer = kjent && lesbar(fra) ? uketimerPa(kjent, fra) : null
  avvis('vikartimer', sjekkVikartimer(vikartimer, timer, uketimer))
}

/** The hours of the version in force on the date; null when none is. */
function uketimerPa({ versjoner }: TilstandAvtale, dato: Dato): string | null {
  const siste = [...versjoner.keys()]
    .filter(fra => fra <= dato)
    .sort()
    .at(-1)
  const felt = siste === undefined ? undefined : versjoner.get(siste)?.felt
  return felt && innenfor(dato, null, felt.gjelderTil) ? felt.uketimer : null
}

function lagre(
  k: Flettekontekst,
  rad: number,
  avtale: TilstandAvtale,
  fraDato: Dato,
  felt: Fravaersfelt,
): void {
  const kjent = avtale.fravaer.get(fraDato)
  const id = kjent?.id ?? k.nyId()
  k.spor.fravaer.set(id, { rad })
  if (!kjent) {
    avtale.fravaer.set(fraDato, { id, versjon: 0, felt })
    k.plan.fravaer.nye.push({ id, felt, legeavtaleId: avtale.id, fraDato })
    return k.protokoll.noter('fravaer', rad, 'NY')
  }
  const celler = (f: Fravaersfelt) => fravaersceller('', '', fraDato, f)
  const endringer = celleendringer('fravaer', celler(kjent.felt), celler(felt))
  if (endringer.length === 0) return k.protokoll.noter('fravaer', rad, 'UENDRET')
  const { versjon, felt: fra } = kjent
  k.plan.fravaer.endrede.push({ id, versjon, fra, til: felt, legeavtaleId: avtale.id, fraDato })
  kjent.felt = felt
  k.protokoll.noter('fravaer', rad, 'ENDRET', endringer)
}
