import { Lenke } from '@/components/ui/lenke'
import { Overskrift } from '@/components/ui/tekst'

type Props = {
  tittel: string
  ingress?: React.ReactNode
  /** The way back up, from the nearest page to the top. */
  sti?: { href: string; tekst: string }[]
  stiNavn?: string
  /** Buttons and links that belong to the whole page. */
  handlinger?: React.ReactNode
  smal?: boolean
  children: React.ReactNode
}

/** The frame of one page: way back, heading, lead, what can be done, content. */
export function Side({ tittel, ingress, sti, stiNavn, handlinger, smal = false, children }: Props) {
  return (
    <main id="innhold" tabIndex={-1} className="ln-hoved">
      <div className={`ln-ytre ln-stabel${smal ? ' ln-smal-side' : ''}`}>
        {sti && (
          <nav aria-label={stiNavn}>
            <ol className="ln-sti">
              {sti.map(ledd => (
                <li key={ledd.href}>
                  <Lenke href={ledd.href}>{ledd.tekst}</Lenke>
                </li>
              ))}
            </ol>
          </nav>
        )}
        <div className="ln-rekke ln-mellom">
          <Overskrift niva={1}>{tittel}</Overskrift>
          {handlinger && <div className="ln-rekke">{handlinger}</div>}
        </div>
        {ingress && (
          <div className="ds-paragraph ln-lesbar" data-size="lg">
            {ingress}
          </div>
        )}
        {children}
      </div>
    </main>
  )
}
