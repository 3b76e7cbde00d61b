import { somTilsyn } from '@/lib/data/database'
import { medInnsamling } from '@/lib/data/innsamling/apne'
import { lagreInnsamling, opprettInnsamling, slettInnsamling } from '@/lib/data/innsamling/lagring'
import { hentInnsamling, hentInnsamlinger } from '@/lib/data/innsamling/les'
import { hentPaminnelser, lagPaminnelser } from '@/lib/data/innsamling/paminnelser'
import { hentRundelogg } from '@/lib/data/innsamling/rundelogg'
import { publiserInnsamling } from '@/lib/data/innsamling/publiser'
import { skjema } from '@/lib/data/innsamling/test-runde'
import { settUnntak } from '@/lib/data/innsamling/unntak'
import { skrivMelding, skrivNotat } from '@/lib/data/tilsyn/dialog'
import { hentRundekvalitet } from '@/lib/data/tilsyn/kvalitet'
import { hentBehandling } from '@/lib/data/tilsyn/les'
import { hentSakslogg } from '@/lib/data/tilsyn/logg'
import { hentTilsynslogg } from '@/lib/data/tilsyn/loggeksport'
import { bePlan, lukkMerke, merk, settSvarfrist } from '@/lib/data/tilsyn/oppfolging'
import { medSak } from '@/lib/data/tilsyn/sak'
import { kontroller, returner, slipp, taTilBehandling } from '@/lib/data/tilsyn/status'
import { hentTavle } from '@/lib/data/tilsyn/tavle'
import { hentSendtVersjon } from '@/lib/data/tilsyn/versjon'
import { ok } from '@/lib/domene/resultat'
import type { Bruker } from '@/lib/domene/tilgang'
import { aktor, EIDSKOG, KONGSVINGER } from '../../aktor'
import { type Adresse, EGEN, EGEN_ADMIN } from './oppsett'
import { type Fremmed, lesing, type Rad, skriving } from './rad'
import { EMBETE } from './runde'

const IDAG = '2026-11-25'
const bareEmbete = { medId: false }

/** Those to whom what an embete has is nothing: another embete, the state's other roles, and the kommuner, Eidskog too. */
const FREMMEDE: Fremmed[] = [
  ['STATSFORVALTER of another embete', aktor({ rolle: 'STATSFORVALTER', statsforvalterId: 'SF03' })],
  ['DIREKTORAT', aktor({ rolle: 'DIREKTORAT' })],
  ['SYSTEMADMIN', aktor({ rolle: 'SYSTEMADMIN' })],
  ['KOMMUNEOVERLEGE in Eidskog', EGEN],
  ['KOMMUNEADMIN in Eidskog', EGEN_ADMIN],
  ['KOMMUNEOVERLEGE in Kongsvinger', aktor({ rolle: 'KOMMUNEOVERLEGE', kommunenummer: KONGSVINGER })],
]
const tilsyn = { fremmede: FREMMEDE, egen: aktor({ rolle: 'STATSFORVALTER', statsforvalterId: EMBETE }) }

type Kall = (bruker: Bruker, embete: string, a: Adresse) => Promise<unknown>

/** Where the net lends the stranger's own kommune, it is the own embete here: the ids stay those of Eidskog. */
const medEmbete =
  (kall: Kall): Rad['kall'] =>
  (bruker, a) => {
    const eget = bruker.tilganger.find(t => t.rolle === 'STATSFORVALTER')?.statsforvalterId
    const embete = a.kommunenummer === EIDSKOG ? EMBETE : (eget ?? EMBETE)
    return kall(bruker, embete, { ...a, kommunenummer: EIDSKOG })
  }

const les = (kall: Kall, valg: Partial<Rad> = {}): Rad => ({
  ...{ ...lesing(medEmbete(kall)), ...tilsyn, ...valg },
})
const skriv = (kall: Kall, valg: Partial<Rad> = {}): Rad => ({
  ...{ ...skriving(medEmbete(kall)), ...tilsyn, ...valg },
})

/** An act on what Eidskog has sent. */
const sak = (
  fn: (b: Bruker, e: string, id: string, nr: string, versjon: { versjon: number }) => Promise<unknown>,
) => skriv((b, e, a) => fn(b, e, a.sendtInnsamlingId, a.kommunenummer, { versjon: 1 }))

/** The same, once it is under behandling. */
const behandlet = (
  fn: (b: Bruker, e: string, id: string, nr: string, versjon: { versjon: number }) => Promise<unknown>,
) =>
  skriv(async (b, e, a) => {
    await taTilBehandling(b, e, a.sendtInnsamlingId, a.kommunenummer, { versjon: 1 })
    return fn(b, e, a.sendtInnsamlingId, a.kommunenummer, { versjon: 2 })
  })

const retur = { frist: '10.12.2026', deler: [{ del: 'KONTAKT', valgt: true, grunn: 'Mangler' }] }
const unntak = { versjon: 1, egenFrist: '20.12.2026', fritatt: false, grunn: 'Flom' }

