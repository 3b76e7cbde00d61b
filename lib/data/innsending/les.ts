import 'server-only'
import type { Dato } from '../../domene/felles/dato'
import { type Fase, fase } from '../../domene/innsamling/fase'
import { finnForskjell, type Forskjell } from '../../domene/innsending/forskjell'
import type { Innsendingsgrunnlag, Innsendingsinnhold } from '../../domene/innsending/innhold'
import type { Klarbilde, ToPersoner } from '../../domene/innsending/klar'
import type { Kontroll } from '../../domene/innsending/kontroll'
import { laasUtkast } from '../../domene/innsending/korreksjon'
import { lagGrunnlag } from '../../domene/innsending/lag-grunnlag'
import { hinder, slagErMulig } from '../../domene/innsending/muligheter'
import type {
  Del,
  Innsending,
  Innsendingsslag,
  Innsendingsversjon,
  Retur,
} from '../../domene/innsending/typer'
import type { Utkast } from '../../domene/innsending/utkast'
import { type Bruker, kan } from '../../domene/tilgang'
import { som } from '../database'
import { type FrossenVersjon, frossenITransaksjon, skrivNed } from './frosset'
import { type Sak, sakITransaksjon } from './kilder'
import { klareRunder, medNavn, toPersonerI } from './klarbilde'
import { navnI } from './navn'
import {
  aapneReturerITransaksjon,
  innsendingerITransaksjon,
  type Runde,
  runderITransaksjon,
  rundeITransaksjon,
  versjonerITransaksjon,
} from './rad'

export type { FrossenVersjon } from './frosset'

/** One round and how far the kommune has come in it. innsending null = nothing sent. */
export type Innsendingsrad = Runde & {
  fase: Fase
  innsending: Innsending | null
  harUtkast: boolean
  /** The parts that are sent back now. */
  returer: Retur[]
  /** Where two persons are required: the mark of the first. */
  klar: Klarbilde | null
}

/** The rounds that ask the kommune, the latest frist first. null when the kommune is not the actor's. */
export async function hentInnsendinger(
  bruker: Bruker,
  kommunenummer: string,
  idag: Dato,
): Promise<Innsendingsrad[] | null> {
  if (!kan(bruker, 'innsending:lese', { kommunenummer })) return null
  const { runder, innsendinger, utkast, klare, returer } = await som(bruker, async tx => {
    const runder = await runderITransaksjon(tx, kommunenummer)
    const utkast = await tx.innsendingsutkast.findMany({
      where: { kommunenummer },
      select: { innsamlingId: true, klarMerke: true },
    })
    const merket = (r: Runde) => utkast.some(u => u.innsamlingId === r.innsamling.id && u.klarMerke !== null)
    return {
      ...{ runder, utkast, innsendinger: await innsendingerITransaksjon(tx, kommunenummer) },
      returer: await aapneReturerITransaksjon(tx, kommunenummer),
      klare: await klareRunder(tx, bruker, runder.filter(merket), idag),
    }
  })
  const navn = await navnI(
    kommunenummer,
    [...klare.values()].map(k => k.av),
  )
  return runder.map(runde => {
    const klar = klare.get(runde.innsamling.id)
    return {
      ...runde,
      fase: fase(runde.innsamling, idag, runde.kommune),
      innsending: innsendinger.find(i => i.innsamlingId === runde.innsamling.id) ?? null,
      harUtkast: utkast.some(u => u.innsamlingId === runde.innsamling.id),
      returer: returer.filter(r => r.innsamlingId === runde.innsamling.id),
      klar: klar ? medNavn(klar, navn) : null,
    }
  })
}

