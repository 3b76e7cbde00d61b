import { ryddNavn } from '../felles/navn'

/** Names that a shared text must not hold: of places, and of the person who is ansvarlig. */
export type Navneliste = {
  sykehjem: readonly string[]
  avdelinger: readonly string[]
  personer: readonly string[]
}

/** Words a name can be made of that tell nothing of which home it is; what begins so too («langtidsavdelingen»). */
const VANLIGE =
  /^(avdeling|post|enhet|etasje|gruppe|fløy|hus|bolig|langtid|korttid|demens|rehab|palliativ|lindr|avlast|somat|skjerm|forsterk|akutt|øyeblikk|dag|natt|nord|sør|øst|vest|sykehjem|sjukeheim|omsorg|helse|senter|bo|og|for|i|på|ved|første|andre|tredje|ny|gammel)/i

const ORD = /[\p{L}\p{N}]+/gu
const sier = (ord: string): boolean => ord.length > 2 && !/^\d+$/.test(ord) && !VANLIGE.test(ord)

/** What of a name is looked for: the whole of it, and its first word where that alone says which it is («Granheim»). */
function former(navn: string): string[] {
  const hele = ryddNavn(navn)
  const ord = hele.match(ORD) ?? []
  if (!ord.some(sier)) return []
  const [forste] = ord
  return forste && sier(forste) && forste.length > 3 ? [hele, forste] : [hele]
}

/**
 * The names of the list that stand in the text. Those of homes and persons in any case; those of avdelinger as they are
 * written, since many are common words («Gran»).
 */
export function navnITekst(tekst: string, { sykehjem, avdelinger, personer }: Navneliste): string[] {
  const funn = [
    ...sykehjem.filter(n => former(n).some(f => finnes(tekst, f, 'iu'))),
    ...avdelinger.filter(n => former(n)[0] !== undefined && finnes(tekst, ryddNavn(n), 'u')),
    ...personer.filter(n => ryddNavn(n) !== '' && finnes(tekst, ryddNavn(n), 'iu')),
  ]
  return [...new Set(funn)]
}

/** The text with each name put into the words that stand for it: where the one who shares begins. */
export function utenNavn(
  tekst: string,
  { sykehjem, avdelinger, personer }: Navneliste,
  ord: { sykehjem: string; avdeling: string; person: string },
): string {
  const bytt = (til: string, navn: readonly string[], flagg: string) => (t: string) =>
    entall(
      navn.reduce((ut, n) => ut.replace(monster(n, `g${flagg}`), til), t),
      til,
    )
  const lengst = (navn: readonly string[]) => [...navn].sort((a, b) => b.length - a.length)
  return [
    bytt(ord.sykehjem, lengst(sykehjem.flatMap(former)), 'iu'),
    bytt(ord.avdeling, lengst(avdelinger.filter(n => former(n).length > 0).map(ryddNavn)), 'u'),
    bytt(ord.person, lengst(personer.map(ryddNavn).filter(Boolean)), 'iu'),
  ].reduce((t, steg) => steg(t), tekst)
}

/** «avdelingen Gran» has become «avdelingen avdelingen». */
const entall = (tekst: string, ord: string): string => tekst.replaceAll(`${ord} ${ord}`, ord)

const finnes = (tekst: string, navn: string, flagg: string): boolean =>
  monster(navn, flagg).test(ryddNavn(tekst))

/** The name as words of their own, also in the genitive («Granheims»). */
const monster = (navn: string, flagg: string): RegExp => {
  const trygt = navn.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)
  return new RegExp(String.raw`(?<![\p{L}\p{N}])${trygt}(?:s)?(?![\p{L}\p{N}])`, flagg)
}
