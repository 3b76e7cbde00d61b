/*
 * What is sent to a server action, looked at before the framework takes it apart: what its reader cannot read it throws on,
 * and the sender would be told of a fault of ours. Only what our own pages send gets through: JSON in text, or a form
 * whose numbered fields are JSON.
 */

/** More than any form of ours: a list of objects of lists. */
const MAKS_DYBDE = 40

type Svar = 400 | 404 | 413 | 415 | null

/** The status to refuse a POST to a page with; null when its body can be read. */
export async function sjekkHandling(req: Request): Promise<Svar> {
  const type = (req.headers.get('content-type') ?? '').trim().toLowerCase()
  const id = req.headers.get('next-action')
  if (id !== null && !/^[0-9a-f]{42}$/.test(id)) return 404
  try {
    if (id !== null && type.startsWith('text/plain')) return erArgumenter(await req.text()) ? null : 400
    if (type.startsWith('multipart/form-data'))
      return erSkjema(await req.formData(), id !== null) ? null : 400
  } catch {
    return 400 // a form that ends before it should, or no UTF-8
  }
  return 415
}

/** A field for each part of the arguments («0», «1»), or for which action a form without scripts is for. */
const DEL = /^(|\$ACTION_\d{1,3}:)([0-9a-f]{1,3})$/
const PEKER = /^\$ACTION_(ID_[0-9a-f]{42}|REF_\d{1,3})$/
/** What a form without scripts has beside them: nothing that is read as JSON. */
const TOMT = /^\$ACTION_(KEY|REF_\d{1,3}|ID_[0-9a-f]{42})$/

function erSkjema(skjema: FormData, kalt: boolean): boolean {
  const navn = [...skjema.keys()]
  for (const [felt, verdi] of skjema) {
    if (STYRETEGN.test(typeof verdi === 'string' ? felt : felt + verdi.name)) return false
    const [, foran] = DEL.exec(felt) ?? []
    const finnes = (id: string) => skjema.has(`${foran ?? ''}${id}`)
    if (foran === undefined ? felt.startsWith('$ACTION_') && !TOMT.test(felt) : !erDel(verdi, finnes))
      return false
  }
  const forste = skjema.get('0')
  return kalt ? typeof forste === 'string' && erListe(forste) : navn.some(n => PEKER.test(n))
}

/** No name of a field or a file has them, and the framework's reader stops at them. */
const STYRETEGN = /[\u0000-\u001f\u007f]/

const erDel = (verdi: FormDataEntryValue, finnes: (id: string) => boolean): boolean =>
  typeof verdi === 'string' && erLeselig(verdi, finnes)
const erArgumenter = (tekst: string): boolean => erListe(tekst) && erLeselig(tekst, () => false)
const erListe = (tekst: string): boolean => tekst.trimStart().startsWith('[')

/** JSON that is not too deep, and where «$» means only what our pages let it mean. */
function erLeselig(tekst: string, finnes: (id: string) => boolean): boolean {
  if (dybde(tekst) > MAKS_DYBDE) return false
  try {
    const rot: unknown = JSON.parse(tekst)
    return alle(rot).every(t => !t.startsWith('$') || ENKELT.test(t) || erPeker(t, rot, finnes))
  } catch {
    return false
  }
}

/** A text that begins with «$», doubled, and the values JSON has no sign for; a form is looked for by its number. */
const ENKELT =
  /^\$(\$|undefined$|NaN$|-?Infinity$|-0$|n-?\d{1,30}$|D\d{4}-\d\d-\d\dT[\d:.]{8,12}Z$|K[0-9a-f]{1,3}$)/

/** Another part («$1», «$@1»), or a place in this one that was written before («$0:1:satser»). */
function erPeker(tekst: string, rot: unknown, finnes: (id: string) => boolean): boolean {
  const [, id, sti] = /^\$@?([0-9a-f]{1,3})((?::[^:]+)*)$/.exec(tekst) ?? []
  if (id === undefined || sti === undefined) return false
  if (id !== '0') return sti === '' && finnes(id)
  let her = rot
  for (const ledd of sti.split(':').slice(1)) {
    if (typeof her !== 'object' || her === null || !Object.hasOwn(her, ledd)) return false
    her = (her as Record<string, unknown>)[ledd]
  }
  return sti !== '' && typeof her === 'object' && her !== null
}

const alle = (verdi: unknown): string[] =>
  typeof verdi === 'string'
    ? [verdi]
    : typeof verdi === 'object' && verdi !== null
      ? Object.values(verdi).flatMap(alle)
      : []

/** How many lists and objects are open at once, at most; without making anything of them. */
function dybde(tekst: string): number {
  let [storst, naa, iTekst] = [0, 0, false]
  for (let i = 0; i < tekst.length; i++) {
    const tegn = tekst[i]
    if (iTekst) {
      if (tegn === '\\') i++
      else if (tegn === '"') iTekst = false
    } else if (tegn === '"') iTekst = true
    else if (tegn === '[' || tegn === '{') storst = Math.max(storst, ++naa)
    else if (tegn === ']' || tegn === '}') naa--
  }
  return storst
}
