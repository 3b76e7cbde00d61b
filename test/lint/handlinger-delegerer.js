/**
 * A server action finds out who asks, hands on to one data function, and revalidates: nothing else. So it may import
 * only the session, the data layer, the domain (types and schemas), addresses and Next itself; and it exports nothing
 * but async functions, since every export is a public endpoint.
 */
const LOV = [
  /^next\//,
  /^@\/lib\/auth\//,
  /^@\/lib\/data\//,
  /^@\/lib\/domene\//,
  /^@\/lib\/(ruter|env|dato)$/,
  /^@\/lib\/stopp$/, // what is done once the answer is given
  /^@\/lib\/utveksling\//,
  /^@\/lib\/ssb\//, // what is asked of SSB before it is stored
  /^@\/lib\/epost\//, // what is sent once the change is stored
]
const MAKS_SETNINGER = 12

export const handlingerDelegerer = {
  meta: {
    type: 'problem',
    messages: {
      import: "An action only delegates: it has no business with '{{kilde}}'.",
      eksport: 'An actions file exports async functions and nothing else.',
      lang: 'An action only delegates: {{antall}} statements is too many (at most {{maks}}).',
      hvem: 'An action asks who the user is (krevBruker, krevBrukerVed or hentInnlogget) before anything else.',
    },
    schema: [],
  },
  create(context) {
    if (!/\/app\/.*actions\.ts$/.test(context.filename.replaceAll('\\', '/'))) return {}
    const kilde = context.sourceCode
    return {
      ImportDeclaration(node) {
        if (!LOV.some(m => m.test(node.source.value)))
          context.report({ node, messageId: 'import', data: { kilde: node.source.value } })
      },
      ExportDefaultDeclaration: node => context.report({ node, messageId: 'eksport' }),
      ExportAllDeclaration: node => context.report({ node, messageId: 'eksport' }),
      ExportNamedDeclaration(node) {
        const d = node.declaration
        if (d?.type === 'TSTypeAliasDeclaration' || d?.type === 'TSInterfaceDeclaration') return
        if (d?.type !== 'FunctionDeclaration' || !d.async) {
          context.report({ node, messageId: 'eksport' })
          return
        }
        const antall = d.body.body.length
        if (antall > MAKS_SETNINGER)
          context.report({ node, messageId: 'lang', data: { antall, maks: MAKS_SETNINGER } })
        const tekst = kilde.getText(d.body)
        if (!/\b(krevBruker|krevBrukerVed|hentInnlogget)\(/.test(tekst) && !/\/\/ signed out:/.test(tekst))
          context.report({ node, messageId: 'hvem' })
      },
    }
  },
}
