import { useTranslations } from 'next-intl'
import { Avsnitt, Overskrift } from '@/components/ui/tekst'
import type { Innsendingsgrunnlag } from '@/lib/domene/innsending/innhold'
import { Advarsler } from './advarsler'
import { Grunnlagsfakta } from './grunnlagsfakta'
import type { Kilder } from './kilder'
import { Kjoptdel } from './kjoptdel'
import { Sumfakta } from './sumfakta'
import { Sykehjemstabell } from './sykehjemstabell'
import { Teksterinnhold } from './tekster'
import { Typetabell } from './typetabell'

type Props = {
  grunnlag: Innsendingsgrunnlag
  /** Where the figures come from; left out in what is frozen. */
  kilder?: Kilder
  /** The level of its headings. */
  niva: 2 | 3
  /** Without what the kommune writes: on the page where it is written. */
  bareTall?: boolean
}

/** What is sent, whole: figures, what they rest on, and what the kommune wrote. */
export function Innhold({ grunnlag, kilder, niva, bareTall = false }: Props) {
  const t = useTranslations('innsending.innhold')
  const { tall, timerPerArsverk, kjopt } = grunnlag
  return (
    <>
      {tall === null ? (
        <Avsnitt>{t('ingenSykehjem')}</Avsnitt>
      ) : (
        <>
          <Sumfakta sum={tall.sum} timerPerArsverk={timerPerArsverk} kilder={kilder} />
          <Kjoptdel kjopt={kjopt} />
          <Sykehjemstabell tall={tall} kilder={kilder} />
          <Typetabell typer={tall.typer} kilder={kilder} />
        </>
      )}
      <Del tittel={t('grunnlag')} niva={niva}>
        <Grunnlagsfakta grunnlag={grunnlag} kilder={kilder} />
      </Del>
      {!bareTall && (
        <Del tittel={t('kommunenSkrev')} niva={niva}>
          <Teksterinnhold grunnlag={grunnlag} />
        </Del>
      )}
      {!bareTall && grunnlag.advarsler.length > 0 && (
        <Del tittel={t('advarsler')} niva={niva}>
          <Advarsler advarsler={grunnlag.advarsler} />
        </Del>
      )}
    </>
  )
}

const Del = ({ tittel, niva, children }: { tittel: string; niva: 2 | 3; children: React.ReactNode }) => (
  <section className="ln-stabel-tett">
    <Overskrift niva={niva} storrelse="xs">
      {tittel}
    </Overskrift>
    {children}
  </section>
)
