/** Every address in the app, built in one place. */
const kommune = (nr: string) => `/kommune/${nr}`
/** null: the country. */
const embete = (id: string | null) => (id === null ? '/direktorat' : `/statsforvalter/${id}`)

/** How the types of varsler begin, and where what they are about stands; the rest are about tiltak. */
const VARSELSTEDER = [
  ['NORM', 'norm'],
  ['VURDERING', 'vurdering'],
  ['INNS', 'innsending'],
] as const

/** Keeps a return address inside the app: a path of our own, never another host. */
export function tryggSti(sti: string | null | undefined): string {
  return sti && /^\/(?![/\\])[^\s\\]*$/.test(sti) ? sti : '/'
}

/** The same of a whole address or a path, as an address at ours. What is neither leads to the front page. */
export function tryggAdresse(adresse: string, vart: string): string {
  const her = new URL(vart).origin
  const sti = adresse.startsWith(`${her}/`) ? adresse.slice(her.length) : adresse
  return `${her}${tryggSti(sti)}`
}

/** What a new tiltak starts from: a risk or a unit with a gap that it is to meet, a known measure, uketimer tried. */
/** What a new tiltak starts from: a risk or a unit with a gap that it is to meet, a known measure, what another has shared. */
export type Tiltaksutgangspunkt = {
  risiko?: string
  sykehjem?: string
  avdeling?: string
  mal?: string
  timer?: string
  erfaring?: string
}

