import { erUlagret, kanSendes, type Feltstand, type Hinder } from './feltstand'

export type Feltstatus = 'rolig' | 'venter' | 'lagrer' | 'lagret' | 'utenKontakt' | 'hindret'

/** One answer as its field shows it. */
export type Feltbilde = {
  verdi: string
  status: Feltstatus
  hinder: Hinder | null
  lagretTid: Date | null
}

/** All answers together, as the line of the page shows them. */
export type Samlet = {
  status: Exclude<Feltstatus, 'hindret'>
  /** When anything was last saved from here; null = nothing yet. */
  lagretTid: Date | null
  /** Answers that wait for their writer. */
  hindret: readonly { nokkel: string; hinder: Hinder }[]
  /** Answers brought back from an earlier visit. */
  gjenopprettet: number
}

/** How the queue stands: is this one on its way, and is there contact? */
export type Linjestand = { sendes: boolean; utenKontakt: boolean }

export function feltbilde(s: Feltstand, linje: Linjestand): Feltbilde {
  const { verdi, hinder, lagretTid } = s
  return { verdi, hinder, lagretTid, status: hinder ? 'hindret' : status(erUlagret(s), linje, lagretTid) }
}

export function samletBilde(
  felter: ReadonlyMap<string, Feltstand>,
  linje: Linjestand,
  lagretTid: Date | null,
  gjenopprettet: number,
): Samlet {
  const alle = [...felter]
  const ulagret = alle.some(([, s]) => kanSendes(s))
  return {
    status: status(ulagret, linje, lagretTid),
    lagretTid,
    hindret: alle.flatMap(([nokkel, { hinder }]) => (hinder ? [{ nokkel, hinder }] : [])),
    gjenopprettet,
  }
}

function status(ulagret: boolean, linje: Linjestand, lagretTid: Date | null): Samlet['status'] {
  if (!ulagret) return lagretTid ? 'lagret' : 'rolig'
  if (linje.utenKontakt) return 'utenKontakt'
  return linje.sendes ? 'lagrer' : 'venter'
}
