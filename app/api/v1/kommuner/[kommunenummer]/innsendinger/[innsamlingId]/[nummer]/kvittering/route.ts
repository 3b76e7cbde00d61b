import { filhode } from '@/app/api/v1/kommuner/[kommunenummer]/vedlegg/[id]/filhode'
import { foresporselssprak, oversetter } from '@/app/api/v1/oversett'
import { avvistProblem, ikkeFunnetProblem } from '@/app/api/v1/problem'
import { rute } from '@/app/api/v1/rute'
import { apiBruker, erAvvist } from '@/lib/auth/api'
import { hentVersjon } from '@/lib/data/innsending/les'
import { sporUthenting } from '@/lib/data/spor'
import { lesVersjonsnummer } from '@/lib/domene/innsending/referanse'
import { lagKvittering } from '@/lib/dokument/kvittering'
import { env } from '@/lib/env'
import { ruter } from '@/lib/ruter'

type Kontekst = { params: Promise<{ kommunenummer: string; innsamlingId: string; nummer: string }> }

/** The receipt of one version as tagged PDF, always to save. */
export const GET = rute<Kontekst>(async (req, { params }) => {
  const bruker = await apiBruker(req, 'DOKUMENT')
  if (erAvvist(bruker)) return avvistProblem(bruker)

  const { kommunenummer, innsamlingId, nummer } = await params
  const lest = await hentVersjon(bruker, kommunenummer, innsamlingId, lesVersjonsnummer(nummer))
  if (!lest) return ikkeFunnetProblem()
  await sporUthenting({ kommunenummer }, bruker, 'kvittering', { id: innsamlingId })
  const [sprak, { sha256, referanse }] = [foresporselssprak(req), lest.versjon]
  const tekst = oversetter(sprak)
  const adresse = env().nextauthUrl.replace(/\/+$/, '')
  const bytes = await lagKvittering({
    ...{ innhold: lest.innhold, sha256, sprak },
    sjekkadresse: `${adresse}${ruter.kvittering(referanse, sha256)}`,
    t: (kode, verdier) => tekst({ kode, verdier }),
  })
  return new Response(Buffer.from(bytes), {
    headers: {
      'content-type': 'application/pdf',
      'content-length': String(bytes.byteLength),
      'content-disposition': filhode(`${referanse}.pdf`),
      'content-language': sprak,
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-store',
    },
  })
})
