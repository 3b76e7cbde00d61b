/** What a file may be. Decided by its content, whatever it is called. */
export const FILTYPER = ['PDF', 'DOCX', 'XLSX', 'PNG', 'JPEG'] as const
export type Filtype = (typeof FILTYPER)[number]

/** The media type a file of the type is stored and sent with, and the endings its name may have (the first is ours). */
export const OM_FILTYPE: Record<Filtype, { mediatype: string; endelser: readonly [string, ...string[]] }> = {
  PDF: { mediatype: 'application/pdf', endelser: ['pdf'] },
  DOCX: {
    mediatype: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    endelser: ['docx'],
  },
  XLSX: {
    mediatype: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    endelser: ['xlsx'],
  },
  PNG: { mediatype: 'image/png', endelser: ['png'] },
  JPEG: { mediatype: 'image/jpeg', endelser: ['jpg', 'jpeg'] },
}

/** The largest file, in bytes: 10 MB. */
export const MAKS_STORRELSE = 10 * 1024 * 1024

/** The longest name, in characters. */
export const MAKS_FILNAVN = 150

/** What a file is attached to. */
export type Vedleggseier = { vurderingId: string } | { lokalnormId: string } | { tiltakId: string }

/** One version of a file, without its bytes. */
export type Vedleggsversjon = {
  id: string
  /** 1, 2, 3 … in its rekke. */
  nummer: number
  filnavn: string
  /** In bytes. */
  storrelse: number
  sha256: string
  lastetOpp: Date
  /** Who uploaded it, by the name of today; null when the user is gone. */
  lastetOppAv: string | null
}

/** A file as it is listed: its newest version, and those before it, the newest first. */
export type Vedlegg = Vedleggsversjon & { tidligere: Vedleggsversjon[] }
