import { hentKolleger } from '@/lib/data/kolleger'
import { hentVurderingsstand } from '@/lib/data/syklus'
import { hentEndringer } from '@/lib/data/vurdering/endringer'
import { lagreFelt } from '@/lib/data/vurdering/felt'
import { hentInnhold, hentVurdering, hentVurderinger, hentVurderingsbilde } from '@/lib/data/vurdering/les'
import { forkastVurdering, startVurdering } from '@/lib/data/vurdering/start'
import { gjenapne, godkjenn, merkFerdig, returner } from '@/lib/data/vurdering/status'
import type { Bruker } from '@/lib/domene/tilgang'
import { EIDSKOG } from '../../aktor'
import { type Adresse, EGEN } from './oppsett'
import { lesing, type Rad, skriving } from './rad'

const IDAG = '2026-11-22'
const bareKommune = { medId: false }

/** One who may both finish and sign, as in a small kommune. */
const EGEN_BEGGE: Bruker = {
  ...EGEN,
  tilganger: [...EGEN.tilganger, { rolle: 'KOMMUNELEDELSE', kommunenummer: EIDSKOG }],
}

const ferdig = (b: Bruker, a: Adresse) => merkFerdig(b, a.kommunenummer, a.vurderingId, { versjon: 1 }, IDAG)

/** An act on one that is FERDIG: to a stranger the draft is no more there than the finished one. */
const etterFerdig = (kall: (b: Bruker, a: Adresse) => Promise<unknown>): Rad =>
  skriving(
    async (b, a) => {
      await ferdig(b, a)
      return kall(b, a)
    },
    { egen: EGEN_BEGGE },
  )

const svar = (a: Adresse) => ({
  felt: 'B.ferie',
  sykehjemId: a.sykehjemId,
  verdi: 'Vikar i juli',
  versjon: 1,
})

/** The functions on the vurdering itself. */
export const VURDERING: Record<string, Rad> = {
  'kolleger.hentKolleger': lesing((b, a) => hentKolleger(b, a.kommunenummer), bareKommune),
  'syklus.hentVurderingsstand': lesing((b, a) => hentVurderingsstand(b, a.kommunenummer), bareKommune),
  'vurdering/les.hentVurderinger': lesing((b, a) => hentVurderinger(b, a.kommunenummer), bareKommune),
  'vurdering/les.hentVurdering': lesing((b, a) => hentVurdering(b, a.kommunenummer, a.vurderingId)),
  'vurdering/les.hentVurderingsbilde': lesing((b, a) =>
    hentVurderingsbilde(b, a.kommunenummer, a.vurderingId, IDAG),
  ),
  'vurdering/les.hentInnhold': lesing((b, a) => hentInnhold(b, a.kommunenummer, a.vurderingId, IDAG)),
  'vurdering/endringer.hentEndringer': lesing((b, a) =>
    hentEndringer(b, a.kommunenummer, a.vurderingId, IDAG),
  ),
  'vurdering/start.startVurdering': skriving(async (b, a) => {
    await forkastVurdering(b, a.kommunenummer, a.vurderingId, { versjon: 1 }) // one in the making at a time
    return startVurdering(b, a.kommunenummer, IDAG)
  }, bareKommune),
  'vurdering/start.forkastVurdering': skriving((b, a) =>
    forkastVurdering(b, a.kommunenummer, a.vurderingId, { versjon: 1 }),
  ),
  'vurdering/felt.lagreFelt': skriving((b, a) => lagreFelt(b, a.kommunenummer, a.vurderingId, svar(a))),
  'vurdering/status.merkFerdig': skriving(ferdig),
  'vurdering/status.gjenapne': etterFerdig((b, a) =>
    gjenapne(b, a.kommunenummer, a.vurderingId, { versjon: 2 }),
  ),
  'vurdering/status.returner': etterFerdig((b, a) =>
    returner(b, a.kommunenummer, a.vurderingId, { versjon: 2, grunn: 'Se på ferien en gang til' }),
  ),
  'vurdering/status.godkjenn': etterFerdig(async (b, a) => {
    const lest = (await hentInnhold(b, a.kommunenummer, a.vurderingId, IDAG))?.sha256 ?? ''
    return godkjenn(b, a.kommunenummer, a.vurderingId, { versjon: 2, lest })
  }),
}
