/** The little of it that the tests use; it comes without types. */
declare module 'oidc-provider' {
  import type { IncomingMessage, ServerResponse } from 'node:http'

  interface Kontekst {
    path: string
    method: string
    query: Record<string, string>
    body?: Record<string, unknown>
    oidc?: { body?: Record<string, string> }
    response: { get(hode: string): string | undefined; set(hode: string, verdi: string): void }
  }
  class Grant {
    constructor(felter: { clientId: string; accountId: string })
    addOIDCScope(scope: string): void
    save(): Promise<string>
  }
  interface Policy {
    remove(navn: string): void
  }
  export const interactionPolicy: { base(): Policy }
  export default class Provider {
    constructor(utsteder: string, oppsett: object)
    Grant: typeof Grant
    callback(): (req: IncomingMessage, res: ServerResponse) => void
    use(mellomvare: (ctx: Kontekst, next: () => Promise<void>) => Promise<void>): void
    interactionFinished(
      req: IncomingMessage,
      res: ServerResponse,
      svar: object,
      valg: { mergeWithLastSubmission: boolean },
    ): Promise<void>
  }
}
