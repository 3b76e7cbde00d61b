import { useTranslations } from 'next-intl'
import { Risikovisning } from '@/components/risiko/risikovisning'
import { Overskrift } from '@/components/ui/tekst'
import type { Vurderingsinnhold } from '@/lib/domene/vurdering/innhold'
import { DELER, feltnokkel } from '@/lib/domene/vurdering/typer'
import { useDelnavn } from '../del/delnavn'
import { Uenigheter } from '../oversikt/uenigheter'
import { Statustall } from '../tall/statustall'
import { Hjemsinnhold } from './hjemsinnhold'
import { Innholdsmeny } from './innholdsmeny'
import { Norminnhold } from './norminnhold'
import { Svarliste } from './svarliste'
import stil from './innhold.module.css'

/** A godkjent version as it was frozen, whole and read-only. Nothing here is looked up: it is what was signed. */
export function Innholdsvisning({ innhold }: { innhold: Vurderingsinnhold }) {
  const t = useTranslations('vurdering.innhold')
  const delnavn = useDelnavn()
  const deler = {
    A: <Statustall tall={innhold.tall} niva={3} />,
    B: innhold.sykehjem.map(s => <Hjemsinnhold key={s.id} hjem={s} innhold={innhold} />),
    C: <Risikovisning innhold={innhold} />,
    D: <Norminnhold norm={innhold.norm} />,
    E: null,
  }
  return (
    <div className="ln-stabel-luftig">
      <Innholdsmeny />
      <Uenigheter
        uenigheter={innhold.uenigheter}
        sykehjem={innhold.sykehjem}
        begrunnelse={id => innhold.felter[feltnokkel('B.forsvarlig.begrunnelse', id)] ?? ''}
      />
      {DELER.map(del => (
        <section key={del} id={del.toLowerCase()} className={stil.del}>
          <div className="ln-stabel-tett">
            <Overskrift niva={2}>{delnavn(del)}</Overskrift>
            <p className="ln-dempet">
              {innhold.ansvarlige[del] === null
                ? t('ingenAnsvarlig')
                : t('ansvarlig', { navn: innhold.ansvarlige[del] })}
            </p>
          </div>
          <Svarliste del={del} sykehjemId={null} felter={innhold.felter} />
          {deler[del]}
        </section>
      ))}
    </div>
  )
}
