import { hentBegrunnelser, lagreBegrunnelse } from '@/lib/data/advarsel'
import {
  hentAvdeling,
  lagreAvdeling,
  opprettAvdeling,
  rettAvdelingstype,
  slettAvdeling,
} from '@/lib/data/avdeling'
import { hentBelegg, lagreBelegg, registrerBelegg, slettBelegg } from '@/lib/data/belegg'
import { registrerFravaer, rettFravaer, slettFravaer } from '@/lib/data/fravaer'
import { hentEksport } from '@/lib/data/import/eksport'
import { importer } from '@/lib/data/import/importer'
import { hentInnstilling, lagreInnstilling } from '@/lib/data/innstilling'
import {
  hentLegeavtale,
  lagreAvtalenavn,
  opprettLegeavtale,
  slettLegeavtale,
} from '@/lib/data/legeavtale/avtale'
import {
  avsluttLegeavtale,
  leggTilAvtaleversjon,
  rettAvtaleversjon,
  slettAvtaleversjon,
} from '@/lib/data/legeavtale/versjon'
import { hentLogg } from '@/lib/data/logg'
import { hentNormer } from '@/lib/data/norm'
import { markerFeilregistrert } from '@/lib/data/norm/feilregistrering'
import { lagUtkastAvProv } from '@/lib/data/norm/prov'
import { forkastUtkast, lagreUtkast, opprettUtkast } from '@/lib/data/norm/utkast'
import { registrerVedtak } from '@/lib/data/norm/vedtak'
import { hentIndikatorgrunnlag } from '@/lib/data/referanse/les'
import { hentReferansetall } from '@/lib/data/referanse/siste'
import { hentSituasjon } from '@/lib/data/situasjon'
import { hentSykehjem, lagreSykehjem, opprettSykehjem, slettSykehjem } from '@/lib/data/sykehjem'
import { antallUleste, hentVarsler, merkLest } from '@/lib/data/varsel/les'
import { oppdaterVarsler } from '@/lib/data/varsel/oppdater'
import { hentVedlegg, hentVedleggsfil } from '@/lib/data/vedlegg'
import { fjernVedlegg, lastOppVedlegg, nyVersjon } from '@/lib/data/vedlegg/endre'
import { PDF } from '@/lib/domene/vedlegg/test-filer'
import { lesCsvTabell } from '@/lib/utveksling/importfil'
import { type Adresse, NOKKEL } from './oppsett'
import { lesing, type Rad, skriving } from './rad'

const IDAG = '2026-11-22'
const bareKommune = { medId: false }

/* Every input is one that the kommune's own kommuneoverlege gets through with. */
const apningstid = { apnet: '', nedlagt: '' }
const hjem = { navn: 'Fossheim', eierform: 'KOMMUNAL', organisasjonsnummer: '', ...apningstid }
const grunn = { grunnkode: '', grunntekst: '' }
const belegg = { gjelderFra: '01.03.2026', plasser: '20', beboere: '20', ...grunn }
const nyAvdeling = { navn: 'Lind', type: 'DEMENS', ...apningstid, ...belegg }
const avtaleversjon = {
  ...{ avtaleform: 'KOMMUNALT_ANSATT', midlertidig: false, uketimer: '9,00', gjelderFra: '01.09.2026' },
  ...{ gjelderTil: '', sted: 'HELE_SYKEHJEMMET', deler: [], kjoptFra: '', utenforOrdinaer: '', ...grunn },
}
const fravaer = { fra: '02.11.2026', til: '', timer: '', vikartimer: '0', arsak: '' }
const begrunnelse = { nokkel: NOKKEL, verdi: '31/24', grunnkode: 'MIDLERTIDIG', grunntekst: '' }
const sats = (uketimer: string, per: string) => ({ uketimer, per, basis: 'PLASS', begrunnelse: '' })
const fil = lesCsvTabell(
  new TextEncoder().encode('sykehjem;eierform;organisasjonsnummer;apnet;nedlagt\nFossheim;KOMMUNAL;;;\n'),
  'sykehjem',
)
const tom = sats('', '')
const utkast = {
  ...{ versjon: 1, innhold: '', egne: [] },
  satser: {
    ...{ LANGTID: sats('1', '2'), KORTTID: tom, REHABILITERING: tom, DEMENS: tom, PALLIATIV: tom },
    ...{ AVLASTNING: tom, OYEBLIKKELIG_HJELP: tom, ANNEN: tom },
  },
}
const vedtak = {
  ...{ versjon: 1, gyldigFra: '01.12.2026', revisjonsdato: '', arkivsaksnummer: '' },
  saksgang: [{ organ: 'Kommunestyret', motedato: '12.11.2026', saksnummer: '', status: 'VEDTATT' }],
}

