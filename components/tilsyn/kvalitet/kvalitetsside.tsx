import { useTranslations } from 'next-intl'
import { Lenke } from '@/components/ui/lenke'
import { Tabell } from '@/components/ui/tabell'
import { Avsnitt, Overskrift } from '@/components/ui/tekst'
import { kontrolltekst } from '@/lib/domene/innsending/kontroll'
import { KONTROLLKODER } from '@/lib/domene/innsending/kontroll/typer'
import { MERKNADSKODER } from '@/lib/domene/kvalitet/typer'
import type { Advarselstelling, Gruppevurdering, Levertkommune, Mistanke } from '@/lib/domene/tilsyn/kvalitet'
import { visHeltall, visTimer } from '@/lib/tall'
import { Avvikstabell, Gruppetabell } from './avvikstabell'

type Props = {
  kommuner: Levertkommune[]
  forventet: number
  grupper: Gruppevurdering[]
  mistanker: Mistanke[]
  advarsler: Advarselstelling[]
  lenke: (kommunenummer: string) => string
}

/** What stands out among the figures sent in a round, what looks like 0 or double, and the warnings sent with them. */
export function Kvalitetsside({ kommuner, forventet, grupper, mistanker, advarsler, lenke }: Props) {
  const t = useTranslations('rundekvalitet')
  const avvikende = grupper.flatMap(({ maal, vurdering: v }) =>
    v.tilstand === 'VURDERT' ? v.avvik.map(a => `${maal} ${a.nokkel}`) : [],
  )
  return (
    <div className="ln-stabel-luftig">
      <div className="ln-stabel-tett">
        <p className="ds-paragraph ln-lesbar" data-size="lg">
          {t('svar', {
            ...{ levert: kommuner.length, forventet },
            ...{ avvik: new Set(avvikende).size, mistanker: mistanker.length },
          })}
        </p>
        <Avsnitt>{t('forklart')}</Avsnitt>
      </div>
      <Del id="avvik" tittel={t('avvik.tittel')}>
        <Avvikstabell {...{ grupper, kommuner, lenke }} />
      </Del>
      <Del id="mistanke" tittel={t('mistanke.tittel')}>
        <Mistanker {...{ mistanker, kommuner, lenke }} />
      </Del>
      <Del id="advarsler" tittel={t('advarsler.tittel')}>
        <Advarsler advarsler={advarsler} />
      </Del>
      <Del id="grupper" tittel={t('grupper.tittel')}>
        <Avsnitt>{t('grupper.forklart')}</Avsnitt>
        <Gruppetabell grupper={grupper} />
      </Del>
    </div>
  )
}

const Del = ({ id, tittel, children }: { id: string; tittel: string; children: React.ReactNode }) => (
  <section aria-labelledby={id} className="ln-stabel">
    <Overskrift niva={2} id={id}>
      {tittel}
    </Overskrift>
    {children}
  </section>
)

function Mistanker({ mistanker, kommuner, lenke }: Pick<Props, 'mistanker' | 'kommuner' | 'lenke'>) {
  const t = useTranslations('rundekvalitet.mistanke')
  if (mistanker.length === 0) return <Avsnitt>{t('ingen')}</Avsnitt>
  return (
    <ul aria-label={t('liste')}>
      {mistanker.map(({ kommunenummer: nr, slag, felt, funnet, forrige }) => {
        const vis = felt === 'plasser' ? visHeltall : visTimer
        return (
          <li key={`${nr} ${slag} ${felt}`}>
            <Lenke href={lenke(nr)}>{kommuner.find(k => k.kommunenummer === nr)?.navn ?? nr}</Lenke>:{' '}
            {t(slag, { felt, funnet: vis(funnet), forrige: vis(forrige) })}
          </li>
        )
      })}
    </ul>
  )
}

const KJENTE: readonly string[] = [...KONTROLLKODER, ...MERKNADSKODER]

function Advarsler({ advarsler }: { advarsler: Advarselstelling[] }) {
  const [t, alle] = [useTranslations('rundekvalitet.advarsler'), useTranslations()]
  if (advarsler.length === 0) return <Avsnitt>{t('ingen')}</Avsnitt>
  // A code that is no longer in use keeps its name.
  const tittel = (kode: string) =>
    KJENTE.includes(kode) ? alle(`${kontrolltekst({ kode: kode as never })}.tittel` as never) : kode
  return (
    <Tabell tittel={t('tabell')} data-size="sm">
      <thead>
        <tr>
          <th scope="col">{t('kode')}</th>
          <th scope="col" className="ln-hoyre">
            {t('antall')}
          </th>
          <th scope="col" className="ln-hoyre">
            {t('kommuner')}
          </th>
        </tr>
      </thead>
      <tbody>
        {advarsler.map(a => (
          <tr key={a.kode}>
            <th scope="row">{tittel(a.kode)}</th>
            <td className="ln-hoyre ln-tall">{visHeltall(a.antall)}</td>
            <td className="ln-hoyre ln-tall">{visHeltall(a.kommuner)}</td>
          </tr>
        ))}
      </tbody>
    </Tabell>
  )
}
