import { notFound } from 'next/navigation'

/** Any address we do not have: the same page as for what is not yours. */
export default function UkjentPage() {
  notFound()
}
