import type { Metadata } from 'next'
import { notFound } from 'next/navigation'

/** The title too is that of the page of what does not exist, also after the browser has taken over. */
export function generateMetadata(): Metadata {
  notFound()
}

/** Any address we do not have: the same page as for what is not yours. */
export default function UkjentPage() {
  notFound()
}
