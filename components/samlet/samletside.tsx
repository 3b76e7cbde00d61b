import { useTranslations } from 'next-intl'
import { Rutekart } from '@/components/figur/rutekart'
import { Lenke } from '@/components/ui/lenke'
import { Overskrift } from '@/components/ui/tekst'
import { visDato, visDatoLang } from '@/lib/dato'
import type { Aarslinje, Gruppelinje, Gruppering, Samlet } from '@/lib/domene/samlet/typer'
import { UTVALG } from '@/lib/domene/samlet/typer'
import { type Visning, visningssok } from '@/lib/domene/samlet/visning'
import { Gruppenavn } from './gruppenavn'
import { Kommunetabell } from './kommunetabell'
import { Linjetabell } from './linjetabell'
import { Nedlasting } from './nedlasting'
import { Omfangslinje } from './omfangslinje'
import { Samletfakta } from './samletfakta'
import { Typetabell } from './typetabell'
import { Valg } from './valg'

type Props = {
  samlet: Samlet
  grupper: readonly Gruppelinje[]
  aar: readonly Aarslinje[]
  visning: Visning
  grupperinger: readonly Gruppering[]
  /** The page itself, without its query. */
  sti: string
  /** One embete's part; null = the country. */
  embete: string | null
  /** The map, where the page is the one with the map. */
  medKart: boolean
  kommunelenke: (kommunenummer: string) => string
  aarslenke: (innsamlingId: string) => string
}

/** A round in figures: what it covers, the sums, the kommuner, groups of them, year by year, and the files. */
export function Samletside(props: Props) {
  const { samlet, grupper, aar, visning, grupperinger, sti, embete, medKart, kommunelenke, aarslenke } = props
  const t = useTranslations('samlet')
  const til = (endring: Partial<Visning>) => `${sti}?${visningssok({ ...visning, ...endring })}`
  return (
    <div className="ln-stabel-luftig">
      <section aria-labelledby="summen" className="ln-stabel">
        <Overskrift niva={2} id="summen">
          {t('summen', { dato: visDatoLang(samlet.innsamling.statusdato) })}
        </Overskrift>
        <Valg
          tittel={t('utvalgTittel')}
          valg={UTVALG.map(utvalg => ({
            ...{ href: til({ utvalg }), tekst: t(`utvalg.${utvalg}`), valgt: utvalg === visning.utvalg },
          }))}
        />
        <Omfangslinje omfang={samlet.omfang} utvalg={samlet.utvalg} />
        <Samletfakta linje={samlet} />
        {samlet.typer.length > 0 && (
          <>
            <Overskrift niva={3}>{t('typer')}</Overskrift>
            <Typetabell typer={samlet.typer} />
            <p className="ln-dempet ln-liten ln-lesbar">{t('typerForklart')}</p>
          </>
        )}
      </section>
      {medKart && samlet.kommuner.length > 0 && (
        <section aria-labelledby="kartet" className="ln-stabel">
          <Overskrift niva={2} id="kartet">
            {t('kart')}
          </Overskrift>
          <Rutekart
            tittel={t('kart')}
            visning={visning.kart}
            bytt={{ STATUS: til({ kart: 'STATUS' }), DEKNING: til({ kart: 'DEKNING' }) }}
            tabellId="kommunetabell"
            kommuner={samlet.kommuner.map(k => ({
              ...k,
              ...{ dekning: k.sum?.dekning ?? null, underNorm: k.sum?.underNorm ?? null },
              href: kommunelenke(k.kommunenummer),
            }))}
          />
        </section>
      )}
      <section aria-labelledby="gruppene" className="ln-stabel">
        <Overskrift niva={2} id="gruppene">
          {t('grupper')}
        </Overskrift>
        <Valg
          tittel={t('grupperEtter')}
          valg={grupperinger.map(gruppering => ({
            ...{ href: til({ gruppering }), tekst: t(`gruppering.${gruppering}`) },
            valgt: gruppering === visning.gruppering,
          }))}
        />
        <Linjetabell
          tittel={t(`gruppering.${visning.gruppering}`)}
          forste={t(`gruppering.${visning.gruppering}`)}
          linjer={grupper.map(g => ({
            nokkel: g.nokkel,
            navn: <Gruppenavn gruppering={visning.gruppering} gruppe={g} />,
            linje: g,
          }))}
        />
        <p className="ln-dempet ln-liten ln-lesbar">{t('motNorm')}</p>
      </section>
      <section aria-labelledby="kommunene" className="ln-stabel">
        <Overskrift niva={2} id="kommunene">
          {t('kommuner')}
        </Overskrift>
        <Kommunetabell id="kommunetabell" kommuner={samlet.kommuner} lenke={kommunelenke} />
        <p className="ln-dempet ln-liten ln-lesbar">{t('mangler')}</p>
      </section>
      <section aria-labelledby="aarene" className="ln-stabel">
        <Overskrift niva={2} id="aarene">
          {t('aar')}
        </Overskrift>
        <Linjetabell
          tittel={t('tabell.tittelAar')}
          forste={t('tabell.innsamling')}
          linjer={aar.map(a => ({
            nokkel: a.innsamlingId,
            navn: (
              <Lenke href={aarslenke(a.innsamlingId)}>
                {t('aarslinje', { dato: visDato(a.statusdato), tittel: a.tittel })}
              </Lenke>
            ),
            linje: a,
          }))}
        />
      </section>
      <section aria-labelledby="filene" className="ln-stabel">
        <Overskrift niva={2} id="filene">
          {t('last.tittel')}
        </Overskrift>
        <Nedlasting innsamlingId={samlet.innsamling.id} utvalg={samlet.utvalg} embete={embete} />
      </section>
    </div>
  )
}
