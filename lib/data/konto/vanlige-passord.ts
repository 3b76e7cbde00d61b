import 'server-only'
import { ZxcvbnFactory } from '@zxcvbn-ts/core'
import { adjacencyGraphs, dictionary } from '@zxcvbn-ts/language-common'

/** Words that stand first in Norwegian passwords; the library knows English and the world's commonest. */
const NORSKE_ORD =
  `passord velkommen sommer vinter høst vår sol hei elsker deg meg min mitt hemmelig bytt nytt
  januar februar mars april mai juni juli august september oktober november desember
  mandag tirsdag onsdag torsdag fredag lørdag søndag norge norsk oslo bergen trondheim stavanger tromsø
  kommune kommunen sykehjem sykehjemmet sjukeheim sjukeheimen lege legetimer norm helse statsforvalter fotball
  brann rosenborg vålerenga viking lillestrøm mamma pappa familie hytte fisk jul påske admin bruker logg inn test`.split(
    /\s+/,
  )

/** Fewer guesses than this and a password is among those tried first. */
const MINSTE_GJETNINGER = 1e8

let estimator: ZxcvbnFactory | undefined

/**
 * Is the password among the commonest, or a plain variation of one (repeated, with digits after)? personlig: words an
 * attacker knows of this user, such as the name. The dictionaries stay on the server.
 */
export function erVanligPassord(passord: string, personlig: readonly string[] = []): boolean {
  estimator ??= new ZxcvbnFactory({
    dictionary: { ...dictionary, norsk: NORSKE_ORD },
    graphs: adjacencyGraphs,
  })
  return estimator.check(passord, [...personlig]).guesses < MINSTE_GJETNINGER
}
