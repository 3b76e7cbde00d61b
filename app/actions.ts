'use server'
import { cookies } from 'next/headers'
import { revalidatePath } from 'next/cache'
import { hentInnlogget } from '@/lib/auth/innlogget'
import { sprakkake } from '@/lib/auth/sprakkake'
import { lagreSprak } from '@/lib/data/konto/sprak'
import type { Sprak } from '@/lib/domene/felles/sprak'
import { env } from '@/lib/env'

/** Remembers the language: in the browser, and on the user when somebody is signed in. */
export async function byttSprak(sprak: Sprak): Promise<void> {
  const valgt: Sprak = sprak === 'nn' ? 'nn' : 'nb'
  const { https } = env()
  const kaker = await cookies()
  kaker.set(sprakkake(https), valgt, {
    path: '/',
    maxAge: 31_536_000,
    sameSite: 'lax',
    httpOnly: true,
    secure: https,
  })
  const bruker = await hentInnlogget()
  if (bruker) await lagreSprak(bruker, valgt)
  revalidatePath('/', 'layout')
}
