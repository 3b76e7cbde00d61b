import { GET as hentDekning } from '@/app/api/v1/kommuner/[kommunenummer]/dekning/route'
import { GET as hentUtvikling } from '@/app/api/v1/kommuner/[kommunenummer]/utvikling/route'
import { POST as importer } from '@/app/api/v1/kommuner/[kommunenummer]/import/[tabell]/route'
import { hashNokkel } from '@/lib/data/konto/apinokkel'
import type { NokkeltallJson } from '@/lib/domene/beregning/json'
import { somEier } from '../../database'

type Sykehjem = NokkeltallJson & { navn: string; timerFordelt: boolean; avdelinger: NokkeltallJson[] }
type Dekning = { sum: NokkeltallJson; sykehjem: Sykehjem[] }
export type Svar = { status: number; kropp: unknown }

let brukte = 0

/** A kommune nobody has used yet, and a program with a key there: what it sends and reads goes by the API. */
export async function nyKommune() {
  const kommunenummer = await somEier(async tx => {
    const [kommune] = await tx.kommune.findMany({
      orderBy: { kommunenummer: 'asc' },
      skip: brukte++,
      take: 1,
    })
    if (!kommune) throw new Error('Every kommune is in use')
    return kommune.kommunenummer
  })
  const nokkel = `lnk_${kommunenummer}`
  await somEier(tx =>
    tx.bruker.create({
      data: {
        ...{ epost: `program@${kommunenummer}.example`, navn: 'Program' },
        rolletildelinger: { create: { rolle: 'KOMMUNEOVERLEGE', kommunenummer } },
        apinokler: { create: { navn: 'import', prefiks: 'lnk_', nokkelHash: hashNokkel(nokkel) } },
      },
    }),
  )
  const headers = { authorization: `Bearer ${nokkel}` }
  const adresse = (sti: string) => `http://localhost/api/v1/kommuner/${kommunenummer}/${sti}`

  async function send(tabell: string, csv: string, sporring = ''): Promise<Svar> {
    const req = new Request(adresse(`import/${tabell}${sporring}`), {
      ...{ method: 'POST', body: csv },
      headers: { ...headers, 'content-type': 'text/csv' },
    })
    const svar = await importer(req, { params: Promise.resolve({ kommunenummer, tabell }) })
    return { status: svar.status, kropp: await svar.json() }
  }
  async function les(hent: typeof hentDekning, sti: string): Promise<unknown> {
    const svar = await hent(new Request(adresse(sti), { headers }), {
      params: Promise.resolve({ kommunenummer }),
    })
    if (svar.status !== 200) throw new Error(`${sti}: ${svar.status}`)
    return svar.json()
  }
  return {
    kommunenummer,
    send,
    /** Sends what must be taken. */
    async importer(filer: Record<string, string>): Promise<unknown[]> {
      const svar: unknown[] = []
      for (const [tabell, csv] of Object.entries(filer)) {
        const { status, kropp } = await send(tabell, csv)
        if (status !== 200) throw new Error(`${tabell}: ${JSON.stringify(kropp)}`)
        svar.push(kropp)
      }
      return svar
    },
    dekning: async (dato: string, mer = '') =>
      (await les(hentDekning, `dekning?dato=${dato}${mer}`)) as Dekning,
    utvikling: (fra: string, til: string, mer = '') =>
      les(hentUtvikling, `utvikling?fra=${fra}&til=${til}${mer}`),
  }
}

const HODE = {
  sykehjem: 'sykehjem;eierform;organisasjonsnummer;apnet;nedlagt',
  avdelinger: 'sykehjem;avdeling;type;apnet;nedlagt',
  belegg: 'sykehjem;avdeling;gjelder_fra;plasser;beboere',
  legeavtaler:
    'sykehjem;avtale;avtaleform;uketimer;gjelder_fra;gjelder_til;avdeling;timer_avdeling;kjopt_fra;midlertidig',
  fravaer: 'sykehjem;avtale;fra;til;timer;vikartimer;arsak',
  normer: 'gyldig_fra;type;sykehjem;avdeling;uketimer;per;basis;begrunnelse;organ;motedato;saksnummer',
}

/** A file of one table: its header and the rows. */
export const csv = (tabell: keyof typeof HODE, ...rader: string[]): string =>
  `${[HODE[tabell], ...rader].join('\n')}\n`

/** One home, Solbakken, with one avdeling per line «navn;type;plasser;beboere», and a norm «type;uketimer;per» from 1 January. */
export const solbakken = (avdelinger: string[], satser: string[]): Record<string, string> => ({
  sykehjem: csv('sykehjem', 'Solbakken;KOMMUNAL;;;'),
  avdelinger: csv(
    'avdelinger',
    ...avdelinger.map(a => {
      const [navn, type] = a.split(';')
      return `Solbakken;${navn};${type};;`
    }),
  ),
  belegg: csv(
    'belegg',
    ...avdelinger.map(a => {
      const [navn, , plasser, beboere = ''] = a.split(';')
      return `Solbakken;${navn};01.01.2026;${plasser};${beboere}`
    }),
  ),
  normer: csv('normer', ...satser.map(s => sats('01.01.2026', s))),
})

export const sats = (gyldigFra: string, linje: string): string => {
  const [type, uketimer, per] = linje.split(';')
  return `${gyldigFra};${type};;;${uketimer};${per};PLASS;;Kommunestyret;10.12.2025;1/2025`
}

/** Hours for hele sykehjemmet from 1 January. */
export const avtale = (uketimer: string): Record<string, string> => ({
  legeavtaler: csv('legeavtaler', `Solbakken;Tilsynslege;KOMMUNALT_ANSATT;${uketimer};01.01.2026;;;;;`),
})

/** The same hours fordelt, «avdeling;timer» per line. */
export const fordelt = (uketimer: string, ...deler: string[]): string =>
  csv(
    'legeavtaler',
    ...deler.map(d => `Solbakken;Tilsynslege;KOMMUNALT_ANSATT;${uketimer};01.01.2026;;${d};;`),
  )
