'use client'
import Link from 'next/link'
import { usePathname } from 'next/navigation'

/** A menu link that knows when it is where the reader stands (its page or one below it). */
export function Navlenke({
  href,
  noyaktig = false,
  ogsa = [],
  children,
}: {
  href: string
  noyaktig?: boolean
  /** Pages that belong to it and stand beside it. */
  ogsa?: readonly string[]
  children: React.ReactNode
}) {
  const sti = usePathname()
  const her = sti === href
  const under =
    (!noyaktig && sti.startsWith(`${href}/`)) || ogsa.some(s => sti === s || sti.startsWith(`${s}/`))
  return (
    <Link href={href} prefetch={false} aria-current={her ? 'page' : under ? 'true' : undefined}>
      {children}
    </Link>
  )
}
