import 'server-only'
import { feltfeil } from '../../domene/felles/melding'
import { passordbytteSchema } from '../../domene/konto/passord'
import { type Resultat, feilTilstand, ikkeFunnet, ok, ugyldig } from '../../domene/resultat'
import type { Bruker } from '../../domene/tilgang'
import { somKonto } from '../database'
import { loggHendelse } from '../hendelse'
import { provPassord } from './innlogging'
import { hashPassord, vanligPassordfeil } from './passord'
import { stansPassordlenker } from './ta-imot'

/**
 * Changes the actor's own password. Every session stops, this one too: the caller signs in again. Wrong guesses of the
 * current password count as failed log-ins do.
 */
export async function byttPassord(bruker: Bruker, input: unknown, naa: Date): Promise<Resultat<null>> {
  const lest = passordbytteSchema(bruker.epost).safeParse(input)
  if (!lest.success) return ugyldig(...feltfeil(lest.error))
  const { gjeldende, nytt } = lest.data
  const svar = await provPassord(bruker.epost, gjeldende, naa, 'MIN_SIDE')
  if (!svar.ok && svar.grunn === 'LAAST') return feilTilstand('konto.feil.laast')
  if (!svar.ok) return ugyldig({ felt: 'gjeldende', kode: 'konto.feil.passord.feil' })
  const vanlig = vanligPassordfeil('nytt', nytt, bruker)
  if (vanlig) return ugyldig(vanlig)
  const passordHash = await hashPassord(nytt)
  const { sesjonsversjon } = svar.bruker
  return somKonto({ brukerId: bruker.id, alt: true }, async tx => {
    const { count } = await tx.bruker.updateMany({
      where: { id: bruker.id, aktiv: true, sesjonsversjon },
      data: { passordHash, sesjonsversjon: { increment: 1 } },
    })
    if (count === 0) return ikkeFunnet() // changed elsewhere, or removed, while this one was hashed
    await stansPassordlenker(tx, bruker.epost, naa)
    await loggHendelse(tx, {
      ...{ kommunenummer: null, omrade: 'TILGANG', brukerId: bruker.id, rolle: null },
      ...{ handling: 'passord.byttet', objekttype: 'Bruker', objektId: bruker.id },
    })
    return ok(null)
  })
}
