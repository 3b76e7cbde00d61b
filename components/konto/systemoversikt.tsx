import { useTranslations } from 'next-intl'
import { Lenke } from '@/components/ui/lenke'
import { Tabell } from '@/components/ui/tabell'
import { Avsnitt, Overskrift } from '@/components/ui/tekst'
import { ruter } from '@/lib/ruter'

type Kommune = {
  kommunenummer: string
  navn: string
  fylke: string
  brukere: number
  administratorer: number
}
type Props = {
  sok: string
  kommuner: Kommune[]
  embeter: { id: string; navn: string; brukere: number }[]
  landet: number
  systemet: number
}

/** Where there are users, and the way to each place. */
export function Systemoversikt({ sok, kommuner, embeter, landet, systemet }: Props) {
  const t = useTranslations('system')
  return (
    <div className="ln-stabel-luftig">
      <section className="ln-stabel">
        <Overskrift niva={2}>{sok ? t('kommuner') : t('medBrukere')}</Overskrift>
        {sok ? (
          <div className="ln-rekke">
            <p role="status">{t('treff', { antall: kommuner.length, sok })}</p>
            <Lenke href={ruter.system()}>{t('visAlle')}</Lenke>
          </div>
        ) : (
          kommuner.length === 0 && <Avsnitt>{t('ingenMedBrukere')}</Avsnitt>
        )}
        {kommuner.length > 0 && <Kommunetabell kommuner={kommuner} />}
      </section>
      <Steder
        tittel={t('embeter')}
        navn={t('embete')}
        rader={embeter.map(e => ({ href: ruter.systemsted(e.id), navn: e.navn, brukere: e.brukere }))}
      />
      <Steder
        tittel={t('nasjonalt')}
        navn={t('sted')}
        rader={[
          { href: ruter.systemsted('landet'), navn: t('landet'), brukere: landet },
          { href: ruter.systemsted('systemet'), navn: t('systemet'), brukere: systemet },
        ]}
      />
    </div>
  )
}

function Kommunetabell({ kommuner }: { kommuner: Kommune[] }) {
  const t = useTranslations('system')
  return (
    <Tabell tittel={t('kommuner')}>
      <thead>
        <tr>
          <th scope="col">{t('kommune')}</th>
          <th scope="col">{t('nummer')}</th>
          <th scope="col">{t('fylke')}</th>
          <th scope="col" className="ln-hoyre">
            {t('brukere')}
          </th>
          <th scope="col" className="ln-hoyre">
            {t('administratorer')}
          </th>
        </tr>
      </thead>
      <tbody>
        {kommuner.map(k => (
          <tr key={k.kommunenummer}>
            <th scope="row">
              <Lenke href={ruter.systemsted(k.kommunenummer)}>{k.navn}</Lenke>
            </th>
            <td>{k.kommunenummer}</td>
            <td>{k.fylke}</td>
            <td className="ln-hoyre ln-tall">{k.brukere}</td>
            <td className="ln-hoyre ln-tall">{k.administratorer}</td>
          </tr>
        ))}
      </tbody>
    </Tabell>
  )
}

type Rad = { href: string; navn: string; brukere: number }

function Steder({ tittel, navn, rader }: { tittel: string; navn: string; rader: Rad[] }) {
  const t = useTranslations('system')
  return (
    <section className="ln-stabel">
      <Overskrift niva={2}>{tittel}</Overskrift>
      <Tabell tittel={tittel}>
        <thead>
          <tr>
            <th scope="col">{navn}</th>
            <th scope="col" className="ln-hoyre">
              {t('brukere')}
            </th>
          </tr>
        </thead>
        <tbody>
          {rader.map(r => (
            <tr key={r.href}>
              <th scope="row">
                <Lenke href={r.href}>{r.navn}</Lenke>
              </th>
              <td className="ln-hoyre ln-tall">{r.brukere}</td>
            </tr>
          ))}
        </tbody>
      </Tabell>
    </section>
  )
}
