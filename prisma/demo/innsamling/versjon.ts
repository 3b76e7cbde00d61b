import { createHash } from 'node:crypto'
import type { Innsendingsinnhold } from '../../../lib/domene/innsending/innhold'
import { lagGrunnlag } from '../../../lib/domene/innsending/lag-grunnlag'
import { lagReferanse } from '../../../lib/domene/innsending/referanse'
import { TOMT_UTKAST, type Utkast } from '../../../lib/domene/innsending/utkast'
import type { Innsamling, Innsamlingskommune } from '../../../lib/domene/innsamling/typer'
import { plussDager } from '../../../lib/domene/felles/dato'
import type { Situasjon } from '../../../lib/domene/beregning/situasjon'
import { kanoniskJson } from '../../../lib/domene/vurdering/kanonisk'
import { publiserteReferansetall } from '../../../lib/domene/referanse/legetimer'
import { lagNormer, lagSituasjon, SELGERE } from './kommune'
import { lagTiltak } from './plan'
import { fasteBytes, tilfeldig } from './tilfeldig'

export type Demoversjon = { innhold: Innsendingsinnhold; tekst: string; sha256: string; situasjon: Situasjon }

/** What a made-up kommune sent in a round, by the rules a real one sends by: same figures, same warnings, same bytes each time. */
export function lagDemoversjon(
  innsamling: Innsamling,
  kommune: Innsamlingskommune,
  tid: Date,
  forrige: Innsendingsinnhold | null,
): Demoversjon {
  const { aar, statusdato } = innsamling
  const kilder = {
    ...{ innsamling, kommune, slag: 'FULL' as const, forrige, returnert: null, begrunnelser: [] },
    kommunenavn: SELGERE,
    referanse: publiserteReferansetall(kommune.innbyggertall),
    tiltak: lagTiltak(kommune, statusdato),
    situasjon: lagSituasjon(kommune, aar, statusdato),
    normer: lagNormer(kommune, statusdato),
    vurdering: vurdering(innsamling, kommune),
  }
  const utkast = lagUtkast(kommune, innsamling)
  const uten = lagGrunnlag({ ...kilder, utkast })
  const grunner = Object.fromEntries(
    uten.kontroller
      .filter(k => k.alvor === 'ADVARSEL')
      .map(k => [k.nokkel, { verdi: k.verdi, grunnkode: 'RIKTIG_TALL' as const, grunn: '' }]),
  )
  const { grunnlag, situasjon } =
    Object.keys(grunner).length === 0 ? uten : lagGrunnlag({ ...kilder, utkast: { ...utkast, grunner } })
  const innhold: Innsendingsinnhold = {
    ...grunnlag,
    versjon: 1,
    referanse: lagReferanse(aar, kommune.kommunenummer, fasteBytes(innsamling.id, kommune.kommunenummer)),
    sendt: {
      ...{ tid: tid.toISOString(), navn: `Kommuneoverlegen i ${kommune.navn}`, rolle: 'KOMMUNEOVERLEGE' },
      paVegneAv: `${kommune.navn} kommune`,
    },
  }
  const tekst = kanoniskJson(innhold)
  return { innhold, tekst, sha256: createHash('sha256').update(tekst, 'utf8').digest('hex'), situasjon }
}

function vurdering({ statusdato }: Innsamling, k: Innsamlingskommune) {
  const t = tilfeldig('vurdering', k.kommunenummer)
  if (t.tall() < 0.3) return null
  const godkjent = plussDager(statusdato, -Math.floor(t.mellom(30, 500)))
  return { nummer: 1, status: 'GODKJENT', godkjent, nesteDato: plussDager(godkjent, 730) } as const
}

function lagUtkast({ kommunenummer, navn }: Innsamlingskommune, { aar, sporsmal }: Innsamling): Utkast {
  const t = tilfeldig('tekst', kommunenummer, aar)
  return {
    ...TOMT_UTKAST,
    tekster: {
      kommentar: t.velg(['', '', 'Vi venter på svar fra legevaktsamarbeidet om en felles ordning.']),
      arsak: t.velg(['REKRUTTERING', 'OKONOMI', 'VAKANSE', 'ORGANISERING', 'ENDRET_PLASSTALL']),
      arsakTekst: t.velg(['', 'Vi har lyst ut stillingen to ganger uten søkere.']),
      ...{ kontaktNavn: `Kommuneoverlegen i ${navn}`, kontaktEpost: `${kommunenummer}@kommune.example` },
      kontaktTelefon: '',
    },
    svar: Object.fromEntries(
      sporsmal.flatMap(s => (s.slag === 'JA_NEI' ? [[s.id, t.velg(['JA', 'JA', 'NEI'])]] : [])),
    ),
  }
}
