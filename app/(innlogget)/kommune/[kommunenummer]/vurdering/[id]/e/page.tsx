import { Svarfelt } from '@/components/vurdering/svar/svarfelt'
import { Delside } from '../delside'
import { type Delparams, deltittel, hentDel } from '../hent'

export const generateMetadata = (props: Delparams) => deltittel(props, 'E')

export default async function DelEPage(props: Delparams) {
  const bilde = await hentDel(props, 'E')
  return (
    <Delside bilde={bilde} del="E">
      <Svarfelt felt="E.hvordan" />
      <Svarfelt felt="E.hyppighet" />
      <Svarfelt felt="E.hvem" kort />
      <Svarfelt felt="E.nesteDato" />
    </Delside>
  )
}
