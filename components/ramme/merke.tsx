import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { ruter } from '@/lib/ruter'

/** The product's name and mark, to the first page. */
export function Merke() {
  const t = useTranslations('felles')
  return (
    <Link className="ln-merke" href={ruter.forside()} prefetch={false}>
      <svg viewBox="0 0 32 32" width="30" height="30" aria-hidden="true" focusable="false">
        <rect width="32" height="32" rx="7" fill="#003d75" />
        <path d="M8 23V9M8 23h16" stroke="#fff" strokeWidth="3" strokeLinecap="round" />
        <rect x="12" y="14" width="4" height="6" rx="1" fill="#99c0e3" />
        <rect x="18" y="10" width="4" height="10" rx="1" fill="#fff" />
      </svg>
      {t('produkt')}
    </Link>
  )
}
