import { beforeEach, expect, it } from 'vitest'
import { aktor, EIDSKOG, overlege } from '../../../test/aktor'
import { nyDatabase } from '../../../test/database'
import { vedtattNorm } from '../norm/test-norm'
import { hentBehandling } from '../tilsyn/les'
import { kontroller, returner, taTilBehandling } from '../tilsyn/status'
import { lagreBelegg } from '../belegg'
import { trekk } from './send'
import { besvar, bildet, type Hjem, IDAG, lagHjem, lagRunde, send, verdi, versjonen } from './test-runde'

/** The kommune and the embete on the same innsending: one after the other, and at once. */
nyDatabase({ for: 'test' })

const statsforvalter = aktor({ rolle: 'STATSFORVALTER', statsforvalterId: 'SF02' })
let solbakken: Hjem
let runde: string

beforeEach(async () => {
  solbakken = await lagHjem('Solbakken', 60, '15')
  await lagHjem('Furulia', 30, '12')
  await vedtattNorm({ gyldigFra: '01.01.2026' })
  runde = await lagRunde()
  await besvar(runde)
  verdi(await send(runde))
})

const sak = () => [statsforvalter, 'SF02', runde, EIDSKOG] as const

it('one sykehjem is sent back, corrected by itself and sent again, and the embete sees the difference', async () => {
  verdi(await taTilBehandling(...sak(), { versjon: 1 }))
  const { sykehjemId, avdelingId, beleggId } = solbakken
  const del = { del: `TALL@${sykehjemId}`, valgt: true, grunn: 'Er det 60 plasser?' }
  verdi(await returner(...sak(), { versjon: 2, frist: '10.12.2026', deler: [del] }, IDAG))
  expect((await bildet(runde)).returer).toMatchObject([
    { nummer: 1, del: del.del, grunn: 'Er det 60 plasser?' },
  ])
  const belegg = { gjelderFra: '01.01.2024', plasser: '57', beboere: '57', grunnkode: '', grunntekst: '' }
  const sted = { kommunenummer: EIDSKOG, sykehjemId, avdelingId }
  verdi(await lagreBelegg(overlege, sted, beleggId, { ...belegg, versjon: 1 }, IDAG))
  verdi(await send(runde))
  expect((await versjonen(runde, 2)).innhold.tall?.sum).toMatchObject({ plasser: 87, udekket: '4.00' })
  const sett = await hentBehandling(...sak(), IDAG)
  expect(sett).toMatchObject({ status: 'INNSENDT' })
  expect(JSON.stringify(sett?.forskjell)).toContain('"udekket","for":"5.00","etter":"4.00"')
  verdi(await taTilBehandling(...sak(), { versjon: 4 }))
  verdi(await kontroller(...sak(), { versjon: 5 }))
  expect((await bildet(runde)).innsending?.status).toBe('KONTROLLERT')
})

it('taken back by one and taken to behandling by the other at once, it is one of the two', async () => {
  const [trukket, tatt] = await Promise.all([
    trekk(overlege, EIDSKOG, runde, { versjon: 1 }, IDAG),
    taTilBehandling(...sak(), { versjon: 1 }),
  ])
  expect([trukket.ok, tatt.ok].filter(Boolean)).toHaveLength(1)
  expect((await bildet(runde)).innsending?.status).toBe(trukket.ok ? 'TRUKKET' : 'UNDER_BEHANDLING')
})
