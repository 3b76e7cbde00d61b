import { krevBruker } from '@/lib/auth/innlogget'

/** For comfort: nobody sees these pages signed out. The wall is the data layer's. */
export default async function InnloggetLayout({ children }: { children: React.ReactNode }) {
  await krevBruker({ utenTotrinn: true })
  return children
}
