import { hentInnlogget } from '@/lib/auth/innlogget'
import { hentOpplysninger } from '@/lib/data/konto/opplysninger'
import { avvistProblem } from '../../v1/problem'

/** All that is stored about the one who is signed in, as a file to save. By session alone: a key is for figures. */
export async function GET(): Promise<Response> {
  const bruker = await hentInnlogget()
  if (!bruker) return avvistProblem({ status: 401, tittel: 'Du må logge inn' })
  const opplysninger = await hentOpplysninger(bruker, new Date())
  return new Response(JSON.stringify(opplysninger, null, 2), {
    headers: {
      'content-type': 'application/json; charset=utf-8',
      'content-disposition': 'attachment; filename="lokalnorm-mine-opplysninger.json"',
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-store',
    },
  })
}
