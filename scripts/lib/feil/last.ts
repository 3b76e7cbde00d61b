import type { Klient, Svar } from './klient'

/* People at work while something goes wrong: they try again until they are answered, and remember what they were told. */

const VENT_MS = 150
const GI_OPP_MS = 120_000
const vent = (ms: number) => new Promise(ok => setTimeout(ok, ms))

/** The apps that can be asked, the same for everybody; a test takes one away and puts it back. */
export type Apper = string[]

/** What was answered while nothing else was, by status; 0 = no answer. */
export type Statuser = Record<number, number>

const tell = (statuser: Statuser, status: number): void =>
  void (statuser[status] = (statuser[status] ?? 0) + 1)

export type Skriver = {
  bekreftet: string[]
  forsokt: string[]
  statuser: Statuser
  siste: Svar | null
  ferdig: Promise<void>
}

/** Imports two sykehjem at a time, all or none, under names of their own; tells only what was answered 200. */
export function startSkriver(
  klient: Klient,
  apper: Apper,
  { kommunenummer, prefiks, stopp }: { kommunenummer: string; prefiks: string; stopp: AbortSignal },
): Skriver {
  const skriver: Skriver = {
    bekreftet: [],
    forsokt: [],
    statuser: {},
    siste: null,
    ferdig: Promise.resolve(),
  }
  const arbeid = async () => {
    for (let nr = 0; !stopp.aborted; nr++) {
      const navn = `${prefiks} ${nr}`
      skriver.forsokt.push(navn)
      const csv = `sykehjem;eierform;organisasjonsnummer;apnet;nedlagt\n${navn} nord;KOMMUNAL;;;\n${navn} sør;KOMMUNAL;;;\n`
      for (let forsok = nr; ; forsok++) {
        const app = apper[forsok % apper.length] ?? ''
        const svar = await klient.importer(app, kommunenummer, 'sykehjem', csv)
        tell(skriver.statuser, svar.status)
        skriver.siste = svar
        if (svar.status === 200) skriver.bekreftet.push(navn)
        if (svar.status === 200 || stopp.aborted) break
        await vent(VENT_MS)
      }
      await vent(VENT_MS) // the embedded database has one connection for all
    }
  }
  skriver.ferdig = arbeid()
  return skriver
}

/** What of the writes is there, and whether any is there by half. */
export async function sjekkSkriver(
  klient: Klient,
  app: string,
  kommunenummer: string,
  skrivere: readonly Skriver[],
) {
  const { status, tekst } = await klient.hent(app, `/api/v1/kommuner/${kommunenummer}/eksport/sykehjem`)
  if (status !== 200) throw new Error(`Eksporten svarte ${status}`)
  const navn = new Set(tekst.split('\n').map(linje => linje.split(';')[0]))
  const har = (n: string) => [`${n} nord`, `${n} sør`].filter(x => navn.has(x)).length
  const bekreftet = skrivere.flatMap(s => s.bekreftet)
  return {
    bekreftet: bekreftet.length,
    funnet: bekreftet.filter(n => har(n) === 2).length,
    halve: skrivere.flatMap(s => s.forsokt).filter(n => har(n) === 1).length,
  }
}

const SENDING = '[innsamlingId]#'
type Sendeverdi = { ok: boolean; verdi?: { nummer: number; referanse: string; gjentatt: boolean } }

export type Sender = {
  runde: string
  /** The versions that stood there before. */
  fraFor: number
  /** Sends that somebody decided on; each is to be one version. */
  bestemt: number
  referanser: string[]
  /** Answered as sent already: the first answer was lost. */
  gjentatte: number
  uventet: string[]
  statuser: Statuser
  ferdig: Promise<void>
}

/**
 * Sends a round that needs no figures, takes it back, and sends it again. Each send goes to every app at once, as by
 * somebody who presses twice, and is tried again until it is answered.
 */
