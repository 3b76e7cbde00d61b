import 'server-only'
import { createTranslator } from 'use-intl/core'
import { hentVersjon } from '../data/innsending/les'
import { maalformFor } from '../data/register'
import { visTidspunkt } from '../dato'
import type { Sprak } from '../domene/felles/sprak'
import type { Innsendingsinnhold } from '../domene/innsending/innhold'
import type { Bruker } from '../domene/tilgang'
import { env } from '../env'
import { logg } from '../logg'
import { ruter } from '../ruter'
import nb from '../tekster/nb.json'
import nn from '../tekster/nn.json'
import type { Brev } from './brev'
import { emnelinje } from './emne'
import { lagPostbud } from './sender'

type Sted = { adresse: string; innsamlingId: string }

/** The receipt as an e-mail: reference, hash, and where anybody can check it. adresse: of the app, without a slash at the end. */
export function lagKvitteringsbrev(
  innhold: Innsendingsinnhold,
  sha256: string,
  sprak: Sprak,
  { adresse, innsamlingId }: Sted,
): Brev {
  const t = createTranslator({
    ...{ locale: sprak, messages: sprak === 'nn' ? nn : nb },
    onError: feil => {
      throw feil
    },
  })
  const { sendt, referanse, versjon: nummer, tall, kommune } = innhold
  const fyll = { referanse, kommune: sendt.paVegneAv, nummer, tittel: innhold.innsamling.tittel, sha256 }
  const udekket = tall?.sum.udekket ?? null
  const side = ruter.innsendingskvittering(kommune.kommunenummer, innsamlingId, nummer)
  const avsender = { navn: sendt.navn, rolle: t(`rolle.${sendt.rolle}`) }
  return {
    emne: emnelinje(t('kvittering.brev.emne', fyll)),
    tekst: [
      t('kvittering.brev.hilsen', fyll),
      t('kvittering.brev.sendt', { ...avsender, tid: visTidspunkt(new Date(sendt.tid)) }),
      ...(udekket === null ? [] : [t('kvittering.brev.udekket', { timer: udekket.replace('.', ',') })]),
      t('kvittering.brev.referanse', fyll),
      `${t('kvittering.brev.apne')}\n${adresse}${side}`,
      `${t('kvittering.brev.sjekk')}\n${adresse}${ruter.kvittering(referanse, sha256)}`,
      t('kvittering.brev.ikkeSvar'),
    ].join('\n\n'),
  }
}

/**
 * Sends the receipt to the one who sent and to the contact, once the version is stored. Never throws: what is sent is
 * sent, whether or not a mail server takes the receipt; a failure is logged.
 */
export async function sendKvittering(
  bruker: Bruker,
  kommunenummer: string,
  innsamlingId: string,
  nummer: number,
  { epost, nextauthUrl }: Pick<ReturnType<typeof env>, 'epost' | 'nextauthUrl'> = env(),
): Promise<void> {
  try {
    const lest = epost && (await hentVersjon(bruker, kommunenummer, innsamlingId, nummer))
    if (!lest) return
    const { innhold, versjon } = lest
    const sprak = bruker.sprak ?? (await maalformFor(bruker))
    const sted = { adresse: nextauthUrl.replace(/\/+$/, ''), innsamlingId }
    const brev = lagKvitteringsbrev(innhold, versjon.sha256, sprak, sted)
    const postbud = lagPostbud(epost)
    const mottakere = new Set([bruker.epost, innhold.tekster.kontaktEpost].filter(m => m !== ''))
    for (const [i, til] of [...mottakere].entries())
      await postbud.send(til, brev, `kvittering.${versjon.id}.${i}`)
  } catch (feil) {
    const kode = (feil as { code?: string }).code ?? (feil instanceof Error ? feil.name : 'ukjent')
    logg('error', 'kvittering.epost.feilet', { kommunenummer, innsamlingId, nummer, kode })
  }
}
