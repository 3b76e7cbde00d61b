import { useTranslations } from 'next-intl'
import { Lenke } from '@/components/ui/lenke'
import { Tabell } from '@/components/ui/tabell'
import { Overskrift } from '@/components/ui/tekst'
import type { DekningSykehjem, Nokkeltall } from '@/lib/domene/beregning/typer'
import { tillegg, tilleggIAdresse } from '@/lib/domene/prov/tiltak'
import { ruter } from '@/lib/ruter'
import { visForskjell, visProsent, visTimer } from '@/lib/tall'
import { Forskjelltabell } from './forskjelltabell'
import stil from './prov.module.css'
import type { Provbilde } from './typer'

type Props = { bilde: Provbilde; kanLageTiltak: (sykehjemId: string) => boolean }

/** Every sykehjem on a line, the one being changed in full, and a way on to a tiltak of the hours added. */
export function Hjemtabell({ bilde, kanLageTiltak }: Props) {
  const t = useTranslations('prov')
  const { na, prov, valgt, pris, dag } = bilde
  const naFor = (id: string) => na.sykehjem.find(s => s.id === id)
  const [naHer, provHer] = [naFor(valgt.id), prov.sykehjem.find(s => s.id === valgt.id)]
  const utvidet = prov.sykehjem.filter(s => kanLageTiltak(s.id) && tillegg(naFor(s.id), s))
  return (
    <section aria-labelledby="hjemmene" className="ln-stabel">
      <Overskrift niva={2} id="hjemmene">
        {t('hjem.tittel')}
      </Overskrift>
      <Tabell tittel={t('hjem.tabell', { dag })}>
        <Hode dag={dag} />
        <tbody>
          {prov.sykehjem.map(s => (
            <Linje key={s.id} navn={s.navn} na={naFor(s.id)} prov={s} />
          ))}
        </tbody>
      </Tabell>
      {naHer && provHer && (
        <div className={`ln-lesbar ${stil.del}`}>
          <Overskrift niva={3}>{valgt.navn}</Overskrift>
          <Forskjelltabell
            tittel={t('svar.tabellFor', { navn: valgt.navn, dag })}
            dag={dag}
            na={naHer}
            prov={provHer}
            timerPerArsverk={na.timerPerArsverk}
            pris={pris}
          />
        </div>
      )}
      {utvidet.length > 0 && (
        <ul className="ds-list">
          {utvidet.map(s => (
            <li key={s.id}>
              <Tiltakslenke kommunenummer={bilde.kommunenummer} na={naFor(s.id)} prov={s} />
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

function Tiltakslenke({
  kommunenummer,
  na,
  prov,
}: {
  kommunenummer: string
  na: DekningSykehjem | undefined
  prov: DekningSykehjem
}) {
  const t = useTranslations('prov.hjem')
  const mer = tillegg(na, prov)
  if (!mer) return null
  return (
    <Lenke href={ruter.nyttTiltak(kommunenummer, { sykehjem: prov.id, timer: tilleggIAdresse(mer) })}>
      {t('tiltak', { timer: visTimer(mer) })} {t('tiltakFor', { navn: prov.navn })}
    </Lenke>
  )
}

const GRUPPER = ['normtimer', 'avtalteTimer', 'udekket', 'dekning'] as const

function Hode({ dag }: Pick<Provbilde, 'dag'>) {
  const t = useTranslations('prov')
  return (
    <thead>
      <tr>
        <th scope="col" rowSpan={2}>
          {t('sykehjem')}
        </th>
        {GRUPPER.map(g => (
          <th key={g} scope="colgroup" className="ln-hoyre" colSpan={g === 'udekket' ? 3 : 2}>
            {t(`tall.${g}`)}
          </th>
        ))}
      </tr>
      <tr>
        {GRUPPER.flatMap(g =>
          (g === 'udekket' ? (['na', 'prov', 'forskjell'] as const) : (['na', 'prov'] as const)).map(k => (
            <th key={`${g} ${k}`} scope="col" className="ln-hoyre">
              {t(`svar.${k}`, { dag })}
            </th>
          )),
        )}
      </tr>
    </thead>
  )
}

function Linje({ navn, na, prov }: { navn: string; na: Nokkeltall | undefined; prov: Nokkeltall }) {
  const par = (felt: 'normtimer' | 'avtalteTimer' | 'udekket') => [
    visTimer(na?.[felt] ?? null),
    visTimer(prov[felt]),
  ]
  const forskjell = na?.udekket && prov.udekket ? prov.udekket.sub(na.udekket) : null
  const celler = [
    ...par('normtimer'),
    ...par('avtalteTimer'),
    ...par('udekket'),
    visForskjell(forskjell, 2),
    visProsent(na?.dekning ?? null),
    visProsent(prov.dekning),
  ]
  return (
    <tr>
      <th scope="row">{navn}</th>
      {celler.map((c, i) => (
        <td key={i} className="ln-hoyre ln-tall">
          {c}
        </td>
      ))}
    </tr>
  )
}
