import { type Bruker, kan } from '@/lib/domene/tilgang'

/** What the reader may do from the steps of Kom i gang. */
export const komIGangRettigheter = (bruker: Bruker, kommunenummer: string) => ({
  nyttSykehjem: kan(bruker, 'sykehjem:opprette', { kommunenummer }),
  norm: kan(bruker, 'norm:endre', { kommunenummer }) || kan(bruker, 'norm:vedta', { kommunenummer }),
  import: kan(bruker, 'import:utfore', { kommunenummer }),
  sykehjem: (sykehjemId: string) => kan(bruker, 'sykehjem:endre', { kommunenummer, sykehjemId }),
})
