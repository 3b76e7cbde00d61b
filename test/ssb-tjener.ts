import { once } from 'node:events'
import http from 'node:http'
import type { AddressInfo } from 'node:net'

/** A variable of a table: its codes, in order. */
type Variabler = Record<string, string[]>
export type Provetabell = {
  label: string
  updated: string
  variabler: Variabler
  /** A figure, or SSB's mark for why there is none. */
  verdi: (koder: Record<string, string>) => number | '.' | '..' | ':'
  /** index as a list, not an object. */
  liste?: boolean
  noter?: string[]
}
export type Forberedt = { status: number; kropp: string; hoder?: Record<string, string> }

const REGIONER = ['EAK', 'EAKUO', 'EKA34', 'EKG01', 'EKG03', '0301', '0420', '3401', '3416']
const AAR = Array.from({ length: 11 }, (_, i) => String(2015 + i))
const OPPDATERT = '2026-06-15T06:00:00Z'

/** Tables as SSB has them, with few places. 0420 is a kommune that is no more; 3401 is suppressed in 2024. */
export const ssbtabeller = (): Record<string, Provetabell> => ({
  '12293': {
    label: '12293: Omsorgstjenester - nøkkeltall, etter region, statistikkvariabel og år',
    updated: OPPDATERT,
    noter: ['Tallene er foreløpige til 15. juni.', 'En opplysning som ikke må vises.'],
    variabler: {
      KOKkommuneregion0000: REGIONER,
      ContentsCode: ['KOSlegetimperbeb0000', 'KOSbeleggomsorgs0000', 'KOSannet0000'],
      Tid: AAR,
    },
    verdi: k => {
      if (k.KOKkommuneregion0000 === '3401' && k.Tid === '2024') return ':'
      if (k.KOKkommuneregion0000 === '3401' && k.Tid === '2015') return '.'
      if (k.KOKkommuneregion0000 === 'EKG01') return '..'
      if (k.ContentsCode !== 'KOSlegetimperbeb0000') return 95.5
      return k.KOKkommuneregion0000 === 'EAK' ? 0.64 : 0.58
    },
  },
  '11996': {
    label: '11996: Legeårsverk',
    updated: OPPDATERT,
    liste: true,
    variabler: {
      KOKkommuneregion0000: REGIONER,
      KOKfunksjon0000: ['FGK10', '120', '253', '256'],
      KOKavtaleform0000: ['sum', '1', '2'],
      ContentsCode: ['KOSlegeaarsverk0000'],
      Tid: AAR,
    },
    verdi: k => (k.KOKavtaleform0000 === 'sum' ? 1.2 : 0.6),
  },
  '11875': {
    label: '11875: Plasser',
    updated: OPPDATERT,
    variabler: {
      KOKkommuneregion0000: REGIONER,
      ContentsCode: [
        ...['KOSinstdispplass0000', 'KOSsykehjdisppla0000', 'KOSinstdemenspla0000'],
        ...['KOSinstrehabplas0000', 'KOSinsttidsbegrp0000'],
      ],
      Tid: AAR,
    },
    verdi: () => 48,
  },
  '07459': {
    label: '07459: Befolkning',
    updated: '2026-02-24T07:00:00Z',
    variabler: {
      Region: ['0', '34', '0301', '0420', '3401', '3416'],
      Kjonn: ['1', '2'],
      Alder: ['000', '001', '105+'],
      ContentsCode: ['Personer1'],
      Tid: AAR,
    },
    verdi: k => Number(k.Kjonn) * 10 + (k.Alder === '105+' ? 1 : 100),
  },
})

