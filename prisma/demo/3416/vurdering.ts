/*
 * The risiko- og behovsvurdering of the demonstration: fictitious, written as a small kommune would. Keys are those of
 * lib/domene/vurdering/felter.ts.
 */

type Svar = Record<string, string>

/** About the kommune: the version of last year. */
export const KOMMUNEN: Svar = {
  'A.utvikling':
    'Kommunen har tre sykehjem med til sammen 80 plasser. Siden 2023 har vi lagt ned en langtidsavdeling på Furulia og åpnet en forsterket enhet på Tjernlia. Beboerne som flytter inn, er eldre og sykere enn før, og oppholdene er kortere. Legetimene er fordelt på fem avtaler. Tilsynslegen på Furulia har vært den samme i tre år, på Tjernlia har tre leger gått ut og inn.',
  'A.tall':
    'Dekningen gjelder avtalte timer. Om sommeren er de faktiske timene lavere, fordi ferien ikke alltid er dekket av vikar.',
  'B.krav':
    'Kommunen legger til grunn at alle beboere skal ha legetilsyn minst hver måned, innkomstsamtale innen tre virkedager og legemiddelgjennomgang ved innkomst og hvert halvår. Vi når dette på Granheim. På Furulia og Tjernlia når vi det ikke for alle.',
  'B.tjenester':
    'Hjemmetjenesten har 210 brukere og drives i tre soner. Kommunen har seks fastleger, et legekontor og interkommunal legevakt sammen med Kongsvinger. Fysio- og ergoterapitjenesten deltar i rehabiliteringen på Granheim.',
  'B.boligerAntall': '36',
  'B.boligerBeboere': '34',
  'B.boligerFastleger': '5',
  'B.boliger':
    'Beboerne i boliger med heldøgns tjenester følges av egen fastlege. Flere venter på langtidsplass, og noen burde hatt det.',
  'C.samlet':
    'De største risikoene handler om sårbarhet: få leger, små stillinger og ferier uten vikar. Tiltakene i planen tar de tre høyeste først.',
  'D.innhold':
    'Legen går fast visitt to dager i uka på langtidsavdelingene og hver dag på rehabilitering. Legemiddelgjennomgang ved innkomst og hvert halvår. Pårørende får samtale med lege innen to uker etter innkomst. Avdelingene kan nå lege på telefon alle dager mellom 8 og 16.',
  'D.mengde':
    'Vi foreslår én time per tre langtidsplasser, som er forslaget fra Legeforeningen 2012. Korttid og rehabilitering ligger noe under forslaget fordi andre faggrupper tar deler av oppgavene. Lindrende enhet følger forslaget.',
  'E.hvordan':
    'Kommuneoverlegen går gjennom tallene med sykehjemslederne hvert kvartal. Tiltakene i planen evalueres når de er gjennomført, og resultatet legges fram for helse- og omsorgsutvalget.',
  'E.hyppighet': 'ARLIG',
  'E.hvem': 'Kommuneoverlegen er ansvarlig. Sykehjemslederne melder avvik, og kommunedirektøren godkjenner.',
  'E.nesteDato': '2027-02-01',
}

const BEGRUNNET = '.begrunnelse'

