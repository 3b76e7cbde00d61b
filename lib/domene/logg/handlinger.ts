/**
 * Everything the log can tell: the closed list that lib/data/hendelse.ts takes. A new one gets its sentence in both
 * languages under `hendelse` (a test holds them together); an old one is never renamed, its rows stand for ever.
 */
export const INNHOLDSHENDELSER = [
  'sykehjem.opprettet',
  'sykehjem.endret',
  'sykehjem.slettet',
  'avdeling.opprettet',
  'avdeling.endret',
  'avdeling.typeRettet',
  'avdeling.slettet',
  'belegg.opprettet',
  'belegg.endret',
  'belegg.slettet',
  'legeavtale.opprettet',
  'legeavtale.omdopt',
  'legeavtale.slettet',
  'legeavtaleversjon.opprettet',
  'legeavtaleversjon.rettet',
  'legeavtaleversjon.avsluttet',
  'legeavtaleversjon.slettet',
  'fravaer.registrert',
  'fravaer.rettet',
  'fravaer.slettet',
  'norm.utkastOpprettet',
  'norm.utkastLagret',
  'norm.utkastForkastet',
  'norm.vedtatt',
  'norm.feilregistrert',
  'norm.importert',
  'vurdering.startet',
  'vurdering.feltLagret',
  'vurdering.merketFerdig',
  'vurdering.gjenapnet',
  'vurdering.returnert',
  'vurdering.godkjent',
  'vurdering.forkastet',
  'vurdering.skalaLagret',
  'risiko.opprettet',
  'risiko.endret',
  'risiko.slettet',
  'tiltak.opprettet',
  'tiltak.endret',
  'tiltak.statusEndret',
  'tiltak.loggfort',
  'tiltak.evaluert',
  'tiltak.delt',
  'tiltak.delingTrukket',
  'tiltak.slettet',
  'vedlegg.lastetOpp',
  'vedlegg.fjernet',
  'varsel.opprettet',
  'varsel.sendt',
  'advarsel.begrunnet',
  'innstilling.lagret',
  'import.utfort',
  'innsending.utkastLagret',
  'innsending.klargjort',
  'innsending.klargjoringTrukket',
] as const

/** Of one innsending: both parties read them. */
export const INNSENDINGSHENDELSER = [
  'innsending.sendt',
  'innsending.trukket',
  'innsending.tattTilBehandling',
  'innsending.sluppet',
  'innsending.returnert',
  'innsending.kontrollert',
  'innsending.merket',
  'innsending.merkeLukket',
  'innsending.planBedt',
  'innsending.svarfristSatt',
  'innsending.meldingSkrevet',
  'innsending.paaminnet',
] as const

/** Of those who collect: no kommune reads them. */
export const TILSYNSHENDELSER = [
  'innsamling.opprettet',
  'innsamling.endret',
  'innsamling.publisert',
  'innsamling.slettet',
  'innsamling.unntakSatt',
  'innsending.notatSkrevet',
] as const

export const TILGANGSHENDELSER = [
  'invitasjon.laget',
  'invitasjon.nyLenke',
  'invitasjon.trukket',
  'invitasjon.tattImot',
  'bruker.rollerEndret',
  'bruker.fjernet',
  'bruker.slettetSegSelv',
  'bruker.slettetEtterOnske',
  'bruker.glemt',
  'opplysninger.lastetNed',
  'passordlenke.laget',
  'passordlenke.trukket',
  'passord.byttet',
  'passord.valgtMedLenke',
  'passord.satt',
  'passord.avvist',
  'totrinn.slattPa',
  'totrinn.slattAv',
  'totrinn.byttet',
  'totrinn.nyeKoder',
  'totrinn.kodeBrukt',
  'totrinn.nullstilt',
  'apinokkel.laget',
  'apinokkel.tilbakekalt',
  'sprak.valgt',
  'identitet.koblet',
  'identitet.fjernet',
  'systemadmin.opprettet',
  'innlogging.lykkes',
  'innlogging.avvist',
  'tilgang.avvist',
  'uthenting.gjort',
] as const

export type Hendelsesnavn =
  | (typeof INNHOLDSHENDELSER)[number]
  | (typeof INNSENDINGSHENDELSER)[number]
  | (typeof TILSYNSHENDELSER)[number]
  | (typeof TILGANGSHENDELSER)[number]

export const HENDELSESNAVN: readonly Hendelsesnavn[] = [
  ...INNHOLDSHENDELSER,
  ...INNSENDINGSHENDELSER,
  ...TILSYNSHENDELSER,
  ...TILGANGSHENDELSER,
]

/** A name as it stands in a row; null for one this version does not know. */
export const lesHendelsesnavn = (handling: string): Hendelsesnavn | null =>
  HENDELSESNAVN.find(h => h === handling) ?? null