export const ruter = {
  forside: () => '/',
  om: () => '/om',
  personvern: () => '/personvern',
  tilgjengelighet: () => '/tilgjengelighet',
  /** sok: its state («langtid=24&timer=30»). */
  kalkulator: (sok = '') => `/kalkulator${sok ? `?${sok}` : ''}`,
  omApi: () => '/om/api',
  /** tema: the ones of one theme. */
  praksis: (tema?: string) => `/praksis${tema ? `?tema=${tema}` : ''}`,
  brukerSlettet: () => '/logg-inn?slettet=ja',
  loggetUt: () => '/logg-inn?ut=ja',
  loggInn: (tilbake?: string) =>
    tilbake && tilbake !== '/' ? `/logg-inn?callbackUrl=${encodeURIComponent(tilbake)}` : '/logg-inn',
  /** Through at the provider for several organisations: which one? */
  velgVirksomhet: (tilbake?: string) =>
    `/logg-inn/virksomhet${tilbake && tilbake !== '/' ? `?callbackUrl=${encodeURIComponent(tilbake)}` : ''}`,
  /** Through at the provider, and no user here. */
  utenBruker: () => '/logg-inn/uten-bruker',
  /** On to the provider's own log-out. */
  loggUt: () => '/logg-ut',
  invitasjon: (token: string) => `/invitasjon/${token}`,
  /** For anyone with a receipt in hand. */
  sjekkKvittering: () => '/kvittering',
  /** For anyone: with the hash of the receipt the page says at once whether it is right. */
  kvittering: (referanse: string, sha256?: string) =>
    `/kvittering/${referanse}${sha256 ? `?sha256=${sha256}` : ''}`,
  minSide: () => '/min-side',
  slettMeg: () => '/min-side/slett',
  mineOpplysninger: () => '/api/meg/opplysninger',
  totrinn: () => '/min-side/totrinn',
  /** Just logged in with a recovery code; from there on to where one was going. */
  totrinnKodeBrukt: (videre: string) => `/min-side/totrinn?kode=brukt&videre=${encodeURIComponent(videre)}`,
  kommune,
  komIGang: (nr: string) => `${kommune(nr)}/kom-i-gang`,
  sykehjemListe: (nr: string) => `${kommune(nr)}/sykehjem`,
  nyttSykehjem: (nr: string) => `${kommune(nr)}/sykehjem/nytt`,
  sykehjem: (nr: string, id: string) => `${kommune(nr)}/sykehjem/${id}`,
  endreSykehjem: (nr: string, id: string) => `${kommune(nr)}/sykehjem/${id}/endre`,
  nyAvdeling: (nr: string, sykehjemId: string) => `${kommune(nr)}/sykehjem/${sykehjemId}/avdelinger/ny`,
  avdeling: (nr: string, sykehjemId: string, id: string) =>
    `${kommune(nr)}/sykehjem/${sykehjemId}/avdelinger/${id}`,
  endreAvdeling: (nr: string, sykehjemId: string, id: string) =>
    `${kommune(nr)}/sykehjem/${sykehjemId}/avdelinger/${id}/endre`,
  rettAvdelingstype: (nr: string, sykehjemId: string, id: string) =>
    `${kommune(nr)}/sykehjem/${sykehjemId}/avdelinger/${id}/type`,
  nyttBelegg: (nr: string, sykehjemId: string, avdelingId: string) =>
    `${kommune(nr)}/sykehjem/${sykehjemId}/avdelinger/${avdelingId}/belegg/ny`,
  belegg: (nr: string, sykehjemId: string, avdelingId: string, id: string) =>
    `${kommune(nr)}/sykehjem/${sykehjemId}/avdelinger/${avdelingId}/belegg/${id}`,
  nyLegeavtale: (nr: string, sykehjemId: string) => `${kommune(nr)}/sykehjem/${sykehjemId}/legeavtaler/ny`,
  legeavtale: (nr: string, sykehjemId: string, id: string) =>
    `${kommune(nr)}/sykehjem/${sykehjemId}/legeavtaler/${id}`,
  endreLegeavtale: (nr: string, sykehjemId: string, id: string) =>
    `${kommune(nr)}/sykehjem/${sykehjemId}/legeavtaler/${id}/endre`,
  avsluttLegeavtale: (nr: string, sykehjemId: string, id: string) =>
    `${kommune(nr)}/sykehjem/${sykehjemId}/legeavtaler/${id}/avslutt`,
  nyAvtaleversjon: (nr: string, sykehjemId: string, id: string) =>
    `${kommune(nr)}/sykehjem/${sykehjemId}/legeavtaler/${id}/endring`,
  avtaleversjon: (nr: string, sykehjemId: string, id: string, versjonId: string) =>
    `${kommune(nr)}/sykehjem/${sykehjemId}/legeavtaler/${id}/versjoner/${versjonId}`,
  nyttFravaer: (nr: string, sykehjemId: string, avtaleId: string) =>
    `${kommune(nr)}/sykehjem/${sykehjemId}/legeavtaler/${avtaleId}/fravaer/nytt`,
  fravaer: (nr: string, sykehjemId: string, avtaleId: string, id: string) =>
    `${kommune(nr)}/sykehjem/${sykehjemId}/legeavtaler/${avtaleId}/fravaer/${id}`,
  norm: (nr: string) => `${kommune(nr)}/norm`,
  normutkast: (nr: string) => `${kommune(nr)}/norm/utkast`,
  normvedtak: (nr: string) => `${kommune(nr)}/norm/vedtak`,
  normversjon: (nr: string, id: string) => `${kommune(nr)}/norm/${id}`,
  sammenlignNormer: (nr: string, fra?: string, til?: string) =>
    `${kommune(nr)}/norm/sammenlign${fra && til ? `?fra=${fra}&til=${til}` : ''}`,
  dekning: (nr: string, dato?: string) => `${kommune(nr)}/dekning${dato ? `?dato=${dato}` : ''}`,
  sykehjemsdekning: (nr: string, id: string, dato?: string) =>
    `${kommune(nr)}/dekning/${id}${dato ? `?dato=${dato}` : ''}`,
  indikator: (nr: string, aar?: number) => `${kommune(nr)}/indikator${aar ? `?aar=${aar}` : ''}`,
  /** sok: what is tried. */
  prov: (nr: string, sok = '') => `${kommune(nr)}/prov${sok ? `?${sok}` : ''}`,
  datakvalitet: (nr: string) => `${kommune(nr)}/datakvalitet`,
  /** sykehjemId: to begin with that one. */
  utvikling: (nr: string, sykehjemId?: string) =>
    `${kommune(nr)}/utvikling${sykehjemId ? `?sykehjem=${sykehjemId}` : ''}`,
  vurderinger: (nr: string) => `${kommune(nr)}/vurdering`,
  vurdering: (nr: string, id: string) => `${kommune(nr)}/vurdering/${id}`,
  /** del: a section in lower case («a»). */
  vurderingsdel: (nr: string, id: string, del: string) => `${kommune(nr)}/vurdering/${id}/${del}`,
  sykehjemsvurdering: (nr: string, id: string, sykehjemId: string) =>
    `${kommune(nr)}/vurdering/${id}/b/${sykehjemId}`,
  vurderingsendringer: (nr: string, id: string) => `${kommune(nr)}/vurdering/${id}/endringer`,
  nyRisiko: (nr: string, id: string) => `${kommune(nr)}/vurdering/${id}/c/ny`,
  risiko: (nr: string, id: string, risikoId: string) => `${kommune(nr)}/vurdering/${id}/c/${risikoId}`,
  risikoskala: (nr: string, id: string) => `${kommune(nr)}/vurdering/${id}/c/skala`,
  plan: (nr: string) => `${kommune(nr)}/plan`,
  nyttTiltak: (nr: string, fra?: Tiltaksutgangspunkt) => {
    const sok = new URLSearchParams(fra).toString()
    return `${kommune(nr)}/plan/nytt${sok ? `?${sok}` : ''}`
  },
  tiltak: (nr: string, id: string) => `${kommune(nr)}/plan/${id}`,
  endreTiltak: (nr: string, id: string) => `${kommune(nr)}/plan/${id}/endre`,
  evaluerTiltak: (nr: string, id: string) => `${kommune(nr)}/plan/${id}/evaluer`,
  delErfaring: (nr: string, id: string) => `${kommune(nr)}/plan/${id}/del`,
  erfaringer: (nr: string) => `${kommune(nr)}/erfaringer`,
  innsendinger: (nr: string) => `${kommune(nr)}/innsending`,
  innsending: (nr: string, innsamlingId: string) => `${kommune(nr)}/innsending/${innsamlingId}`,
  /** slag: other than a full answer («INGEN_ENDRING»). */
  sendInn: (nr: string, innsamlingId: string, slag?: string) =>
    `${kommune(nr)}/innsending/${innsamlingId}/send${slag ? `?slag=${slag}` : ''}`,
  /** Of the receipts, without a number. */
  innsendingskvitteringer: (nr: string, innsamlingId: string) =>
    `${kommune(nr)}/innsending/${innsamlingId}/kvittering`,
  innsendingskvittering: (nr: string, innsamlingId: string, nummer: number) =>
    `${kommune(nr)}/innsending/${innsamlingId}/kvittering/${nummer}`,
  innsendingslogg: (nr: string, innsamlingId: string) => `${kommune(nr)}/innsending/${innsamlingId}/logg`,
  varsler: (nr: string) => `${kommune(nr)}/varsler`,
  /** Where a varsel leads: to the norm, vurdering, tiltak or innsending it is about, by its type. */
  varselmal: (nr: string, type: string, objektId: string) => {
    const sted = VARSELSTEDER.find(([slag]) => type.startsWith(slag))?.[1] ?? 'plan'
    return `${kommune(nr)}/${sted}/${objektId}`
  },
  import: (nr: string) => `${kommune(nr)}/import`,
  logg: (nr: string) => `${kommune(nr)}/logg`,
  innstillinger: (nr: string) => `${kommune(nr)}/innstillinger`,
  brukere: (nr: string) => `${kommune(nr)}/brukere`,
  inviter: (nr: string) => `${kommune(nr)}/brukere/inviter`,
  bruker: (nr: string, id: string) => `${kommune(nr)}/brukere/${id}`,
  system: (sok?: string) => `/system${sok ? `?sok=${encodeURIComponent(sok)}` : ''}`,
  systemlogg: () => '/system/logg',
  systemsted: (sted: string) => `/system/${sted}`,
  systeminviter: (sted: string) => `/system/${sted}/inviter`,
  systembruker: (sted: string, id: string) => `/system/${sted}/${id}`,
  referansetall: () => '/referansetall',
  statsforvaltere: () => '/statsforvalter',
  statsforvalter: embete,
  innsamlinger: (sf: string | null) => (sf === null ? embete(sf) : `${embete(sf)}/innsamlinger`),
  nyInnsamling: (sf: string | null) => `${embete(sf)}/innsamlinger/ny`,
  innsamling: (sf: string | null, id: string) => `${embete(sf)}/innsamlinger/${id}`,
  endreInnsamling: (sf: string | null, id: string) => `${embete(sf)}/innsamlinger/${id}/endre`,
  /** kommunenummer: whose exception is to be set. */
  innsamlingsunntak: (sf: string | null, id: string, kommunenummer?: string) =>
    `${embete(sf)}/innsamlinger/${id}/unntak${kommunenummer ? `?kommune=${kommunenummer}` : ''}`,
  paminnelser: (sf: string, id: string) => `${embete(sf)}/innsamlinger/${id}/paminnelser`,
  behandling: (sf: string, id: string, kommunenummer: string) =>
    `${embete(sf)}/innsamlinger/${id}/kommuner/${kommunenummer}`,
  /** A version as it was sent. */
  behandlingsversjon: (sf: string, id: string, kommunenummer: string, nummer: number) =>
    `${embete(sf)}/innsamlinger/${id}/kommuner/${kommunenummer}/versjoner/${nummer}`,
  rundelogg: (sf: string | null, id: string) => `${embete(sf)}/innsamlinger/${id}/logg`,
  samlet: (sf: string, id: string) => `${embete(sf)}/innsamlinger/${id}/samlet`,
  interkommunalt: (sf: string, id: string) => `${embete(sf)}/innsamlinger/${id}/interkommunalt`,
  innsamlingskvalitet: (sf: string, id: string) => `${embete(sf)}/innsamlinger/${id}/kvalitet`,
  direktorat: () => embete(null),
  /** One kommune in a round, as the country sees it. */
  kommuneILandet: (id: string, kommunenummer: string) =>
    `${embete(null)}/innsamlinger/${id}/kommuner/${kommunenummer}`,
  api: {
    /** A round in figures. valg: format, tabell, navn, sprak, kontrollert, embete. */
    samlet: (id: string, valg: Record<string, string> = {}) => {
      const sok = new URLSearchParams(valg).toString()
      return `/api/v1/innsamlinger/${id}/samlet${sok ? `?${sok}` : ''}`
    },
    /** embete null: the country's own round. */
    innsamlingslogg: (id: string, embete: string | null, format: string) =>
      `/api/v1/innsamlinger/${id}/logg?format=${format}${embete === null ? '' : `&embete=${embete}`}`,
    dekning: (nr: string) => `/api/v1/kommuner/${nr}/dekning`,
    vurdering: (nr: string, id: string) => `/api/v1/kommuner/${nr}/vurderinger/${id}`,
    saksframlegg: (nr: string, id: string, sprak: string) =>
      `/api/v1/kommuner/${nr}/vurderinger/${id}/saksframlegg?sprak=${sprak}`,
    rapport: (nr: string, id: string, sprak: string) =>
      `/api/v1/kommuner/${nr}/vurderinger/${id}/rapport?sprak=${sprak}`,
    vedlegg: (nr: string, id: string) => `/api/v1/kommuner/${nr}/vedlegg/${id}`,
    /** The bytes of a version as sent. */
    innsending: (nr: string, innsamlingId: string, nummer: number) =>
      `/api/v1/kommuner/${nr}/innsendinger/${innsamlingId}/${nummer}`,
    innsendingskvittering: (nr: string, innsamlingId: string, nummer: number, sprak: string) =>
      `/api/v1/kommuner/${nr}/innsendinger/${innsamlingId}/${nummer}/kvittering?sprak=${sprak}`,
    import: (nr: string, tabell?: string) => `/api/v1/kommuner/${nr}/import${tabell ? `/${tabell}` : ''}`,
    /** Downloads: the six tables as a workbook, or one as CSV; mal = the empty template. */
    eksport: (nr: string, { tabell, mal, sprak }: { tabell?: string; mal?: boolean; sprak: string }) =>
      `/api/v1/kommuner/${nr}/eksport${tabell ? `/${tabell}` : ''}?sprak=${sprak}${mal ? '&mal=1' : ''}`,
    /** One table, in this format. */
    tabell: (nr: string, tabell: string, format: string) =>
      `/api/v1/kommuner/${nr}/eksport/${tabell}?format=${format}`,
    openapi: (sprak: string) => `/api/v1/openapi.json?sprak=${sprak}`,
  },
}