/** What holds for all three homes unless said otherwise. */
const FELLES: Svar = {
  'B.behov.PASIENTENES_BEHOV': 'HOYERE',
  [`B.behov.PASIENTENES_BEHOV${BEGRUNNET}`]:
    'Flere har sammensatte sykdommer og mange legemidler. Fire av fem har demens i tillegg.',
  'B.behov.OPPGAVER': 'SOM_FORVENTET',
  'B.behov.ANDRE_TJENESTER': 'SOM_FORVENTET',
  'B.behov.BOLIGER_MOT_PLASSER': 'SOM_FORVENTET',
  'B.behov.KOMPETANSE': 'SOM_FORVENTET',
  'B.oppgave.AKUTT_OG_LANGVARIG': 'DELVIS',
  [`B.oppgave.AKUTT_OG_LANGVARIG${BEGRUNNET}`]:
    'Langvarig sykdom følges godt. Ved akutt sykdom må avdelingen ofte vente til neste visittdag eller ringe legevakt.',
  'B.oppgave.UTREDNING_OBSERVASJON': 'IVARETATT',
  'B.oppgave.LEGEMIDLER': 'IVARETATT',
  'B.oppgave.SAMARBEID': 'IVARETATT',
  'B.oppgave.ETTER_SPESIALIST': 'DELVIS',
  [`B.oppgave.ETTER_SPESIALIST${BEGRUNNET}`]: 'Epikrisen kommer ofte flere dager etter pasienten.',
  'B.oppgave.KOMMUNIKASJON': 'IVARETATT',
  'B.utenforArbeidstid':
    'Ingen skriftlig avtale. Avdelingen ringer legevakt, som sjelden rykker ut til sykehjem.',
  'B.ferie': 'Legene avtaler ferie seg imellom. Sommeren har uker uten vikar.',
  'B.kontinuitet': 'Samme lege i flere år.',
  'B.kompetanse':
    'Legen er spesialist i allmennmedisin. Ingen har kompetanseområde alders- og sykehjemsmedisin.',
  'B.andelLegevurdert': '92',
  'B.andelLegemiddelgjennomgang': '78',
  'B.forsvarlig': 'DELVIS',
  [`B.forsvarlig${BEGRUNNET}`]:
    'Forsvarlig på vanlige uker, men sårbart ved ferie og sykdom. Timene strekker ikke til for korttid.',
  'B.vurdert': 'JA',
}

/** By the name of the sykehjem. */
export const SYKEHJEMMENE: Record<string, Svar> = {
  'Furulia sykehjem': FELLES,
  'Tjernlia omsorgssenter': {
    ...FELLES,
    'B.behov.OPPGAVER': 'HOYERE',
    [`B.behov.OPPGAVER${BEGRUNNET}`]:
      'Forsterket enhet for beboere med samtidig rus og psykisk lidelse krever mer av legen.',
    'B.oppgave.UTREDNING_OBSERVASJON': 'IKKE_RELEVANT',
    [`B.oppgave.UTREDNING_OBSERVASJON${BEGRUNNET}`]: 'Sykehjemmet har ikke korttidsplasser.',
    'B.oppgave.LEGEMIDLER': 'DELVIS',
    [`B.oppgave.LEGEMIDLER${BEGRUNNET}`]: 'Hver tredje beboer har ikke hatt legemiddelgjennomgang siste år.',
    'B.kontinuitet': 'Tre leger på to år. Ny lege hver gang må sette seg inn i alle beboerne.',
    'B.andelLegevurdert': '80',
    'B.andelLegemiddelgjennomgang': '65',
    'B.forsvarlig': 'NEI',
    [`B.forsvarlig${BEGRUNNET}`]:
      'Hyppig bytte av lege og én visittdag i uka gjør at endringer hos beboerne oppdages for sent.',
  },
  'Granheim helsehus': {
    ...FELLES,
    'B.behov.PASIENTENES_BEHOV': 'SOM_FORVENTET',
    [`B.behov.PASIENTENES_BEHOV${BEGRUNNET}`]: '',
    'B.oppgave.AKUTT_OG_LANGVARIG': 'IVARETATT',
    [`B.oppgave.AKUTT_OG_LANGVARIG${BEGRUNNET}`]: '',
    'B.oppgave.ETTER_SPESIALIST': 'IVARETATT',
    [`B.oppgave.ETTER_SPESIALIST${BEGRUNNET}`]: '',
    'B.utenforArbeidstid': 'Sykehjemsoverlegen kan nås på telefon til klokka 20 på hverdager.',
    'B.kompetanse':
      'Sykehjemsoverlegen har kompetanseområde alders- og sykehjemsmedisin. Lindrende team i Kongsvinger deltar.',
    'B.andelLegevurdert': '100',
    'B.andelLegemiddelgjennomgang': '96',
    'B.forsvarlig': 'JA',
    [`B.forsvarlig${BEGRUNNET}`]:
      'Legen er til stede hver dag. Vi mener dagens nivå holder, men det avhenger av én person.',
  },
}

