import { useTranslations } from 'next-intl'
import { Avsnitt, Overskrift } from '@/components/ui/tekst'
import { Utbrett } from '@/components/ui/utbrett'
import type { Dato } from '@/lib/domene/felles/dato'
import { ordneVarsler } from '@/lib/domene/varsel/ordne'
import type { Resultat } from '@/lib/domene/resultat'
import { MerkLest } from './merk-lest'
import { type Varsel, Varselrad } from './varselrad'
import stil from './varsel.module.css'

type Props = {
  kommunenummer: string
  varsler: Varsel[]
  idag: Dato
  /** id null: all of them. */
  merkLest: (id: string | null) => Promise<Resultat<null>>
}

/** The reader's own varsler: what holds now, unread first, and what is over, to open. */
export function Varselliste({ kommunenummer, varsler, idag, merkLest }: Props) {
  const t = useTranslations('varsel')
  const { apne, ordnet } = ordneVarsler(varsler)
  if (varsler.length === 0) return <Avsnitt>{t('ingen')}</Avsnitt>
  const rad = (varsel: Varsel) => (
    <Varselrad
      key={varsel.id}
      kommunenummer={kommunenummer}
      varsel={varsel}
      idag={idag}
      merkLest={varsel.avsluttet === null && varsel.lest === null ? merkLest.bind(null, varsel.id) : null}
    />
  )
  return (
    <>
      <section className="ln-stabel" aria-labelledby="varsler-na">
        <Overskrift niva={2} id="varsler-na">
          {t('apne')}
        </Overskrift>
        {apne.length === 0 ? (
          <Avsnitt>{t('ingenApne')}</Avsnitt>
        ) : (
          <ul className={stil.liste}>{apne.map(rad)}</ul>
        )}
        {apne.filter(v => v.lest === null).length > 1 && (
          <MerkLest merk={merkLest.bind(null, null)}>{t('merkAlle')}</MerkLest>
        )}
      </section>
      {ordnet.length > 0 && (
        <Utbrett tittel={t('ordnet', { antall: ordnet.length })}>
          <ul className={stil.liste}>{ordnet.map(rad)}</ul>
        </Utbrett>
      )}
    </>
  )
}
