import type { Gruppelinje, Gruppering } from '@/lib/domene/samlet/typer'
import { useStorrelsesnavn } from './storrelsesnavn'

type Props = { gruppering: Gruppering; gruppe: Pick<Gruppelinje, 'nokkel' | 'navn'> }

/** What a group is called: the register's name, or a size in words. */
export function Gruppenavn({ gruppering, gruppe }: Props) {
  const storrelse = useStorrelsesnavn()
  return (gruppering === 'STORRELSE' ? storrelse(gruppe.nokkel) : null) ?? gruppe.navn
}
