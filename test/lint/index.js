import { handlingerDelegerer } from './handlinger-delegerer.js'

/** No style={{}}: the content security policy blocks it on pages made by the server. */
const ingenStilIJsx = {
  meta: {
    type: 'problem',
    messages: { stil: 'No style attribute: the CSP blocks it. Use a class or an SVG attribute.' },
    schema: [],
  },
  create: context => ({
    "JSXAttribute[name.name='style']": node => context.report({ node, messageId: 'stil' }),
  }),
}

/** 'use server' makes every export a public endpoint: it stands in actions.ts alone. */
const brukServerBareIActions = {
  meta: { type: 'problem', messages: { sted: "'use server' stands only in app/**/actions.ts." }, schema: [] },
  create: context => ({
    ExpressionStatement(node) {
      if (
        node.directive === 'use server' &&
        !/\/app\/.*actions\.ts$/.test(context.filename.replaceAll('\\', '/'))
      )
        context.report({ node, messageId: 'sted' })
    },
  }),
}

export default {
  rules: {
    'ingen-stil-i-jsx': ingenStilIJsx,
    'bruk-server-bare-i-actions': brukServerBareIActions,
    'handlinger-delegerer': handlingerDelegerer,
  },
}