const nyFil = { navn: 'ny.pdf', innhold: PDF }

const avtale = ({ sykehjemId, legeavtaleId }: Adresse) => ({ sykehjemId, legeavtaleId })
const versjon = (a: Adresse) => ({ ...avtale(a), versjonId: a.versjonId })
const fravaeret = (a: Adresse) => ({ ...avtale(a), fravaerId: a.fravaerId })

/** The functions on what a kommune registers. */
export const INNHOLD: Record<string, Rad> = {
  'referanse/les.hentIndikatorgrunnlag': lesing(
    (b, a) => hentIndikatorgrunnlag(b, a.kommunenummer),
    bareKommune,
  ),
  'referanse/siste.hentReferansetall': lesing((b, a) => hentReferansetall(b, a.kommunenummer), bareKommune),
  'situasjon.hentSituasjon': lesing((b, a) => hentSituasjon(b, a.kommunenummer), bareKommune),
  'innstilling.hentInnstilling': lesing((b, a) => hentInnstilling(b, a.kommunenummer), bareKommune),
  'innstilling.lagreInnstilling': skriving(
    (b, a) =>
      lagreInnstilling(b, a.kommunenummer, { versjon: 1, timerPerArsverk: '36', kreverToPersoner: false }),
    bareKommune,
  ),
  'advarsel.hentBegrunnelser': lesing((b, a) => hentBegrunnelser(b, a.kommunenummer), bareKommune),
  'advarsel.lagreBegrunnelse': skriving((b, a) => lagreBegrunnelse(b, a.kommunenummer, begrunnelse)),

  'sykehjem.hentSykehjem': lesing((b, a) => hentSykehjem(b, a.kommunenummer, a.sykehjemId)),
  'sykehjem.opprettSykehjem': skriving(
    (b, a) => opprettSykehjem(b, a.kommunenummer, hjem, IDAG),
    bareKommune,
  ),
  'sykehjem.lagreSykehjem': skriving((b, a) =>
    lagreSykehjem(b, a.kommunenummer, a.sykehjemId, { ...hjem, versjon: 1 }, IDAG),
  ),
  'sykehjem.slettSykehjem': skriving((b, a) => slettSykehjem(b, a.kommunenummer, a.tomtSykehjemId, 1)),

  'avdeling.hentAvdeling': lesing((b, a) => hentAvdeling(b, a)),
  'avdeling.opprettAvdeling': skriving((b, a) =>
    opprettAvdeling(b, a.kommunenummer, a.sykehjemId, nyAvdeling, IDAG),
  ),
  'avdeling.lagreAvdeling': skriving((b, a) =>
    lagreAvdeling(b, a, { navn: 'Lind', type: 'LANGTID', ...apningstid, versjon: 1 }, IDAG),
  ),
  'avdeling.rettAvdelingstype': skriving((b, a) =>
    rettAvdelingstype(b, a, { type: 'DEMENS', grunn: 'Feil ført', versjon: 1 }),
  ),
  'avdeling.slettAvdeling': skriving((b, a) => slettAvdeling(b, { ...a, avdelingId: a.tomAvdelingId }, 1)),

  'belegg.hentBelegg': lesing((b, a) => hentBelegg(b, a, a.beleggId)),
  'belegg.registrerBelegg': skriving((b, a) => registrerBelegg(b, a, belegg, IDAG)),
  'belegg.lagreBelegg': skriving((b, a) => lagreBelegg(b, a, a.beleggId, { ...belegg, versjon: 1 }, IDAG)),
  'belegg.slettBelegg': skriving((b, a) => slettBelegg(b, a, a.beleggId, 1)),

  'legeavtale/avtale.hentLegeavtale': lesing((b, a) => hentLegeavtale(b, a.kommunenummer, avtale(a))),
  'legeavtale/avtale.opprettLegeavtale': skriving((b, a) =>
    opprettLegeavtale(b, a.kommunenummer, a.sykehjemId, { ...avtaleversjon, navn: 'Tilsynslege 2' }, IDAG),
  ),
  'legeavtale/avtale.lagreAvtalenavn': skriving((b, a) =>
    lagreAvtalenavn(b, a.kommunenummer, avtale(a), { navn: 'Overlege', versjon: 1 }),
  ),
  'legeavtale/avtale.slettLegeavtale': skriving((b, a) => slettLegeavtale(b, a.kommunenummer, avtale(a), 1)),
  'legeavtale/versjon.leggTilAvtaleversjon': skriving((b, a) =>
    leggTilAvtaleversjon(b, a.kommunenummer, avtale(a), avtaleversjon, IDAG),
  ),
  'legeavtale/versjon.rettAvtaleversjon': skriving((b, a) =>
    rettAvtaleversjon(b, a.kommunenummer, versjon(a), { ...avtaleversjon, versjon: 1 }, IDAG),
  ),
  'legeavtale/versjon.avsluttLegeavtale': skriving((b, a) =>
    avsluttLegeavtale(b, a.kommunenummer, versjon(a), { gjelderTil: '31.12.2026', versjon: 1 }),
  ),
  'legeavtale/versjon.slettAvtaleversjon': skriving((b, a) =>
    slettAvtaleversjon(b, a.kommunenummer, { ...avtale(a), versjonId: a.senereVersjonId }, 1),
  ),

  'fravaer.registrerFravaer': skriving((b, a) =>
    registrerFravaer(b, a.kommunenummer, avtale(a), fravaer, IDAG),
  ),
  'fravaer.rettFravaer': skriving((b, a) =>
    rettFravaer(b, a.kommunenummer, fravaeret(a), { ...fravaer, versjon: 1 }, IDAG),
  ),
  'fravaer.slettFravaer': skriving((b, a) => slettFravaer(b, a.kommunenummer, fravaeret(a), 1)),

  'import/eksport.hentEksport': lesing(
    (b, a) => hentEksport(b, a.kommunenummer, { mal: false }),
    bareKommune,
  ),
  'import/importer.importer': skriving(
    (b, a) => importer(b, a.kommunenummer, fil, { provekjoring: false, idag: IDAG }),
    bareKommune,
  ),

  // A KOMMUNEADMIN reads who has access; the rows laid out here are about what is registered.
  'logg.hentLogg': lesing(async (b, a) => {
    const side = await hentLogg(b, a.kommunenummer, { omrade: null, fra: null, til: null, etter: null })
    return side && side.rader.length > 0 ? side : null
  }, bareKommune),

  'norm.hentNormer': lesing((b, a) => hentNormer(b, a.kommunenummer), bareKommune),
  'norm/utkast.opprettUtkast': skriving(async (b, a) => {
    await forkastUtkast(b, a.kommunenummer, { versjon: 1 }) // one draft at a time
    return opprettUtkast(b, a.kommunenummer, 'GJELDENDE', IDAG)
  }, bareKommune),
  'norm/utkast.lagreUtkast': skriving((b, a) => lagreUtkast(b, a.kommunenummer, utkast), bareKommune),
  'norm/prov.lagUtkastAvProv': skriving(
    (b, a) => lagUtkastAvProv(b, a.kommunenummer, { satser: utkast.satser, versjon: 1, erstatt: true }, IDAG),
    bareKommune,
  ),
  'norm/utkast.forkastUtkast': skriving(
    (b, a) => forkastUtkast(b, a.kommunenummer, { versjon: 1 }),
    bareKommune,
  ),
  'norm/vedtak.registrerVedtak': skriving(
    (b, a) => registrerVedtak(b, a.kommunenummer, vedtak, IDAG),
    bareKommune,
  ),
  'norm/feilregistrering.markerFeilregistrert': skriving((b, a) =>
    markerFeilregistrert(b, a.kommunenummer, a.normId, { versjon: 1, grunn: 'Feil dato' }),
  ),

  'vedlegg.hentVedlegg': lesing((b, a) => hentVedlegg(b, a.kommunenummer, { lokalnormId: a.normId })),
  'vedlegg.hentVedleggsfil': lesing((b, a) => hentVedleggsfil(b, a.kommunenummer, a.vedleggId)),
  'vedlegg/endre.lastOppVedlegg': skriving((b, a) =>
    lastOppVedlegg(b, a.kommunenummer, { lokalnormId: a.normId }, nyFil),
  ),
  'vedlegg/endre.nyVersjon': skriving((b, a) => nyVersjon(b, a.kommunenummer, a.vedleggId, nyFil)),
  'vedlegg/endre.fjernVedlegg': skriving((b, a) => fjernVedlegg(b, a.kommunenummer, a.vedleggId)),

  'varsel/les.hentVarsler': lesing((b, a) => hentVarsler(b, a.kommunenummer), bareKommune),
  'varsel/les.antallUleste': lesing((b, a) => antallUleste(b, a.kommunenummer), bareKommune),
  'varsel/oppdater.oppdaterVarsler': skriving(
    (b, a) => oppdaterVarsler(b, a.kommunenummer, IDAG),
    bareKommune,
  ),
  'varsel/les.merkLest': skriving((b, a) => merkLest(b, a.kommunenummer, a.varselId)),
}
