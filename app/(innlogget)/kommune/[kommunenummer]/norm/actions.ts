'use server'
import { revalidatePath } from 'next/cache'
import { redirect } from 'next/navigation'
import { krevBruker } from '@/lib/auth/innlogget'
import { opprettUtkast, type Utkastkilde } from '@/lib/data/norm/utkast'
import { idagIOslo } from '@/lib/dato'
import { ruter } from '@/lib/ruter'

/** Makes the draft and goes to it; where one stands already, it goes to that. */
export async function lagUtkast(kommunenummer: string, kilde: Utkastkilde): Promise<void> {
  await opprettUtkast(await krevBruker(), kommunenummer, kilde, idagIOslo())
  revalidatePath(ruter.norm(kommunenummer))
  redirect(ruter.normutkast(kommunenummer))
}
