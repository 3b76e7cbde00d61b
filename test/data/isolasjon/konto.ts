import { som, somAdministrator, somInnsyn } from '@/lib/data/database'
import { adgangTil } from '@/lib/data/konto/adgang'
import { hentNokler, lagNokkel, tilbakekallNokkel } from '@/lib/data/konto/apinokkel'
import { egneEmbeter, hentEgetEmbete, hentLandet } from '@/lib/data/konto/embete'
import { hentBrukere, hentBrukerVed, hentSykehjemsvalg } from '@/lib/data/konto/brukere'
import { byttPassord } from '@/lib/data/konto/eget-passord'
import {
  bekreftPassord,
  fjernKobling,
  hentKobling,
  kobleIdentitet,
  lagIdentitet,
} from '@/lib/data/konto/identitet'
import { inviter, nyInvitasjonslenke, trekkInvitasjon } from '@/lib/data/konto/invitasjoner'
import { hentOpplysninger } from '@/lib/data/konto/opplysninger'
import { harPassord, slettEgenBruker } from '@/lib/data/konto/sletting'
import { hentSystemoversikt } from '@/lib/data/konto/oversikt'
import { hentReferanseoversikt } from '@/lib/data/referanse/les'
import { lagPassordlenke, trekkPassordlenke } from '@/lib/data/konto/passordlenke'
import { endreRoller, fjernBruker } from '@/lib/data/konto/roller'
import { lagreSprak } from '@/lib/data/konto/sprak'
import { begynnTotrinn, hentTotrinn, lagNyeKoder, slaAvTotrinn, slaPaTotrinn } from '@/lib/data/konto/totrinn'
import { nullstillTotrinn } from '@/lib/data/konto/totrinn-nullstilling'
import { hentSystemlogg } from '@/lib/data/logg'
import { maalformFor } from '@/lib/data/register'
import { EIDSKOG } from '../../aktor'
import { type Adresse, EGEN } from './oppsett'
import { eget, kontolesing, kontoskriving, lesing, type Rad, skriving, staten } from './rad'

const NAA = new Date('2026-11-22T12:00:00Z')
const IDAG = '2026-11-22'
const sted = ({ kommunenummer }: Adresse) => ({ type: 'KOMMUNE', kommunenummer }) as const
const roller = { roller: ['KOMMUNELEDELSE'], sykehjem: [] }
const BEVIS = { passord: 'feil passord', kode: '123456', gammel: '123456' }
const ny = { ...roller, navn: 'Ny', epost: 'nyest@eidskog.example' }

