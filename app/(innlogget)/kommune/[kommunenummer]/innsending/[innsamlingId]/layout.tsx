import { Klienttekster } from '@/app/klienttekster'
import { Avviste } from '@/components/innsending/utkast/avviste'
import { Utkastlinje } from '@/components/innsending/utkast/linje'
import { Utkastramme } from '@/components/innsending/utkast/ramme'
import { lagre } from './actions'
import { hentBilde, type Innsendingsparams } from './hent'

type Props = Innsendingsparams & { children: React.ReactNode }

const EGNE = [
  ...['felt', 'hjelp', 'sporsmal', 'kontakt', 'ikkeFyltUt', 'avvist', 'til', 'send', 'dialog', 'feil'],
  ...['forskjell', 'tall'],
].map(del => `innsending.${del}`)
const ANDRES = [
  ...['gaparsak', 'begrunnelse', 'grunnkode', 'avdelingstype', 'vurdering.lagring', 'vurdering.konflikt'],
  ...['tilsyn.feil', 'konto.feil'],
]

/** Around the pages of one innsending, so that saving goes on from page to page. */
export default async function InnsendingLayout({ children, params }: Props) {
  const { kommunenummer, innsamlingId } = await params
  const { bruker, innsamling, utkast } = await hentBilde(kommunenummer, innsamlingId)
  return (
    <Klienttekster navnerom={[...EGNE, ...ANDRES]}>
      <Utkastramme
        brukerId={bruker.id}
        sted={`${innsamlingId}.${kommunenummer}`}
        sporsmal={innsamling.sporsmal}
        utkast={utkast}
        lagre={lagre.bind(null, kommunenummer, innsamlingId)}
      >
        {children}
        <Avviste />
        <Utkastlinje />
      </Utkastramme>
    </Klienttekster>
  )
}
