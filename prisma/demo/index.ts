import { settKlient } from '../../lib/data/database'
import { hentBruker } from '../../lib/data/konto/bruker'
import { idagIOslo } from '../../lib/dato'
import type { Bruker } from '../../lib/domene/tilgang'
import type { PrismaClient } from '../generated/client'
import { lastDemobrukere } from './brukere'
import { begrunnAdvarsler, lagUtkast } from './eidskog'
import { lastErfaringer } from './erfaringer'
import { lastInnsamlinger } from './innsamling'
import { folgOppTiltak, planleggTiltak } from './plan'
import { importerTabeller } from './tabeller'
import { godkjennOgBegynnPaNy, skrivVurdering } from './vurdering'

/** The day the demonstration was written for: a clock that is behind it would call its vedtak dated ahead. */
const SKREVET = '2026-11-22'

/** What the demo SYKEHJEMSLEDER leads. */
const LEDERS_SYKEHJEM = 'Furulia sykehjem'

/** Fills an empty database with a demonstration: plausible, fictitious, and marked so on every page. */
export async function lastDemodata(klient: PrismaClient): Promise<void> {
  settKlient(klient)
  await lastDemobrukere(klient)
  const idag = idagIOslo() > SKREVET ? idagIOslo() : SKREVET
  const overlege = await aktor(klient, 'kommuneoverlege@demo.example')
  await importerTabeller(overlege, '3416', idag)
  await importerTabeller(await aktor(klient, 'nabo@demo.example'), '3401', idag)
  await begrunnAdvarsler(overlege, idag)
  await lagUtkast(overlege, idag)
  await giSykehjem(klient)
  const ledelse = await aktor(klient, 'ledelse@demo.example')
  const { id, risikoer } = await skrivVurdering(klient, overlege)
  const tiltak = await planleggTiltak(klient, overlege, risikoer, idag)
  await godkjennOgBegynnPaNy(klient, { overlege, ledelse }, id, idag)
  await folgOppTiltak(overlege, tiltak, idag)
  const statsforvalter = await aktor(klient, 'statsforvalter@demo.example')
  const direktorat = await aktor(klient, 'direktorat@demo.example')
  await lastErfaringer(klient, idag)
  await lastInnsamlinger(klient, { overlege, statsforvalter, direktorat }, idag)
}

async function aktor(klient: PrismaClient, epost: string): Promise<Bruker> {
  const { id } = await klient.bruker.findUniqueOrThrow({ where: { epost }, select: { id: true } })
  const bruker = await hentBruker(id)
  if (!bruker) throw new Error(`No demo user ${epost}`)
  return bruker
}

async function giSykehjem(klient: PrismaClient): Promise<void> {
  const { id: sykehjemId, kommunenummer } = await klient.sykehjem.findFirstOrThrow({
    where: { navn: LEDERS_SYKEHJEM },
    select: { id: true, kommunenummer: true },
  })
  const { id: rolletildelingId } = await klient.rolletildeling.findFirstOrThrow({
    where: { kommunenummer, rolle: 'SYKEHJEMSLEDER', bruker: { demo: true } },
    select: { id: true },
  })
  await klient.rolletildelingSykehjem.create({ data: { rolletildelingId, sykehjemId, kommunenummer } })
}
