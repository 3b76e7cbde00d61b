import { useTranslations } from 'next-intl'
import { Avsnitt, Overskrift } from '@/components/ui/tekst'
import type { Plass, Plassering } from '@/lib/domene/innsending/plassering'
import { visHeltall } from '@/lib/tall'

type Props = { plassering: Plassering; kommune: string }

/** What the kommune gets back at once: its place among those that have sent. Groups under five are not shown. */
export function Plasseringsdel({ plassering: { storrelse, mal }, kommune }: Props) {
  const t = useTranslations('innsending.plassering')
  const { fra, til } = storrelse
  const gruppe =
    til !== null && fra === 0
      ? t('under', { til: visHeltall(til + 1) })
      : t(til === null ? 'over' : 'mellom', { fra: visHeltall(fra), til: visHeltall(til) })
  const linjer = mal.flatMap(m => [
    ...linje(m.storrelse, plass => t('storrelse', { hva: t(`mal.${m.mal}`), gruppe, ...plass })),
    ...linje(m.embete, plass => t('embete', { hva: t(`mal.${m.mal}`), ...plass })),
  ])
  return (
    <section className="ln-stabel-tett" aria-labelledby="plassering">
      <Overskrift niva={2} id="plassering">
        {t('tittel', { kommune })}
      </Overskrift>
      {linjer.length === 0 ? (
        <Avsnitt>{t('forFaa')}</Avsnitt>
      ) : (
        <>
          <ul className="ln-liste ln-stabel-tett">
            {linjer.map(l => (
              <li key={l}>{l}</li>
            ))}
          </ul>
          <p className="ln-dempet ln-liten ln-lesbar">{t('forbehold')}</p>
        </>
      )}
    </section>
  )
}

const linje = (plass: Plass | null, tekst: (p: Plass) => string): string[] =>
  plass === null ? [] : [tekst(plass)]
