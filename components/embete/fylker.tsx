import { useTranslations } from 'next-intl'
import { Avsnitt, Overskrift } from '@/components/ui/tekst'
import { visHeltall } from '@/lib/tall'
import { Kommunetabell, type Registerkommune } from './kommunetabell'

export type Registerfylke = { fylkesnummer: string; navn: string; kommuner: Registerkommune[] }

export const innbyggereI = (fylker: Registerfylke[]): number =>
  fylker.reduce((sum, f) => sum + f.kommuner.reduce((s, k) => s + k.innbyggertall, 0), 0)

/** The fylker of an embete with their kommuner; the sum of each where there are several. niva: of the headings. */
export function Fylker({ fylker, niva }: { fylker: Registerfylke[]; niva: 2 | 3 }) {
  const t = useTranslations('embete')
  return (
    <>
      {fylker.map(f => (
        <section key={f.fylkesnummer} className="ln-stabel">
          <div className="ln-stabel-tett">
            <Overskrift niva={niva}>{f.navn}</Overskrift>
            {fylker.length > 1 && (
              <Avsnitt className="ln-dempet">
                {t('sum', { kommuner: f.kommuner.length, innbyggere: visHeltall(innbyggereI([f])) })}
              </Avsnitt>
            )}
          </div>
          <Kommunetabell tittel={f.navn} kommuner={f.kommuner} />
        </section>
      ))}
    </>
  )
}
