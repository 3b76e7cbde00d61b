import { visTidspunkt } from '../dato'
import type { Leddbrudd } from '../domene/logg/kjede'
import type { Frosset, Frossetbrudd, Funn, Gjennomgang } from '../domene/logg/verifisering'

const BRUDD: Record<Leddbrudd, string> = {
  HULL: 'leddet foran mangler',
  FORRIGE: 'leddet følger ikke det som står foran',
  UTEN_HENDELSE: 'hendelsen er borte',
  FEIL_KJEDE: 'hendelsen er flyttet hit fra en annen kjede',
  ENDRET: 'hendelsen er ikke slik den ble skrevet',
}

const FROSSET: Record<Frosset, [en: string, flere: string]> = {
  INNSENDING: ['innsending', 'innsendinger'],
  VURDERING: ['godkjent vurdering', 'godkjente vurderinger'],
  NORM: ['vedtatt norm', 'vedtatte normer'],
  VEDLEGG: ['vedlegg', 'vedlegg'],
}

const FROSSETBRUDD: Record<Frossetbrudd, string> = {
  INNHOLD: 'innholdet er ikke det som ble lagret',
  LOGG: 'loggen kjenner ikke dette innholdet',
  TALL: 'tallene som summeres, er ikke tallene som ble sendt',
  OPPLYSNINGER: 'navn, tidspunkt, nummer eller status som står ved innholdet, er ikke det som ble lagret',
  BORTE: 'loggen forteller om innholdet, men det finnes ikke lenger',
}

/** One sentence for each thing found, in bokmål: what is broken, and where. */
export function funnsetning(f: Funn): string {
  switch (f.slag) {
    case 'LEDD':
      return `Brudd i kjeden ${f.kjede || 'uten navn'} ved ledd ${f.nr}: ${BRUDD[f.brudd]} (hendelse ${f.hendelseId}).`
    case 'UTEN_LEDD':
      return `En hendelse står utenfor kjeden ${f.kjede}: den er skrevet forbi databasens regler (hendelse ${f.hendelseId}).`
    case 'ANKER':
      return f.finnes
        ? `Kjeden ${f.kjede} er skrevet om: ledd ${f.nr} er et annet enn ankeret fra ${tidspunkt(f.ankret)} sier.`
        : `Slutten av kjeden ${f.kjede} er borte: ankeret fra ${tidspunkt(f.ankret)} nådde til ledd ${f.nr}.`
    case 'ANKERFIL':
      return `Linje ${f.linje} i ankerfilen er ikke et anker. Linjene etter den er ikke lest.`
    case 'FREMMED':
      return `${antall(f.ankere, ['anker', 'ankere'])} i ankerfilen (${tidsrom(f.fra, f.til)}) kjenner ingen ledd i denne databasen: de hører til en annen database, eller alle kjedene er kuttet eller skrevet om. De er ikke brukt. Gi hver database en egen fil med ANKER_FIL.`
    case 'FROSSET':
      return `${stor(FROSSET[f.hva][0])} ${f.navn} i kommune ${f.kommunenummer}: ${FROSSETBRUDD[f.brudd]}.`
  }
}

/** What was gone through, and how far back the anchors speak. */
export function oppsummering(g: Gjennomgang, ankerfil: string): string[] {
  const frosset = (['INNSENDING', 'VURDERING', 'NORM', 'VEDLEGG'] as const).map(hva =>
    antall(g.frosset[hva], FROSSET[hva]),
  )
  return [
    `Gått gjennom: ${antall(g.kjeder, ['kjede', 'kjeder'])} med ${antall(g.hendelser, ['hendelse', 'hendelser'])}, ${frosset.join(', ')}.`,
    g.ankret === null
      ? `Ingen ankere for denne databasen i ${ankerfil}: om slutten av en kjede er fjernet, kan det ikke ses. Kjør npm run anker hver dag.`
      : `${antall(g.ankere, ['anker', 'ankere'])} i ${ankerfil}, det siste fra ${tidspunkt(g.ankret)}. Om noe er fjernet fra slutten etter det, kan det ikke ses.`,
    ...antallsetning(g.funn),
  ]
}

/** How many breaks there are; many at the anchors at once are seldom what they seem. */
function antallsetning(funn: readonly Funn[]): string[] {
  if (funn.length < 2) return []
  const vedAnkere = funn.filter(f => f.slag === 'ANKER').length
  const tips =
    vedAnkere > 2
      ? ` ${vedAnkere} av dem er mot ankerfilen: se etter at den hører til denne databasen (ANKER_FIL).`
      : ''
  return [`${funn.length} brudd.${tips}`]
}

const antall = (n: number, [en, flere]: readonly [string, string]): string => `${n} ${n === 1 ? en : flere}`
const tidspunkt = (iso: string): string => visTidspunkt(new Date(iso))
const tidsrom = (fra: string, til: string): string =>
  fra === til ? tidspunkt(fra) : `${tidspunkt(fra)} til ${tidspunkt(til)}`
const stor = (tekst: string): string => tekst.charAt(0).toUpperCase() + tekst.slice(1)