/** What a page of one innsending needs. */
export type Innsendingsbilde = Runde & {
  fase: Fase
  innsending: Innsending | null
  /** The newest first. */
  versjoner: Innsendingsversjon[]
  /** What is locked is as it was sent. versjon 0 = nothing stored yet. */
  utkast: Utkast & { versjon: number }
  /** The parts of the version sent last that were sent back; none unless RETURNERT. */
  returer: Retur[]
  aapneDeler: Del[] | 'ALLE'
  /** What would be sent now by this actor, and the hash sending is bound to. */
  grunnlag: Innsendingsgrunnlag
  merke: string
  kontroller: Kontroll[]
  /** What was sent last: in this round, else as levert in the last one; null = nothing. */
  forrige: { innhold: Innsendingsinnhold; runde: 'DENNE' | 'FORRIGE' } | null
  /** From forrige to grunnlag. */
  forskjell: Forskjell | null
  /** skrive: the draft. sende: as far as role, status and dates go; the checks say the rest. */
  kan: { skrive: boolean; sende: boolean; trekke: boolean; ingenEndring: boolean; ingenSykehjem: boolean }
  /** null = one person is enough, or nothing can be sent now. */
  toPersoner: ToPersoner | null
}

/**
 * One innsending as it would be sent now, as slag. null when the round does not ask this kommune, or it is not the
 * actor's.
 */
export async function hentInnsending(
  bruker: Bruker,
  kommunenummer: string,
  innsamlingId: string,
  idag: Dato,
  slag: Innsendingsslag = 'FULL',
): Promise<Innsendingsbilde | null> {
  if (!kan(bruker, 'innsending:lese', { kommunenummer })) return null
  const bilde = await som(bruker, async tx => {
    const runde = await rundeITransaksjon(tx, kommunenummer, innsamlingId)
    if (!runde) return null
    const sak = await sakITransaksjon(tx, bruker, runde, slag)
    const versjoner = await versjonerITransaksjon(tx, kommunenummer, innsamlingId)
    const { grunnlag, kontroller } = lagGrunnlag(sak)
    const forrige = sistSendt(sak)
    const utkast = sak.returnert ? laasUtkast(sak.utkast, sak.returnert) : sak.utkast
    return {
      ...runde,
      fase: fase(runde.innsamling, idag, runde.kommune),
      ...{ innsending: sak.innsending, versjoner, returer: sak.returer, aapneDeler: sak.aapneDeler },
      utkast: { ...utkast, versjon: sak.utkastversjon },
      ...{ grunnlag, merke: skrivNed(grunnlag).sha256, kontroller, forrige },
      forskjell: forrige && finnForskjell(forrige.innhold, grunnlag),
      kan: muligFor(bruker, sak, idag),
      toPersoner: toPersonerI(sak, bruker, idag),
    }
  })
  if (!bilde?.toPersoner) return bilde && { ...bilde, toPersoner: null }
  const { klar, hinder: stoppet } = bilde.toPersoner
  const navn = await navnI(kommunenummer, klar ? [klar.av] : [])
  return { ...bilde, toPersoner: { klar: klar && medNavn(klar, navn), hinder: stoppet } }
}

/** One version as it was sent, byte for byte. null when it is not here for the actor. */
export async function hentVersjon(
  bruker: Bruker,
  kommunenummer: string,
  innsamlingId: string,
  nummer: number,
): Promise<FrossenVersjon | null> {
  if (!kan(bruker, 'innsending:lese', { kommunenummer })) return null
  if (!Number.isSafeInteger(nummer) || nummer < 1 || nummer > 1_000_000) return null
  return som(bruker, async tx => {
    const runde = await rundeITransaksjon(tx, kommunenummer, innsamlingId)
    return runde && frossenITransaksjon(tx, kommunenummer, innsamlingId, nummer)
  })
}

const sistSendt = ({ sist, forrige }: Sak): Innsendingsbilde['forrige'] =>
  sist ? { innhold: sist.innhold, runde: 'DENNE' } : forrige && { innhold: forrige, runde: 'FORRIGE' }

function muligFor(bruker: Bruker, sak: Sak, idag: Dato): Innsendingsbilde['kan'] {
  const { innsamling, kommune, innsending } = sak
  const rett = kan(bruker, 'innsending:sende', { kommunenummer: kommune.kommunenummer })
  const sende = hinder('SENDE', innsamling, kommune, innsending, idag) === null
  const trekke = hinder('TREKKE', innsamling, kommune, innsending, idag) === null
  return {
    ...{ skrive: rett && sende, sende: rett && sende, trekke: rett && trekke },
    ingenEndring: rett && sende && slagErMulig('INGEN_ENDRING', sak),
    ingenSykehjem: rett && sende && slagErMulig('INGEN_SYKEHJEM', sak),
  }
}