export function startSender(
  klient: Klient,
  apper: Apper,
  { kommunenummer, runde, stopp }: { kommunenummer: string; runde: string; stopp: AbortSignal },
): Sender {
  const s: Sender = {
    ...{ runde, fraFor: 0, bestemt: 0, gjentatte: 0, referanser: [], uventet: [], statuser: {} },
    ferdig: Promise.resolve(),
  }
  const side = `/kommune/${kommunenummer}/innsending/${runde}`
  const forsok = async (navn: string, sti: string, inn: unknown, alle: boolean): Promise<Sendeverdi> => {
    const fra = Date.now()
    for (let nr = 0; ; nr++) {
      const valgte = alle ? [...apper] : [apper[nr % apper.length] ?? '']
      const svar = await Promise.all(
        valgte.map(app => klient.handling(app, sti, SENDING + navn, [kommunenummer, runde, inn])),
      )
      for (const { status } of svar) tell(s.statuser, status)
      const verdier = svar.flatMap(({ verdi }) => (verdi === undefined ? [] : [verdi as Sendeverdi]))
      const svart = verdier.find(v => v.ok) ?? verdier[0]
      if (svart) {
        s.gjentatte += verdier.filter(v => v.verdi?.gjentatt).length
        return svart
      }
      if (Date.now() - fra > GI_OPP_MS) return { ok: false }
      await vent(VENT_MS)
    }
  }
  const arbeid = async () => {
    s.fraFor = (await versjoner(klient, apper[0] ?? '', kommunenummer, runde)).length
    let sett = await lesSendeside(klient, apper, side)
    while (!stopp.aborted) {
      s.bestemt += 1
      const sendt = await forsok('sendInn', `${side}/send?slag=INGEN_SYKEHJEM`, sett, true)
      if (sendt.verdi) s.referanser.push(`${sendt.verdi.nummer} ${sendt.verdi.referanse}`)
      else s.uventet.push(JSON.stringify(sendt).slice(0, 200))
      const trukket = await forsok('trekk', side, sett.versjon + 1, false)
      // Without an answer the first time, the second says that it is done already: then the page knows where it stands.
      sett = trukket.ok ? { ...sett, versjon: sett.versjon + 2 } : await lesSendeside(klient, apper, side)
    }
  }
  s.ferdig = arbeid()
  return s
}

type Sett = { slag: string; merke: string; versjon: number }

export const LAR_SEG_SENDE =
  /\\"inn\\":\{\\"slag\\":\\"(\w+)\\",\\"merke\\":\\"(\w+)\\",\\"versjon\\":(\d+)\}/

/** What the button of the page sends: it stands in the page. */
async function lesSendeside(klient: Klient, apper: Apper, side: string): Promise<Sett> {
  for (let nr = 0; ; nr++) {
    const svar = await klient.hent(apper[nr % apper.length] ?? '', `${side}/send?slag=INGEN_SYKEHJEM`)
    const [, slag = '', merke = '', versjon = ''] = LAR_SEG_SENDE.exec(svar.tekst) ?? []
    if (merke) return { slag, merke, versjon: Number(versjon) }
    if (nr > 200) throw new Error(`Siden ${side}/send lot seg ikke sende (${svar.status})`)
    await vent(VENT_MS)
  }
}

/** The versions of a round, as «number reference». */
async function versjoner(
  klient: Klient,
  app: string,
  kommunenummer: string,
  runde: string,
): Promise<string[]> {
  const finnes: string[] = []
  for (let nummer = 1; ; nummer++) {
    const svar = await klient.hent(app, `/api/v1/kommuner/${kommunenummer}/innsendinger/${runde}/${nummer}`)
    if (svar.status === 404) return finnes
    if (svar.status !== 200) throw new Error(`Versjon ${nummer} svarte ${svar.status}`)
    finnes.push(`${nummer} ${(JSON.parse(svar.tekst) as { referanse: string }).referanse}`)
  }
}

/** The versions that are there, against what was sent: every receipt has its version, and every send made one. */
export async function sjekkSender(
  klient: Klient,
  app: string,
  kommunenummer: string,
  sendere: readonly Sender[],
) {
  const sum = { sendinger: 0, versjoner: 0, tapte: 0, doble: 0 }
  for (const { runde, fraFor, bestemt, referanser } of sendere) {
    const finnes = (await versjoner(klient, app, kommunenummer, runde)).slice(fraFor)
    sum.sendinger += bestemt
    sum.versjoner += finnes.length
    sum.tapte += referanser.filter(r => !finnes.includes(r)).length
    sum.doble += Math.max(0, finnes.length - bestemt) + (referanser.length - new Set(referanser).size)
  }
  return sum
}