/** A table as json-stat2: only these codes of each variable; without figures for its metadata. */
export function somJsonstat(tabell: Provetabell, valgt: Variabler, medTall = true): string {
  const id = Object.keys(tabell.variabler)
  const size = id.map(v => valgt[v]?.length ?? 0)
  const celler = id.reduce<Record<string, string>[]>(
    (rader, v) => rader.flatMap(rad => (valgt[v] ?? []).map(kode => ({ ...rad, [v]: kode }))),
    [{}],
  )
  const verdier = medTall ? celler.map(tabell.verdi) : []
  const status = Object.fromEntries(
    verdier.flatMap((v, i) => (typeof v === 'string' ? [[String(i), v] as const] : [])),
  )
  const index = (koder: string[] = []) =>
    tabell.liste ? koder : Object.fromEntries(koder.map((kode, i) => [kode, i] as const))
  return JSON.stringify({
    ...{ version: '2.0', class: 'dataset', label: tabell.label, source: 'Statistisk sentralbyrå' },
    ...{ updated: tabell.updated, id, size },
    ...(tabell.noter && { note: tabell.noter, extension: { noteMandatory: { 0: true } } }),
    dimension: Object.fromEntries(
      id.map(v => [v, { label: v, category: { index: index(valgt[v]), label: {} } }] as const),
    ),
    ...(medTall && { value: verdier.map(v => (typeof v === 'string' ? null : v)), status }),
  })
}

const avslag = (title: string, status = 400, type = 'Parameter error'): Forberedt => ({
  status,
  kropp: JSON.stringify({ type, title, status }),
})

/**
 * A server on this machine that speaks PxWebApi v2 as SSB's does. forberedt: answers given first, in order, before the
 * tables are asked.
 */
export async function apneSsbtjener(tabeller = ssbtabeller()) {
  const tjener = {
    ...{ tabeller, adresse: '', kall: [] as string[], forberedt: [] as Forberedt[] },
    stopp: async () => {
      server.closeAllConnections()
      await new Promise<void>(ferdig => server.close(() => ferdig()))
    },
  }
  const server = http.createServer((req, res) => {
    const deler: Buffer[] = []
    req.on('data', (del: Buffer) => deler.push(del))
    req.on('end', () => {
      tjener.kall.push(`${req.method} ${req.url}`)
      const { status, kropp, hoder } =
        tjener.forberedt.shift() ?? svar(tabeller, req, Buffer.concat(deler).toString('utf8'))
      res.writeHead(status, { 'content-type': 'application/json', ...hoder }).end(kropp)
    })
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  tjener.adresse = `http://127.0.0.1:${(server.address() as AddressInfo).port}/api/pxwebapi/v2`
  return tjener
}

function svar(tabeller: Record<string, Provetabell>, req: http.IncomingMessage, kropp: string): Forberedt {
  const url = new URL(req.url ?? '/', 'http://localhost')
  const [, id = '', hva] = /^\/api\/pxwebapi\/v2\/tables\/(\d{5})\/(metadata|data)$/.exec(url.pathname) ?? []
  const tabell = tabeller[id]
  if (!tabell || url.href.length > 2_000) return avslag('Not found', 404, 'Not found')
  if (hva === 'metadata') return { status: 200, kropp: somJsonstat(tabell, tabell.variabler, false) }
  const { selection } = JSON.parse(kropp || '{"selection":[]}') as {
    selection: { variableCode: string; valueCodes: string[] }[]
  }
  const valgt: Variabler = {}
  for (const [variabel, alle] of Object.entries(tabell.variabler)) {
    const uttrykk = selection.find(s => s.variableCode === variabel)?.valueCodes
    if (!uttrykk) return avslag(`Missing selection for mandatory variable`)
    const koder = uttrykk.flatMap(u => velg(u, alle))
    if (koder.some(k => !alle.includes(k))) return avslag('Non-existent value')
    if (new Set(koder).size !== koder.length) return { status: 500, kropp: '' }
    valgt[variabel] = alle.filter(k => koder.includes(k))
  }
  return { status: 200, kropp: somJsonstat(tabell, valgt) }
}

function velg(uttrykk: string, alle: string[]): string[] {
  if (uttrykk === '*') return alle
  const topp = /^top\((\d+)\)$/.exec(uttrykk)?.[1]
  if (topp) return alle.slice(-Number(topp))
  const fra = /^from\((\w+)\)$/.exec(uttrykk)?.[1]
  if (fra) return alle.slice(alle.indexOf(fra))
  return [uttrykk]
}
