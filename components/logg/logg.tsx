import type { LestLoggfilter, Omrade } from '@/lib/domene/logg/filter'
import { Loggfilterskjema } from './loggfilter'
import { Loggliste } from './loggliste'
import { Loggsider } from './loggsider'
import type { Rad } from './typer'

type Props = {
  rader: Rad[]
  neste: string | null
  omrader: Omrade[]
  lest: LestLoggfilter
  /** The address as it was asked for: what was typed is shown again when it is no date. */
  sok: Record<string, string | string[] | undefined>
  sti: string
  kommunenummer: string | null
}

/** The log: choose, read, go on. */
export function Logg({ rader, neste, omrader, lest, sok, sti, kommunenummer }: Props) {
  const skrevet = (navn: string) => {
    const verdi = sok[navn]
    return typeof verdi === 'string' ? verdi : ''
  }
  return (
    <>
      <Loggfilterskjema
        lest={lest}
        skrevet={{ fra: skrevet('fra'), til: skrevet('til') }}
        omrader={omrader}
        sti={sti}
      />
      <Loggliste rader={rader} kommunenummer={kommunenummer} />
      <Loggsider sti={sti} filter={lest.filter} neste={neste} />
    </>
  )
}
