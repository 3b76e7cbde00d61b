'use client'
import { ErrorSummary } from '@digdir/designsystemet-react'
import { useTranslations } from 'next-intl'
import { forwardRef, useLayoutEffect, useState } from 'react'
import type { FieldErrors } from 'react-hook-form'
import { Varsel } from '@/components/ui/varsel'
import type { Melding } from '@/lib/domene/felles/melding'
import { feillinje } from './feillinje'
import { feltId } from './felt-id'
import { useMelding } from './melding'

type Funnet = { felt: string; melding: string }

/** Walks react-hook-form's tree of errors: nested fields and lists become «satser.0.uketimer». */
export function flateFeil(feil: unknown, sti = ''): Funnet[] {
  if (typeof feil !== 'object' || feil === null) return []
  const { message } = feil as { message?: unknown }
  if (typeof message === 'string') return [{ felt: sti, melding: message }]
  return Object.entries(feil).flatMap(([navn, under]) =>
    navn === 'ref' ? [] : flateFeil(under, sti ? `${sti}.${navn}` : navn),
  )
}

/** As the fields stand on the page, whatever order the faults were found in; those that are not there come last. */
function somPaSiden(felter: string[]): string[] {
  const element = (felt: string) => document.getElementById(feltId(felt))
  return felter.toSorted((a, b) => {
    const [her, der] = [element(a), element(b)]
    if (!her || !der) return Number(!her) - Number(!der)
    return her.compareDocumentPosition(der) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1
  })
}

/**
 * The words a reader knows a field by: its label, or the legend of its group, without the mark beside it. None for a box of its
 * own: its label is what one says yes to.
 */
function navnPa(felt: string): string {
  const element = document.getElementById(feltId(felt))
  const skjult = element?.getAttribute('aria-label')
  if (!(element instanceof HTMLElement) || skjult) return skjult ?? ''
  const gruppe =
    element.matches('[type=radio], [data-gruppe]') && element.closest('fieldset')?.querySelector('legend')
  if (!gruppe && element.matches('[type=checkbox]')) return ''
  const etikett = gruppe || (element as HTMLInputElement).labels?.[0]
  const kopi = etikett?.cloneNode(true) as HTMLElement | undefined
  for (const merke of kopi?.querySelectorAll('.ln-merket') ?? []) merke.remove()
  return kopi?.textContent.trim() ?? ''
}

type Props = { feil: FieldErrors; melding: Melding | null }

/** What is wrong, with a link to each field. Focus comes here when a save is refused. */
export const Feiloppsummering = forwardRef<HTMLDivElement, Props>(function Feiloppsummering(
  { feil, melding },
  ref,
) {
  const t = useTranslations('skjema')
  const somTekst = useMelding()
  const funnet = flateFeil(feil)
  const felter = funnet.map(f => f.felt).join(' ')
  const [navn, settNavn] = useState<Record<string, string>>({})
  useLayoutEffect(() => {
    const alle = felter === '' ? [] : felter.split(' ')
    settNavn(Object.fromEntries(somPaSiden(alle).map(felt => [felt, navnPa(felt)])))
  }, [felter])
  const rekkefolge = Object.keys(navn)
  const sortert = funnet.toSorted((a, b) => rekkefolge.indexOf(a.felt) - rekkefolge.indexOf(b.felt))
  const medNavn = (f: Funnet) => feillinje(navn[f.felt] ?? '', somTekst(f.melding))
  return (
    <div ref={ref} tabIndex={-1} role="alert" className="ln-stabel">
      {melding && <Varsel farge="danger">{somTekst(melding)}</Varsel>}
      {funnet.length > 0 && (
        <ErrorSummary>
          <ErrorSummary.Heading>{t('oppsummering', { antall: funnet.length })}</ErrorSummary.Heading>
          <ErrorSummary.List>
            {sortert.map(f => (
              <ErrorSummary.Item key={f.felt}>
                <ErrorSummary.Link href={`#${feltId(f.felt)}`}>{medNavn(f)}</ErrorSummary.Link>
              </ErrorSummary.Item>
            ))}
          </ErrorSummary.List>
        </ErrorSummary>
      )}
    </div>
  )
})
