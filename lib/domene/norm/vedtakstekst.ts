import { kanoniskJson } from '../vurdering/kanonisk'
import type { Normversjon, Sats } from './versjon'

/** What a vedtak decided, and never changes. Names of avdelinger are those copied at the vedtak. */
export type Vedtak = Pick<
  Normversjon,
  'gyldigFra' | 'revisjonsdato' | 'innhold' | 'arkivsaksnummer' | 'importert' | 'saksgang'
> & { registrert: string | null; vurderingId: string | null; satser: readonly Sats[] }

/** The vedtak as one text, which its fingerprint is of: the same for the same vedtak, in whatever order rates are read. */
export const vedtakstekst = (v: Vedtak): string =>
  kanoniskJson({
    ...{ gyldigFra: v.gyldigFra, revisjonsdato: v.revisjonsdato, innhold: v.innhold },
    ...{ arkivsaksnummer: v.arkivsaksnummer, importert: v.importert, registrert: v.registrert },
    vurderingId: v.vurderingId,
    saksgang: v.saksgang.map(({ organ, motedato, saksnummer, status }) => ({
      ...{ organ, motedato, saksnummer, status },
    })),
    satser: v.satser
      .map(({ type, avdelingId, sykehjemNavn, avdelingNavn, uketimer, per, basis, begrunnelse }) =>
        kanoniskJson({
          ...{ type, avdelingId, sykehjemNavn, avdelingNavn, uketimer: tall(uketimer), per, basis },
          begrunnelse,
        }),
      )
      .sort(),
  })

/** A rate as the log tells of it. */
export type Loggsats = Pick<Sats, 'type' | 'uketimer' | 'per' | 'basis'> & { avdelingId?: string | null }

/** The rates of a row of the log; none where it has no such. */
export const lesLoggsatser = (verdi: unknown): Loggsats[] =>
  Array.isArray(verdi) && verdi.every(s => typeof s === 'object' && s !== null) ? (verdi as Loggsats[]) : []

/** The figures of rates as one text: all there is to hold a vedtak against that was logged without a fingerprint. */
export const satstekst = (satser: readonly Loggsats[]): string =>
  satser
    .map(s => [s.type, s.avdelingId ?? '', tall(s.uketimer), s.per, s.basis].join('|'))
    .sort()
    .join('\n')

/** «1.50» and «1.5» are one figure. */
const tall = (uketimer: string): string => String(Number(uketimer))
