'use server'
import { revalidatePath } from 'next/cache'
import { redirect } from 'next/navigation'
import { krevBrukerVed } from '@/lib/auth/tilgang'
import { opprettUtkast, type Utkastkilde } from '@/lib/data/norm/utkast'
import { idagIOslo } from '@/lib/dato'
import { ruter } from '@/lib/ruter'

/** Makes the draft and goes to it; where one stands already, it goes to that. */
export async function lagUtkast(kommunenummer: string, kilde: Utkastkilde): Promise<void> {
  await opprettUtkast(await krevBrukerVed(kommunenummer), kommunenummer, kilde, idagIOslo())
  revalidatePath(ruter.norm(kommunenummer))
  redirect(ruter.normutkast(kommunenummer))
}
