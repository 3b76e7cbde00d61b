import 'server-only'
import type { Tx } from '../database'

/** Rows that point at a user: the columns that do (a test holds them to the schema), and how they are read. */
type Spor = { kolonner: string[]; les: (tx: Tx, id: string) => Promise<Record<string, unknown>[]> }

const sted = { kommunenummer: true } as const
const eldstForst = { id: 'asc' } as const

/** Every trail of a user in the database, at the door of one's own trail: what it shows is id, time, act and place. */
export const SPOR = {
  hendelser: {
    kolonner: ['Hendelse.brukerId'],
    les: (tx, id) =>
      tx.hendelse.findMany({
        where: { brukerId: id },
        orderBy: eldstForst,
        select: { id: true, tid: true, ...sted, rolle: true, omrade: true, handling: true, objekttype: true },
      }),
  },
  hendelserOmBrukeren: {
    kolonner: [],
    les: async (tx, id) => {
      const rader = await tx.hendelse.findMany({
        where: { objekttype: 'Bruker' },
        orderBy: eldstForst,
        select: { id: true, tid: true, ...sted, handling: true, brukerId: true },
      })
      return rader.flatMap(({ brukerId, ...rad }) => (brukerId === id ? [] : [rad]))
    },
  },
  varsler: {
    kolonner: ['Varselmottaker.brukerId'],
    les: (tx, id) =>
      tx.varselmottaker.findMany({
        where: { brukerId: id },
        orderBy: { varselId: 'asc' },
        select: {
          ...{ ...sted, varselId: true, lest: true, epostSendt: true, epostForsok: true, epostFeil: true },
          varsel: { select: { type: true, forfall: true, opprettet: true, avsluttet: true } },
        },
      }),
  },
  invitasjonerLaget: {
    kolonner: ['Invitasjon.opprettetAv'],
    les: (tx, id) =>
      tx.invitasjon.findMany({
        where: { opprettetAv: id },
        orderBy: eldstForst,
        select: { id: true, ...sted, opprettet: true },
      }),
  },
  ansvarligForTiltak: {
    kolonner: ['Tiltak.ansvarligBrukerId'],
    les: (tx, id) =>
      tx.tiltak.findMany({
        where: { ansvarligBrukerId: id },
        orderBy: eldstForst,
        select: {
          id: true,
          ...sted,
          ansvarligNavn: true,
          ansvarligRolle: true,
          frist: true,
          status: true,
        },
      }),
  },
  tiltakslogg: {
    kolonner: ['Tiltakslogg.brukerId'],
    les: (tx, id) =>
      tx.tiltakslogg.findMany({
        where: { brukerId: id },
        orderBy: eldstForst,
        select: { id: true, ...sted, tiltakId: true, tid: true, rolle: true },
      }),
  },
  begrunnelser: {
    kolonner: ['Advarsel.begrunnetAv'],
    les: (tx, id) =>
      tx.advarsel.findMany({
        where: { begrunnetAv: id },
        orderBy: eldstForst,
        select: { id: true, ...sted, begrunnet: true },
      }),
  },
  vurderinger: {
    kolonner: ['Vurdering.ferdigAv', 'Vurdering.godkjentAv'],
    les: async (tx, id) => {
      const rader = await tx.vurdering.findMany({
        where: { OR: [{ ferdigAv: id }, { godkjentAv: id }] },
        orderBy: eldstForst,
        select: {
          ...{ id: true, ...sted, nummer: true, ferdigAv: true, ferdigTid: true, godkjentAv: true },
          ...{ godkjentTid: true, godkjentNavn: true, godkjentRolle: true },
        },
      })
      // Another's signature, or another's «ferdig», on the same vurdering is not the actor's to have.
      return rader.map(
        ({ ferdigAv, ferdigTid, godkjentAv, godkjentTid, godkjentNavn, godkjentRolle, ...v }) => ({
          ...v,
          ...(ferdigAv === id && { ferdigTid }),
          ...(godkjentAv === id && { godkjentTid, godkjentNavn, godkjentRolle }),
        }),
      )
    },
  },
  vurderingssvar: {
    kolonner: ['Vurderingsfelt.endretAv'],
    les: async (tx, id) => {
      const rader = await tx.vurderingsfelt.findMany({
        orderBy: eldstForst,
        select: { id: true, ...sted, vurderingId: true, felt: true, endret: true, endretAv: true },
      })
      // The rest are sections the actor is ansvarlig for, chosen by somebody else.
      return rader.map(({ endretAv, ...rad }) => ({ ...rad, skrevetAvBrukeren: endretAv === id }))
    },
  },
  vedlegg: {
    kolonner: ['Vedlegg.lastetOppAv'],
    les: (tx, id) =>
      tx.vedlegg.findMany({
        where: { lastetOppAv: id },
        orderBy: eldstForst,
        select: { id: true, ...sted, lastetOpp: true, fjernet: true },
      }),
  },
  innsamlinger: {
    kolonner: ['Innsamling.opprettetAv'],
    les: (tx, id) =>
      tx.innsamling.findMany({
        where: { opprettetAv: id },
        orderBy: eldstForst,
        select: { id: true, statsforvalterId: true, opprettet: true },
      }),
  },
  innsendingsutkast: {
    kolonner: ['Innsendingsutkast.endretAv', 'Innsendingsutkast.klarAv'],
    les: async (tx, id) => {
      const rader = await tx.innsendingsutkast.findMany({
        where: { OR: [{ endretAv: id }, { klarAv: id }] },
        orderBy: { innsamlingId: 'asc' },
        select: { innsamlingId: true, ...sted, endret: true, endretAv: true, klarAv: true, klarTid: true },
      })
      return rader.map(({ endretAv, endret, klarAv, klarTid, ...rad }) => ({
        ...rad,
        ...(endretAv === id && { endret }),
        ...(klarAv === id && { klarTid }),
      }))
    },
  },
  innsendinger: {
    kolonner: ['Innsendingsversjon.sendtAv'],
    les: (tx, id) =>
      tx.innsendingsversjon.findMany({
        where: { sendtAv: id },
        orderBy: eldstForst,
        select: {
          ...{ id: true, innsamlingId: true, ...sted, nummer: true, referanse: true, sendt: true },
          ...{ sendtAvNavn: true, sendtAvRolle: true },
        },
      }),
  },
  notater: {
    kolonner: ['Innsendingsnotat.skrevetAv'],
    les: (tx, id) =>
      tx.innsendingsnotat.findMany({
        where: { skrevetAv: id },
        orderBy: eldstForst,
        select: { id: true, innsamlingId: true, ...sted, tid: true },
      }),
  },
  paminnelser: {
    kolonner: ['Paminnelse.opprettetAv'],
    les: (tx, id) =>
      tx.paminnelse.findMany({
        where: { opprettetAv: id },
        orderBy: eldstForst,
        select: { id: true, innsamlingId: true, ...sted, opprettet: true },
      }),
  },
  hentingerFraSsb: {
    kolonner: ['Referansehenting.brukerId'],
    les: (tx, id) =>
      tx.referansehenting.findMany({
        where: { brukerId: id },
        orderBy: eldstForst,
        select: { id: true, tid: true, rolle: true, kanal: true },
      }),
  },
} satisfies Record<string, Spor>

export type Spornavn = keyof typeof SPOR
