import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { byttSprak } from '@/app/actions'
import { personITopp } from '@/app/person'
import { Side } from '@/components/ramme/side'
import { Topp } from '@/components/ramme/topp'
import { Lenke } from '@/components/ui/lenke'
import { Avsnitt, Overskrift } from '@/components/ui/tekst'
import { hentInnlogget } from '@/lib/auth/innlogget'
import { hentKilder } from '@/lib/data/register'
import { visDato } from '@/lib/dato'
import { ruter } from '@/lib/ruter'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('om')
  return { title: t('tittel') }
}

export default async function OmPage() {
  const [bruker, kilder, t] = await Promise.all([hentInnlogget(), hentKilder(), getTranslations('om')])
  const praksis = await getTranslations('praksis')
  return (
    <>
      <Topp byttSprak={byttSprak} person={bruker ? await personITopp(bruker, null) : undefined} />
      <Side tittel={t('tittel')} ingress={t('ingress')}>
        <section className="ln-stabel-tett">
          <Overskrift niva={2}>{t('plikten.tittel')}</Overskrift>
          <Avsnitt>{t('plikten.tekst')}</Avsnitt>
          <p>
            <Lenke href={ruter.praksis()}>{praksis('lenke')}</Lenke>
          </p>
        </section>
        <section className="ln-stabel-tett">
          <Overskrift niva={2}>{t('personvern.tittel')}</Overskrift>
          <Avsnitt>{t('personvern.tekst')}</Avsnitt>
        </section>
        <section className="ln-stabel-tett">
          <Overskrift niva={2}>{t('api.tittel')}</Overskrift>
          <Avsnitt>{t.rich('api.tekst', { lenke: d => <Lenke href={ruter.omApi()}>{d}</Lenke> })}</Avsnitt>
        </section>
        <section className="ln-stabel-tett">
          <Overskrift niva={2}>{t('kilder')}</Overskrift>
          <ul className="ds-list">
            {kilder.map(k => (
              <li key={k.id}>
                {t('kilde', {
                  eier: k.eier,
                  navn: k.navn,
                  lisens: k.lisens,
                  dato: visDato(k.dato.toISOString().slice(0, 10)),
                })}
              </li>
            ))}
          </ul>
        </section>
      </Side>
    </>
  )
}
