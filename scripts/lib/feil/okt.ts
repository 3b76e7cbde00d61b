import { type Klient, loggInn } from './klient'
import {
  type Apper,
  LAR_SEG_SENDE,
  sjekkSender,
  sjekkSkriver,
  type Skriver,
  type Sender,
  startSender,
  startSkriver,
} from './last'

export const KONGSVINGER = '3401'
export const GRUE = '3417'

/** What a fault test found. feil: what must not be; merknad: what else was seen. */
export type Utfall = {
  navn: string
  bekreftet: number
  funnet: number
  halve: number
  sendinger: number
  versjoner: number
  doble: number
  merknad: string
  feil: string[]
}

/** Of what was not tried. */
export const TOMT = { bekreftet: 0, funnet: 0, halve: 0, sendinger: 0, versjoner: 0, doble: 0, merknad: '' }

export const vent = (ms: number) => new Promise(ok => setTimeout(ok, ms))

type Under = {
  leser: Klient
  skrivere: readonly Skriver[]
  /** Waits until everybody has been answered so many times more. */
  framgang: (ganger: number) => Promise<void>
  feil: string[]
}

/** Works through a fault, with two who write and one for each round that can be sent; then counts. */
export async function underLast(
  navn: string,
  apper: Apper,
  fault: (last: Under) => Promise<string>,
): Promise<Utfall> {
  const [app = ''] = apper
  const nabo = await loggInn(app, 'nabo@demo.example')
  const tom = await loggInn(app, 'tom@demo.example')
  const slutt = new AbortController()
  const prefiks = `Prøve ${process.pid} ${Math.random().toString(36).slice(2, 7)}`
  const felles = { stopp: slutt.signal }
  const skrivere = ['a', 'b'].map(s =>
    startSkriver(nabo, apper, { ...felles, kommunenummer: KONGSVINGER, prefiks: `${prefiks}${s}` }),
  )
  const sendere = (await runder(tom, app)).map(runde =>
    startSender(tom, apper, { ...felles, kommunenummer: GRUE, runde }),
  )
  const feil: string[] = []
  if (sendere.length === 0) feil.push('ingen runde kunne sendes')
  const framgang = lagFramgang(skrivere, sendere)
  await framgang(2)
  const merknad = await fault({ leser: nabo, skrivere, framgang, feil })
  await framgang(2)
  slutt.abort()
  await Promise.all([...skrivere, ...sendere].map(s => s.ferdig))

  const [her = ''] = apper
  const skrevet = await sjekkSkriver(nabo, her, KONGSVINGER, skrivere)
  const sendt = await sjekkSender(tom, her, GRUE, sendere)
  if (skrevet.bekreftet < 5) feil.push('for få skrivinger til å si noe')
  if (sendt.sendinger < 3) feil.push('for få sendinger til å si noe')
  if (skrevet.funnet < skrevet.bekreftet)
    feil.push(`${skrevet.bekreftet - skrevet.funnet} skrivinger er tapt`)
  if (skrevet.halve > 0) feil.push(`${skrevet.halve} skrivinger er lagret halvveis`)
  if (sendt.tapte > 0) feil.push(`${sendt.tapte} sendinger er tapt`)
  if (sendt.doble > 0) feil.push(`${sendt.doble} sendinger er doble`)
  feil.push(...sendere.flatMap(s => s.uventet), ...feilstatuser(skrivere, sendere))
  return {
    ...{ navn, bekreftet: skrevet.bekreftet, funnet: skrevet.funnet, halve: skrevet.halve },
    ...{ sendinger: sendt.sendinger, versjoner: sendt.versjoner, doble: sendt.doble, feil },
    merknad: [merknad, gjentatt(sendere)].filter(Boolean).join('; '),
  }
}

/** Everybody has been answered that many times more; or half a minute has gone, and the counts tell. */
function lagFramgang(skrivere: readonly Skriver[], sendere: readonly Sender[]) {
  const tall = () => [...skrivere.map(s => s.bekreftet.length), ...sendere.map(s => s.referanser.length)]
  return async (ganger: number): Promise<void> => {
    const fra = Date.now()
    const naa = tall()
    while (tall().some((n, i) => n < (naa[i] ?? 0) + ganger) && Date.now() - fra < 30_000) await vent(100)
  }
}

/** The rounds that Grue, where nothing is registered, can answer as it is, once what must be answered is. */
async function runder(tom: Klient, app: string): Promise<string[]> {
  const { tekst } = await tom.hent(app, `/kommune/${GRUE}/innsending`)
  const ider = [...new Set([...tekst.matchAll(/\/innsending\/([0-9a-f-]{36})/g)].map(m => m[1] ?? ''))]
  const kan: string[] = []
  for (const id of ider) {
    const sti = `/kommune/${GRUE}/innsending/${id}`
    const sporsmal = [...(await tom.hent(app, sti)).tekst.matchAll(JA_NEI)].map(m => [m[1] ?? '', 'JA'])
    const svar = Object.fromEntries(sporsmal) as Record<string, string>
    await tom.handling(app, sti, '[innsamlingId]#lagre', [GRUE, id, { versjon: 0, svar }])
    if (LAR_SEG_SENDE.test((await tom.hent(app, `${sti}/send?slag=INGEN_SYKEHJEM`)).tekst)) kan.push(id)
  }
  return kan
}

const JA_NEI = /\\"id\\":\\"([0-9a-f-]{36})\\",\\"nummer\\":\d+,\\"slag\\":\\"JA_NEI\\"/g

const gjentatt = (sendere: readonly Sender[]): string => {
  const antall = sendere.reduce((sum, s) => sum + s.gjentatte, 0)
  return antall > 0 ? `${antall} sendinger ble spurt om to ganger` : ''
}

/** The API says 503 or nothing at all; an action that met the fault is 500 by Next's hand, with the reason in its body. */
function feilstatuser(skrivere: readonly Skriver[], sendere: readonly Sender[]): string[] {
  const lov = { skriver: [0, 200, 503], sender: [0, 200, 303, 500, 503] }
  const uventet = (hvem: keyof typeof lov, alle: readonly (Skriver | Sender)[]) =>
    alle.flatMap(s =>
      Object.entries(s.statuser)
        .filter(([status]) => !lov[hvem].includes(Number(status)))
        .map(([status, antall]) => `${hvem} fikk ${status} ${antall} ganger`),
    )
  return [...uventet('skriver', skrivere), ...uventet('sender', sendere)]
}
