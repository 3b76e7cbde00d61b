import { delErfaring, trekkErfaring } from '@/lib/data/erfaring/del'
import { hentDelingsstand, hentErfaring, hentErfaringer } from '@/lib/data/erfaring/les'
import { medTiltak, planrolle } from '@/lib/data/tiltak/endre'
import { lagreTiltak, opprettTiltak, slettTiltak } from '@/lib/data/tiltak/lagring'
import { hentPlan, hentRisikovalg, hentTiltak } from '@/lib/data/tiltak/les'
import { evaluer, loggfor, settMilepael, settStatus } from '@/lib/data/tiltak/oppfolging'
import { ALLE_ERFARINGER } from '@/lib/domene/erfaring/filter'
import { ok } from '@/lib/domene/resultat'
import { TOMT_TILTAK } from '@/lib/domene/tiltak/skjema'
import { lesing, type Rad, skriving } from './rad'

const IDAG = '2026-11-25'
const bareKommune = { medId: false }

const tiltak = { ...TOMT_TILTAK, tittel: 'Ferieplan', kategori: 'PLANLEGGE' }
const status = { versjon: 1, handling: 'GJENNOMFOR', gjennomfort: '24.11.2026', grunn: '' }
const evaluering = {
  ...{ versjon: 1, evaluert: '24.11.2026', resultat: 'Virker' },
  ...{ faktiskEffektTimer: '', neste: '' },
}

const erfaring = {
  ...{ tittel: 'To visittdager', gjort: 'Timene er delt', krevde: '', erfart: 'Virker', type: '' },
  ...{ effektTimer: '', effektFra: '', utenNavn: true },
}

/** The functions on the forbedringsplan, and on what is shared of it: that alone is read by other kommuner too. */
export const PLAN: Record<string, Rad> = {
  'tiltak/les.hentPlan': lesing((b, a) => hentPlan(b, a.kommunenummer), bareKommune),
  'tiltak/les.hentRisikovalg': lesing((b, a) => hentRisikovalg(b, a.kommunenummer), bareKommune),
  'tiltak/les.hentTiltak': lesing((b, a) => hentTiltak(b, a.kommunenummer, a.tiltakId)),
  'tiltak/endre.planrolle': lesing(
    (b, a) => Promise.resolve(planrolle(b, a.kommunenummer, a.sykehjemId)),
    bareKommune,
  ),
  'tiltak/endre.medTiltak': skriving((b, a) =>
    medTiltak(b, a.kommunenummer, a.tiltakId, () => Promise.resolve(ok(null))),
  ),
  'tiltak/lagring.opprettTiltak': skriving(
    (b, a) => opprettTiltak(b, a.kommunenummer, tiltak, IDAG),
    bareKommune,
  ),
  'tiltak/lagring.lagreTiltak': skriving((b, a) =>
    lagreTiltak(b, a.kommunenummer, a.tiltakId, { ...tiltak, versjon: 1 }, IDAG),
  ),
  'tiltak/lagring.slettTiltak': skriving((b, a) => slettTiltak(b, a.kommunenummer, a.tiltakId, 1)),
  'tiltak/oppfolging.settStatus': skriving((b, a) =>
    settStatus(b, a.kommunenummer, a.tiltakId, status, IDAG),
  ),
  'tiltak/oppfolging.loggfor': skriving((b, a) =>
    loggfor(b, a.kommunenummer, a.tiltakId, { tekst: 'Utlyst' }),
  ),
  'tiltak/oppfolging.evaluer': skriving((b, a) => evaluer(b, a.kommunenummer, a.tiltakId, evaluering, IDAG)),
  'tiltak/oppfolging.settMilepael': skriving((b, a) =>
    settMilepael(b, a.kommunenummer, a.tiltakId, { versjon: 1, rekkefolge: 0, nadd: true }, IDAG),
  ),
  'erfaring/les.hentErfaringer': lesing(
    (b, a) => hentErfaringer(b, a.kommunenummer, ALLE_ERFARINGER),
    bareKommune,
  ),
  'erfaring/les.hentErfaring': lesing((b, a) => hentErfaring(b, a.kommunenummer, a.erfaringId), bareKommune),
  'erfaring/les.hentDelingsstand': lesing((b, a) => hentDelingsstand(b, a.kommunenummer, a.deltTiltakId)),
  'erfaring/del.delErfaring': skriving((b, a) =>
    delErfaring(b, a.kommunenummer, a.ferdigTiltakId, erfaring, IDAG),
  ),
  'erfaring/del.trekkErfaring': skriving((b, a) => trekkErfaring(b, a.kommunenummer, a.deltTiltakId)),
}
