/*
 * A text that begins with = + - @ (also full width; or tab, line break) is a formula to a spreadsheet. On the way out it gets an
 * apostrophe in front, on the way in that apostrophe goes again, so that export and import are each other's reverse.
 */
const FARLIG = /^'*[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/
const VERNET = /^'+[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/

export const vernMotFormel = (tekst: string): string => (FARLIG.test(tekst) ? `'${tekst}` : tekst)

export const taBortVern = (tekst: string): string => (VERNET.test(tekst) ? tekst.slice(1) : tekst)
