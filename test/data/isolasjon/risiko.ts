import { lagreRisiko, leggTilRisikoer, opprettRisiko, slettRisiko } from '@/lib/data/risiko/lagring'
import { hentRisikoer } from '@/lib/data/risiko/les'
import { lagreSkala } from '@/lib/data/risiko/skala'
import { iUtkast } from '@/lib/data/risiko/utkast'
import { ok } from '@/lib/domene/resultat'
import { STANDARDSKALA } from '@/lib/domene/risiko/skala'
import { tilSkalaskjema } from '@/lib/domene/risiko/skala-schema'
import { lesing, type Rad, skriving } from './rad'

const risiko = {
  ...{ hendelse: 'Ferie uten lege', arsak: '', eksisterendeTiltak: '', sykehjemId: '' },
  ...{ sannsynlighet: '5', konsekvens: '5', restSannsynlighet: '', restKonsekvens: '' },
}
const flere = { risikoer: [{ hendelse: 'Sen epikrise', arsak: '' }], sykehjemId: '' }
const skala = { ...tilSkalaskjema({ skala: STANDARDSKALA, versjon: 1 }), hoyFra: '20' }

/** The functions on the risks of a vurdering. */
export const RISIKO: Record<string, Rad> = {
  'risiko/les.hentRisikoer': lesing((b, a) => hentRisikoer(b, a.kommunenummer, a.vurderingId)),
  'risiko/lagring.opprettRisiko': skriving((b, a) =>
    opprettRisiko(b, a.kommunenummer, a.vurderingId, risiko),
  ),
  'risiko/lagring.leggTilRisikoer': skriving((b, a) =>
    leggTilRisikoer(b, a.kommunenummer, a.vurderingId, flere),
  ),
  'risiko/lagring.lagreRisiko': skriving((b, a) =>
    lagreRisiko(b, a.kommunenummer, a.vurderingId, a.risikoId, { ...risiko, versjon: 1 }),
  ),
  'risiko/lagring.slettRisiko': skriving((b, a) =>
    slettRisiko(b, a.kommunenummer, a.vurderingId, a.risikoId, 1),
  ),
  'risiko/skala.lagreSkala': skriving((b, a) => lagreSkala(b, a.kommunenummer, a.vurderingId, skala)),
  'risiko/utkast.iUtkast': skriving((b, a) =>
    iUtkast(b, a.kommunenummer, a.vurderingId, () => Promise.resolve(ok(null))),
  ),
}