/** The doors, and the functions of lib/data/konto. */
export const KONTO: Record<string, Rad> = {
  'database.som': {
    ...lesing(b => som(b, tx => tx.sykehjem.findMany({ where: { kommunenummer: EIDSKOG } })), {
      medId: false,
    }),
    svar: [],
  },
  'database.somAdministrator': {
    ...kontolesing(
      b => somAdministrator(b, tx => tx.rolletildeling.findMany({ where: { kommunenummer: EIDSKOG } })),
      { medId: false },
    ),
    svar: [],
  },
  'konto/adgang.adgangTil': kontolesing((b, a) => Promise.resolve(adgangTil(b, sted(a))), { medId: false }),
  'konto/brukere.hentBrukere': kontolesing((b, a) => hentBrukere(b, sted(a), NAA), { medId: false }),
  'konto/brukere.hentBrukerVed': kontolesing((b, a) => hentBrukerVed(b, sted(a), a.brukerId, NAA)),
  'konto/brukere.hentSykehjemsvalg': kontolesing((b, a) => hentSykehjemsvalg(b, sted(a)), { medId: false }),
  'konto/invitasjoner.inviter': kontoskriving((b, a) => inviter(b, sted(a), ny, NAA), { medId: false }),
  'konto/invitasjoner.nyInvitasjonslenke': kontoskriving((b, a) =>
    nyInvitasjonslenke(b, sted(a), a.invitasjonId, NAA),
  ),
  'konto/invitasjoner.trekkInvitasjon': kontoskriving((b, a) =>
    trekkInvitasjon(b, sted(a), a.invitasjonId, NAA),
  ),
  'konto/passordlenke.lagPassordlenke': kontoskriving((b, a) => lagPassordlenke(b, sted(a), a.brukerId, NAA)),
  'konto/passordlenke.trekkPassordlenke': kontoskriving((b, a) =>
    trekkPassordlenke(b, sted(a), a.brukerId, NAA),
  ),
  'konto/roller.endreRoller': kontoskriving((b, a) =>
    endreRoller(b, sted(a), a.brukerId, { ...roller, grunnlag: 'KOMMUNEOVERLEGE' }, NAA),
  ),
  'konto/roller.fjernBruker': kontoskriving((b, a) => fjernBruker(b, sted(a), a.brukerId, NAA)),
  'konto/apinokkel.tilbakekallNokkel': {
    ...skriving((b, a) => tilbakekallNokkel(b, a.nokkelId, NAA), { medId: false }),
    egen: EGEN,
  },
  'konto/apinokkel.hentNokler': { ...lesing(b => hentNokler(b, NAA), { medId: false }), svar: [] },
  'konto/apinokkel.lagNokkel': eget(b => lagNokkel(b, { navn: 'min', utloper: '' }, IDAG)),
  'konto/eget-passord.byttPassord': eget(b =>
    byttPassord(b, { gjeldende: 'feil passord', nytt: 'et annet passord' }, NAA),
  ),
  'database.somInnsyn': eget(b => somInnsyn(b, tx => tx.tiltak.findMany({ select: { id: true } }))),
  'konto/opplysninger.hentOpplysninger': eget(b => hentOpplysninger(b, NAA)),
  'konto/sletting.harPassord': eget(b => harPassord(b)),
  'konto/sletting.slettEgenBruker': eget(b => slettEgenBruker(b, { passord: '' }, NAA)),
  'konto/identitet.bekreftPassord': eget(b => bekreftPassord(b, { passord: 'feil passord' }, NAA)),
  'konto/identitet.hentKobling': eget(b => hentKobling(b, 'https://utsteder.example')),
  'konto/identitet.kobleIdentitet': eget(b =>
    kobleIdentitet(b, lagIdentitet('https://utsteder.example', 'https://utsteder.example', '1'), NAA),
  ),
  'konto/identitet.fjernKobling': eget(b => fjernKobling(b, 'https://utsteder.example')),
  'konto/totrinn.hentTotrinn': eget(b => hentTotrinn(b)),
  'konto/totrinn.begynnTotrinn': eget(b => begynnTotrinn(b)),
  'konto/totrinn.slaPaTotrinn': eget(b => slaPaTotrinn(b, BEVIS, NAA)),
  'konto/totrinn.lagNyeKoder': eget(b => lagNyeKoder(b, BEVIS, NAA)),
  'konto/totrinn.slaAvTotrinn': eget(b => slaAvTotrinn(b, BEVIS, NAA)),
  'konto/totrinn-nullstilling.nullstillTotrinn': kontoskriving((b, a) =>
    nullstillTotrinn(b, sted(a), a.brukerId),
  ),
  'konto/sprak.lagreSprak': eget(b => lagreSprak({ ...b, sprak: 'nn' }, 'nn')),
  'konto/embete.egneEmbeter': eget(b => Promise.resolve(egneEmbeter(b))),
  'konto/embete.hentEgetEmbete': staten('STATSFORVALTER', b => hentEgetEmbete(b, 'SF02')),
  'konto/embete.hentLandet': staten('DIREKTORAT', b => hentLandet(b)),
  'referanse/les.hentReferanseoversikt': staten('DIREKTORAT', b => hentReferanseoversikt(b), 'SYSTEMADMIN'),
  'konto/oversikt.hentSystemoversikt': staten('SYSTEMADMIN', b => hentSystemoversikt(b, '')),
  'logg.hentSystemlogg': staten('SYSTEMADMIN', b =>
    hentSystemlogg(b, { omrade: null, fra: null, til: null, etter: null }),
  ),
  'register.maalformFor': eget(b => maalformFor(b)),
}
