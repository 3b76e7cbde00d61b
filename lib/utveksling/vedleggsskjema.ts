import { type Fil } from '../domene/vedlegg/sjekk'
import { MAKS_STORRELSE } from '../domene/vedlegg/typer'
import { somSkjema } from './skjema'

/** The file of the form's field `fil`; null when there is none. One that is too large is not read past its limit. */
export async function lesVedleggsskjema(skjema: unknown): Promise<Fil | null> {
  const fil = somSkjema(skjema).get('fil')
  if (!(fil instanceof File) || (fil.size === 0 && fil.name === '')) return null
  const del = fil.slice(0, MAKS_STORRELSE + 1)
  return { navn: fil.name, innhold: new Uint8Array(await del.arrayBuffer()) }
}