/** The functions of those who collect: rounds, the board, and the treatment of what is sent. */
export const TILSYN: Record<string, Rad> = {
  'database.somTilsyn': les(
    b => somTilsyn(b, tx => tx.innsendingsnotat.findMany({ where: { kommunenummer: EIDSKOG } })),
    { svar: [], ...bareEmbete },
  ),
  'innsamling/les.hentInnsamlinger': les((b, e) => hentInnsamlinger(b, e), bareEmbete),
  'innsamling/les.hentInnsamling': les((b, e, a) => hentInnsamling(b, e, a.innsamlingId)),
  'innsamling/lagring.opprettInnsamling': skriv(
    (b, e) => opprettInnsamling(b, e, skjema(), IDAG),
    bareEmbete,
  ),
  'innsamling/lagring.lagreInnsamling': skriv((b, e, a) =>
    lagreInnsamling(b, e, a.utkastinnsamlingId, { ...skjema(), versjon: 1 }, IDAG),
  ),
  'innsamling/lagring.slettInnsamling': skriv((b, e, a) => slettInnsamling(b, e, a.utkastinnsamlingId, 1)),
  'innsamling/publiser.publiserInnsamling': skriv((b, e, a) =>
    publiserInnsamling(b, e, a.utkastinnsamlingId, { versjon: 1 }, IDAG),
  ),
  'innsamling/unntak.settUnntak': skriv((b, e, a) =>
    settUnntak(b, e, a.innsamlingId, a.kommunenummer, unntak, IDAG),
  ),
  'innsamling/paminnelser.hentPaminnelser': les((b, e, a) => hentPaminnelser(b, e, a.innsamlingId, IDAG)),
  'innsamling/paminnelser.lagPaminnelser': skriv((b, e, a) =>
    lagPaminnelser(b, e, a.innsamlingId, { kommuner: [a.kommunenummer], tekst: 'Husk fristen' }),
  ),
  'innsamling/apne.medInnsamling': skriv((b, e, a) =>
    medInnsamling(b, e, a.innsamlingId, () => Promise.resolve(ok(null))),
  ),
  'innsamling/rundelogg.hentRundelogg': les(async (b, e, a) => {
    await settUnntak(b, e, a.innsamlingId, a.kommunenummer, unntak, IDAG)
    return hentRundelogg(b, e, a.innsamlingId)
  }),
  'tilsyn/loggeksport.hentTilsynslogg': les(async (b, e, a) => {
    await settUnntak(b, e, a.innsamlingId, a.kommunenummer, unntak, IDAG)
    return hentTilsynslogg(b, e, a.innsamlingId)
  }),
  'tilsyn/versjon.hentSendtVersjon': les((b, e, a) =>
    hentSendtVersjon(b, e, a.sendtInnsamlingId, a.kommunenummer, 1),
  ),
  'tilsyn/tavle.hentTavle': les((b, e, a) => hentTavle(b, e, a.innsamlingId, IDAG)),
  'tilsyn/kvalitet.hentRundekvalitet': les((b, e, a) => hentRundekvalitet(b, e, a.sendtInnsamlingId)),
  'tilsyn/les.hentBehandling': les((b, e, a) =>
    hentBehandling(b, e, a.sendtInnsamlingId, a.kommunenummer, IDAG),
  ),
  'tilsyn/logg.hentSakslogg': {
    ...les(async (b, e, a) => {
      await skrivNotat(b, e, a.sendtInnsamlingId, a.kommunenummer, { notat: 'Ringt' })
      return hentSakslogg(b, e, a.sendtInnsamlingId, a.kommunenummer)
    }),
  },
  'tilsyn/sak.medSak': sak((b, e, id, nr) => medSak(b, e, id, nr, () => Promise.resolve(ok(null)))),
  'tilsyn/status.taTilBehandling': sak((...a) => taTilBehandling(...a)),
  'tilsyn/status.slipp': behandlet((...a) => slipp(...a)),
  'tilsyn/status.kontroller': behandlet((...a) => kontroller(...a)),
  'tilsyn/status.returner': behandlet((b, e, id, nr, versjon) =>
    returner(b, e, id, nr, { ...retur, ...versjon }, IDAG),
  ),
  'tilsyn/oppfolging.merk': sak((b, e, id, nr) =>
    merk(b, e, id, nr, { felt: 'plan', merketekst: 'Se på planen' }),
  ),
  'tilsyn/oppfolging.lukkMerke': skriv((b, e, a) =>
    lukkMerke(b, e, a.sendtInnsamlingId, a.kommunenummer, a.merkeId, { versjon: 1 }),
  ),
  'tilsyn/oppfolging.bePlan': sak((b, e, id, nr, versjon) =>
    bePlan(b, e, id, nr, { ...versjon, plantekst: 'Send plan', plansvar: '20.12.2026' }, IDAG),
  ),
  'tilsyn/oppfolging.settSvarfrist': sak((b, e, id, nr, versjon) =>
    settSvarfrist(b, e, id, nr, { ...versjon, dato: '20.12.2026' }, IDAG),
  ),
  'tilsyn/dialog.skrivMelding': sak((b, e, id, nr) =>
    skrivMelding(b, e, id, nr, { melding: 'Hei', svarfrist: '' }, IDAG),
  ),
  'tilsyn/dialog.skrivNotat': sak((b, e, id, nr) => skrivNotat(b, e, id, nr, { notat: 'Ringt' })),
}
