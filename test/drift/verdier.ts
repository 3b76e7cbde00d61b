type Rad = Record<string, string | null>

/** Columns that mean the same wherever they are, also where no reference says so. */
export const KJENTE: Record<string, [string, string]> = {
  kommunenummer: ['3416', '3401'],
  fylkesnummer: ['34', '33'],
  statsforvalterId: ['SF03', 'SF04'],
}

/**
 * What the rows of a table must be to keep its rules, and to be read as something by the app: Eidskog's row first. The
 * other columns are filled by kind. A column the database does not have (yet) is left out.
 */
export const VERDIER: Record<string, Rad[]> = {
  Statsforvalter: [{ id: 'SF03' }, { id: 'SF04' }],
  Kommune: [{ navn: 'Eidskog' }, { navn: 'Kongsvinger' }],
  Bruker: [
    { epost: 'en@eksempel.example', aktiv: 'true' },
    { epost: 'to@eksempel.example', aktiv: 'true' },
  ],
  Rolletildeling: [
    { rolle: 'KOMMUNEOVERLEGE', statsforvalterId: null },
    { rolle: 'SYKEHJEMSLEDER', statsforvalterId: null },
    { rolle: 'STATSFORVALTER', kommunenummer: null },
  ],
  Sykehjem: [{ nedlagt: null }, {}],
  Avdeling: [{ nedlagt: null }, {}],
  Legeavtaleversjon: [{ gjelderTil: null }, {}],
  Fravaer: [{ til: null }, {}],
  Lokalnorm: [{ status: 'UTKAST' }, { status: 'VEDTATT' }],
  Normsats: [{ avdelingId: null, sykehjemNavn: null, avdelingNavn: null }, {}],
  Vurdering: [
    { status: 'UTKAST', forrigeId: null, innhold: null, sha256: null },
    { status: 'GODKJENT', forrigeId: null },
  ],
  Vurderingsfelt: [
    { felt: 'a', nokkel: 'a', sykehjemId: null },
    { felt: 'b', nokkel: 'b', sykehjemId: null },
  ],
  Tiltak: [
    { status: 'PLANLAGT', gjennomfort: null, opphavErfaringId: null, opphavKommune: '' },
    { status: 'GJENNOMFORT' },
  ],
  Vedlegg: [
    { lokalnormId: null, tiltakId: null, storrelse: '1600', fjernet: null },
    { vurderingId: null, lokalnormId: null, storrelse: '1600' },
  ],
  Innsamling: [{ aar: '2026' }, { aar: '2026', statsforvalterId: null }],
  Innsending: [{ status: 'INNSENDT', returfrist: null }, { status: 'RETURNERT' }],
  Innsendingstall: [{ type: null }, {}],
  Erfaring: [{ trukket: null }, {}],
  Hendelse: [{ handling: 'sykehjem.opprettet', objekttype: 'Sykehjem' }, {}],
  Referansetall: [{ mangler: null }, { verdi: null }],
}
