import { Lenke } from '@/components/ui/lenke'
import stil from './samlet.module.css'

type Props = { tittel: string; valg: readonly { href: string; tekst: string; valgt: boolean }[] }

/** A choice among views of the page, as links: works without script, and the address can be shared. */
export const Valg = ({ tittel, valg }: Props) => (
  <nav aria-label={tittel} className={stil.valg}>
    <span aria-hidden className="ln-dempet">
      {tittel}
    </span>
    <ul>
      {valg.map(({ href, tekst, valgt }) => (
        <li key={href}>
          <Lenke
            href={href}
            scroll={false}
            aria-current={valgt ? 'true' : undefined}
            className={valgt ? stil.valgt : ''}
          >
            {tekst}
          </Lenke>
        </li>
      ))}
    </ul>
  </nav>
)
