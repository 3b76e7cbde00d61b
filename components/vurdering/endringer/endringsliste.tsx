import { useTranslations } from 'next-intl'
import { Avsnitt, Overskrift } from '@/components/ui/tekst'
import type { Endringer, Risikoendring } from '@/lib/domene/vurdering/endringer'
import { finnFelt } from '@/lib/domene/vurdering/felter'
import type { Risikoinnhold } from '@/lib/domene/vurdering/innhold'
import { visSvar } from '@/lib/domene/vurdering/schema'
import { DELER } from '@/lib/domene/vurdering/typer'
import { useDelnavn } from '../del/delnavn'
import { useFelttekst } from '../svar/bruk-felttekst'
import { ForEtter } from './for-etter'
import { Talltabell } from './talltabell'

type Props = {
  endringer: Endringer
  /** Name of a home in either version. */
  sykehjemsnavn: (id: string) => string
}

/** What is another than in the version before: figures, answers section by section, homes and risks. */
export function Endringsliste({ endringer, sykehjemsnavn }: Props) {
  const t = useTranslations('vurdering.endringer')
  const delnavn = useDelnavn()
  const { svar, sykehjem, risikoer, tall } = endringer
  const ingen =
    svar.length + sykehjem.nye.length + sykehjem.borte.length + risikoer.length + tall.length === 0
  if (ingen) return <Avsnitt>{t('ingen')}</Avsnitt>
  return (
    <>
      {sykehjem.nye.length > 0 && <Avsnitt>{t('nyeSykehjem', { navn: sykehjem.nye.join(', ') })}</Avsnitt>}
      {sykehjem.borte.length > 0 && (
        <Avsnitt>{t('borteSykehjem', { navn: sykehjem.borte.join(', ') })}</Avsnitt>
      )}
      {tall.length > 0 && (
        <Bolk tittel={t('tall')}>
          <Talltabell endringer={tall} />
        </Bolk>
      )}
      {DELER.map(del => {
        const her = svar.filter(s => s.felt.startsWith(`${del}.`))
        const risiko = del === 'C' ? risikoer : []
        if (her.length + risiko.length === 0) return null
        return (
          <Bolk key={del} tittel={delnavn(del)}>
            {her.map(e => (
              <Svarlinje key={`${e.felt}@${e.sykehjemId}`} endring={e} sykehjemsnavn={sykehjemsnavn} />
            ))}
            {risiko.map(e => (
              <Risikolinje key={(e.etter ?? e.for)?.stammeId} endring={e} />
            ))}
          </Bolk>
        )
      })}
    </>
  )
}

const Bolk = ({ tittel, children }: { tittel: string; children: React.ReactNode }) => (
  <section className="ln-stabel">
    <Overskrift niva={2}>{tittel}</Overskrift>
    {children}
  </section>
)

type Svarprops = { endring: Endringer['svar'][number]; sykehjemsnavn: Props['sykehjemsnavn'] }

function Svarlinje({ endring, sykehjemsnavn }: Svarprops) {
  const t = useTranslations('vurdering.endringer')
  const tekst = useFelttekst()
  const { felt, sykehjemId } = endring
  const sporsmal = finnFelt(felt)
  const vis = (verdi: string) => tekst.verdi(felt, sporsmal ? visSvar(sporsmal, verdi) : verdi)
  const navn =
    sykehjemId === null
      ? tekst.navn(felt)
      : t('vedSykehjem', { sykehjem: sykehjemsnavn(sykehjemId), hva: tekst.navn(felt) })
  return <ForEtter navn={navn} for={vis(endring.for)} etter={vis(endring.etter)} />
}

function Risikolinje({ endring: { slag, for: for_, etter } }: { endring: Risikoendring }) {
  const t = useTranslations('vurdering.endringer')
  const niva = useTranslations('risiko.niva')
  const vis = (r: Risikoinnhold | null) =>
    r
      ? [
          r.hendelse,
          r.niva ? t('niva', { niva: niva(r.niva) }) : t('ikkeVurdert'),
          r.restNiva && t('restniva', { niva: niva(r.restNiva) }),
          r.tiltak.length > 0 && t('tiltak', { tiltak: r.tiltak.join(', ') }),
        ]
          .filter(Boolean)
          .join('\n')
      : ''
  const nummer = (etter ?? for_)?.nummer ?? 0
  return <ForEtter navn={t(`risiko.${slag}`, { nummer })} for={vis(for_)} etter={vis(etter)} />
}
