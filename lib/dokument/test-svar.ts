const LANG =
  'Legetjenesten har vært ustabil i perioden. To av tre leger sluttet i løpet av våren, og visitten har vært lagt til én dag i uka. Etter sommeren er det tilsatt en ny lege i halv stilling. '

const hjemmet = (id: string, svar: Record<string, string>): Record<string, string> =>
  Object.fromEntries(Object.entries(svar).map(([felt, verdi]) => [`${felt}@${id}`, verdi]))

const behovene = (hoyere: string, begrunnelse: string) => ({
  'B.behov.PASIENTENES_BEHOV': hoyere,
  'B.behov.PASIENTENES_BEHOV.begrunnelse': begrunnelse,
  'B.behov.OPPGAVER': 'SOM_FORVENTET',
  'B.behov.ANDRE_TJENESTER': 'SOM_FORVENTET',
  'B.behov.BOLIGER_MOT_PLASSER': 'LAVERE',
  'B.behov.BOLIGER_MOT_PLASSER.begrunnelse':
    'Få boliger med heldøgns tjenester, så de sykeste bor på sykehjemmet.',
  'B.behov.KOMPETANSE': 'SOM_FORVENTET',
})

const oppgavene = {
  'B.oppgave.AKUTT_OG_LANGVARIG': 'DELVIS',
  'B.oppgave.AKUTT_OG_LANGVARIG.begrunnelse': 'Lege er til stede én dag i uka.',
  'B.oppgave.UTREDNING_OBSERVASJON': 'IVARETATT',
  'B.oppgave.LEGEMIDLER': 'IVARETATT',
  'B.oppgave.SAMARBEID': 'DELVIS',
  'B.oppgave.SAMARBEID.begrunnelse': 'Epikrisene kommer sent.',
  'B.oppgave.ETTER_SPESIALIST': 'IVARETATT',
  'B.oppgave.KOMMUNIKASJON': 'IKKE_IVARETATT',
  'B.oppgave.KOMMUNIKASJON.begrunnelse': 'Ingen faste samtaler med pårørende.',
}

const tekstene = {
  'B.utenforArbeidstid': 'Legevakta rykker ut. Ingen skriftlig avtale.',
  'B.ferie': 'Ingen lege i uke 28–31 i år.',
  'B.kontinuitet': 'Tre leger på to år.',
  'B.kompetanse': 'Én lege er spesialist i allmennmedisin. Ingen har kompetanse i palliasjon.',
  'B.andelLegevurdert': '82,5',
  'B.andelLegemiddelgjennomgang': '64',
  'B.vurdert': 'JA',
}

/** The answers of a vurdering of these two homes. */
export const testSvar = (solbakken: string, fjellheim: string): Record<string, string> => ({
  'A.utvikling': `${LANG.repeat(3)}\n${LANG}`,
  'A.tall': 'Tallene gjelder en uke uten ferie.',
  'B.krav':
    'Kommunen krever\n- legevisitt minst to dager i uka\n- legemiddelgjennomgang to ganger i året\n- lege på tilkalling hele døgnet',
  'B.tjenester': 'Kommunen har ti øyeblikkelig hjelp-plasser sammen med nabokommunen.',
  'B.boligerAntall': '32',
  'B.boligerBeboere': '30',
  'B.boligerFastleger': '7',
  'B.boliger': 'Beboerne har sin egen fastlege.',
  'C.samlet': 'De største risikoene gjelder ferie og avhengighet av én lege.',
  'D.innhold': 'Legen skal ha faste visittdager, delta i legemiddelgjennomgang og veilede personalet.',
  'D.mengde': 'Normen følger forslaget fra Legeforeningen 2012, med mer tid på korttid.',
  'E.hvordan': 'Kommuneoverlegen går gjennom tallene hvert halvår sammen med sykehjemslederne.',
  'E.hyppighet': 'HALVARLIG',
  'E.hvem': 'Kommuneoverlegen, sykehjemslederne og kommunalsjefen for helse.',
  'E.nesteDato': '2027-05-20',
  ...hjemmet(solbakken, {
    ...behovene('HOYERE', 'Flere beboere med sammensatte sykdommer enn før.'),
    ...oppgavene,
    ...tekstene,
    'B.forsvarlig': 'NEI',
    'B.forsvarlig.begrunnelse': 'For lite legetid til korttid og rehabilitering.',
  }),
  ...hjemmet(fjellheim, {
    ...behovene('SOM_FORVENTET', ''),
    ...oppgavene,
    ...tekstene,
    'B.forsvarlig': 'DELVIS',
    'B.forsvarlig.begrunnelse': 'Timene er der, men legen er ny og uten veiledning.',
  }),
})
