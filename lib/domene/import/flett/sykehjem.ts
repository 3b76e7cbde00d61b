import { navnenokkel } from '../../felles/navn'
import { dagtekst } from '../../kvalitet/merknad'
import type { Dato } from '../../felles/dato'
import { feilIOrganisasjonsnummer } from '../../sykehjem/organisasjonsnummer'
import { celleendringer, sykehjemsceller } from '../celletekst'
import { type Celle, hele, lesbar, type Lestrad } from '../rad'
import type { Sykehjemsfelt } from '../tilstand'
import type { Tabellnavn } from '../typer'
import { avvisDuplikater } from './duplikater'
import type { Flettekontekst } from './kontekst'

/** Merges the rows of the table sykehjem: by name, all columns of the row. */
export function flettSykehjem(k: Flettekontekst, rader: readonly Lestrad<'sykehjem'>[]): void {
  avvisDuplikater(k, 'sykehjem', rader, ({ celler: { sykehjem } }) =>
    lesbar(sykehjem) ? { nokkel: navnenokkel(sykehjem), vis: sykehjem, kolonne: 'sykehjem' } : null,
  )
  for (const rad of rader) {
    const { sykehjem, apnet, nedlagt } = rad.celler
    if (lesbar(sykehjem)) k.nevnt.sykehjem.add(navnenokkel(sykehjem))
    sjekkRekkefolge(k, 'sykehjem', rad.rad, apnet, nedlagt)
    const v = hele(rad)
    if (!v || k.protokoll.erAvvist('sykehjem', rad.rad)) continue
    const { sykehjem: navn, ...resten } = v
    sjekkKontrollsiffer(k, rad.rad, v.organisasjonsnummer)
    lagre(k, rad.rad, { navn, ...resten })
  }
}

function lagre(k: Flettekontekst, rad: number, felt: Sykehjemsfelt): void {
  const nokkel = navnenokkel(felt.navn)
  const kjent = k.tilstand.sykehjem.get(nokkel)
  if (!kjent) {
    const id = k.nyId()
    k.tilstand.sykehjem.set(nokkel, { id, versjon: 0, felt, avdelinger: new Map(), avtaler: new Map() })
    k.plan.sykehjem.nye.push({ id, felt })
    k.spor.sykehjem.add(id)
    return k.protokoll.noter('sykehjem', rad, 'NY')
  }
  k.spor.sykehjem.add(kjent.id)
  const til = { ...felt, navn: kjent.felt.navn }
  const endringer = celleendringer('sykehjem', sykehjemsceller(kjent.felt), sykehjemsceller(til))
  if (endringer.length === 0) return k.protokoll.noter('sykehjem', rad, 'UENDRET')
  k.plan.sykehjem.endrede.push({ id: kjent.id, versjon: kjent.versjon, fra: kjent.felt, til })
  kjent.felt = til
  k.protokoll.noter('sykehjem', rad, 'ENDRET', endringer)
}

/** Nine digits that no real number has: somebody should look. */
function sjekkKontrollsiffer(k: Flettekontekst, rad: number, nummer: string | null): void {
  if (nummer === null || feilIOrganisasjonsnummer(nummer) === null) return
  k.spor.advarsler.push({
    tabell: 'sykehjem',
    rad,
    kolonne: 'organisasjonsnummer',
    kode: 'ORGANISASJONSNUMMER',
    melding: { kode: 'importfeil.advarsel.organisasjonsnummer', verdier: { funnet: nummer } },
  })
}

/** A unit cannot close before it opens. */
export function sjekkRekkefolge(
  k: Flettekontekst,
  tabell: Tabellnavn,
  rad: number,
  apnet: Celle<Dato | null>,
  nedlagt: Celle<Dato | null>,
): void {
  if (!lesbar(apnet) || !lesbar(nedlagt) || apnet === null || nedlagt === null || apnet <= nedlagt) return
  const verdier = { funnet: dagtekst(nedlagt), apnet: dagtekst(apnet) }
  k.protokoll.avvis(tabell, rad, 'nedlagt', 'importfeil.nedlagtForApnet', verdier)
}
