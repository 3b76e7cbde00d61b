import type { Alvor } from '../../kvalitet/typer'
import type { Funn, Kontrollkode } from './typer'

type Om = Partial<Pick<Funn, 'verdi' | 'verdier' | 'gjelder'>> & { skille?: string }

/** A finding. skille: what tells two of one code apart. */
export const funn = (alvor: Alvor, kode: Kontrollkode, om: Om = {}): Funn => ({
  ...{ kode, alvor, verdi: om.verdi ?? '', verdier: om.verdier ?? {}, gjelder: om.gjelder ?? {} },
  nokkel: om.skille === undefined ? kode : `${kode}:${om.skille}`,
})
