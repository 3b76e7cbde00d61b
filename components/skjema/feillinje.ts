/**
 * A fault as the error summary tells it: «Organ: Må fylles ut.» A question needs no colon. A label that is a sentence of its
 * own says too much before what is wrong: there the message stands alone.
 */
export function feillinje(navn: string, melding = ''): string {
  if (navn === '' || /[.:!…]$/.test(navn)) return melding
  return [navn.endsWith('?') ? navn : `${navn}:`, melding].filter(Boolean).join(' ')
}