/** What has been written anew in the version of this year. */
export const I_AAR: Svar = {
  'A.utvikling':
    'Siden forrige vurdering har Tilsynslege 1 på Furulia fått større stilling, og Granheim har fått LIS1 fra september. Tjernlia har hatt samme lege i ti måneder. Beboertallet på Bjørk har vært over plasstallet siden oktober.',
  'A.ferdig': 'JA',
  'B.krav':
    'Kravene er de samme som i fjor. Alle på Granheim har hatt legemiddelgjennomgang, på Furulia fire av fem. Tjernlia ligger fortsatt etter.',
}

/** sykehjem null = the whole kommune. Numbers are sannsynlighet, konsekvens, and the two after tiltak. */
export type Demorisiko = {
  sykehjem: string | null
  hendelse: string
  arsak: string
  eksisterendeTiltak: string
  tall: [number, number, number, number]
}

export const RISIKOER: Demorisiko[] = [
  {
    sykehjem: 'Tjernlia omsorgssenter',
    hendelse: 'Forverring hos beboere oppdages for sent',
    arsak: 'Legen er til stede én dag i uka.',
    eksisterendeTiltak: 'Sykepleier ringer legekontoret ved behov.',
    tall: [4, 4, 2, 4],
  },
  {
    sykehjem: null,
    hendelse: 'Beboere er uten legetilsyn i ferieuker',
    arsak: 'Ferien er ikke dekket av vikar.',
    eksisterendeTiltak: 'Legene avtaler seg imellom.',
    tall: [4, 4, 2, 3],
  },
  {
    sykehjem: null,
    hendelse: 'Beboere sendes til sykehus fordi ingen lege kan nås',
    arsak: 'Ingen avtale om kontakt utenom arbeidstid. Legevakten rykker sjelden ut.',
    eksisterendeTiltak: 'Behandlingsavklaring står i journalen for noen.',
    tall: [3, 5, 2, 4],
  },
  {
    sykehjem: 'Tjernlia omsorgssenter',
    hendelse: 'Ny lege kjenner ikke beboerne',
    arsak: 'Hyppig utskifting i en liten stilling.',
    eksisterendeTiltak: 'Skriftlig oppsummering for hver beboer.',
    tall: [4, 3, 2, 3],
  },
  {
    sykehjem: 'Granheim helsehus',
    hendelse: 'Tjenesten stopper når én lege er borte',
    arsak: 'Avhengig av én sykehjemsoverlege.',
    eksisterendeTiltak: 'LIS1 til stede i halve året.',
    tall: [2, 5, 2, 3],
  },
  {
    sykehjem: 'Furulia sykehjem',
    hendelse: 'Feil i legemidler etter innleggelse på sykehus',
    arsak: 'Epikrisen kommer flere dager etter pasienten.',
    eksisterendeTiltak: 'Sykepleier ringer avdelingen på sykehuset.',
    tall: [3, 3, 2, 3],
  },
  {
    sykehjem: 'Furulia sykehjem',
    hendelse: 'Uro ved demens behandles med legemidler først',
    arsak: 'Mangelfull kompetanse i demens med atferdsproblemer.',
    eksisterendeTiltak: 'Demensteamet gir råd.',
    tall: [3, 3, 2, 2],
  },
  {
    sykehjem: null,
    hendelse: 'Stillinger blir stående ledige',
    arsak: 'Få søkere til små stillinger.',
    eksisterendeTiltak: 'Ingen.',
    tall: [2, 2, 1, 2],
  },
]
