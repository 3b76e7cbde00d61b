import { hentInnsending, hentInnsendinger, hentVersjon } from '@/lib/data/innsending/les'
import { lesing, type Rad } from './rad'

const IDAG = '2026-11-22'
const bareKommune = { medId: false }

/** The functions of a kommune on its own innsendinger. */
export const INNSENDING: Record<string, Rad> = {
  'innsending/les.hentInnsendinger': lesing(
    (b, a) => hentInnsendinger(b, a.kommunenummer, IDAG),
    bareKommune,
  ),
  'innsending/les.hentInnsending': lesing((b, a) => hentInnsending(b, a.kommunenummer, a.innsamlingId, IDAG)),
  'innsending/les.hentVersjon': lesing((b, a) => hentVersjon(b, a.kommunenummer, a.sendtInnsamlingId, 1)),
}
