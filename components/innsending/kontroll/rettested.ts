import { feltId } from '@/components/skjema/felt-id'
import { rettested as merknadssted } from '@/lib/domene/dekning/merknader'
import type { Kontroll } from '@/lib/domene/innsending/kontroll'
import type { Merknad } from '@/lib/domene/kvalitet/typer'
import { ruter } from '@/lib/ruter'

/** What the link is called (innsending.rett), and where it leads. */
type Rettested = {
  hva:
    | 'FELT'
    | 'AVDELING'
    | 'LEGEAVTALE'
    | 'SYKEHJEM'
    | 'NORM'
    | 'ALLE_SYKEHJEM'
    | 'VURDERING'
    | 'PLAN'
    | 'DEKNING'
  href: string
}

type Sted = { kommunenummer: string; statusdato: string; innsamlingId: string }

/** Where what a check found is mended, or can be looked into. Texts are on the page of the innsending itself. */
export function rettested(
  { kode, gjelder }: Pick<Kontroll, 'kode' | 'gjelder'>,
  { kommunenummer: nr, statusdato, innsamlingId }: Sted,
): Rettested {
  const felt = gjelder.sporsmalId ? `svar.${gjelder.sporsmalId}` : gjelder.felt
  if (felt) return { hva: 'FELT', href: `${ruter.innsending(nr, innsamlingId)}#${feltId(felt)}` }
  switch (kode) {
    case 'UTEN_NORM':
      return { hva: 'NORM', href: ruter.norm(nr) }
    case 'UTEN_VURDERING':
      return { hva: 'VURDERING', href: ruter.vurderinger(nr) }
    case 'TILTAK_FORBI_FRIST':
    case 'UTEN_EVALUERING':
      return { hva: 'PLAN', href: ruter.plan(nr) }
    case 'UTENFOR_GRENSENE':
    case 'UTENFOR_GRUPPEN':
    case 'ENDRET_FRA_SIST':
      return { hva: 'DEKNING', href: ruter.dekning(nr, statusdato) }
    case 'INGEN_SYKEHJEM_REGISTRERT':
      return { hva: 'ALLE_SYKEHJEM', href: ruter.sykehjemListe(nr) }
    default:
      return avMerknad(nr, { kode, gjelder } as Merknad)
  }
}

function avMerknad(nr: string, merknad: Merknad): Rettested {
  const sted = merknadssted(merknad)
  switch (sted.slag) {
    case 'AVDELING':
      return { hva: 'AVDELING', href: ruter.avdeling(nr, sted.sykehjemId, sted.id) }
    case 'LEGEAVTALE':
      return { hva: 'LEGEAVTALE', href: ruter.legeavtale(nr, sted.sykehjemId, sted.id) }
    case 'SYKEHJEM':
      return { hva: 'SYKEHJEM', href: ruter.sykehjem(nr, sted.id) }
    case 'NORM':
      return { hva: 'NORM', href: sted.id === null ? ruter.norm(nr) : ruter.normversjon(nr, sted.id) }
    case 'ALLE_SYKEHJEM':
      return { hva: 'ALLE_SYKEHJEM', href: ruter.sykehjemListe(nr) }
  }
}
