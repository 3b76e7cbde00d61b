import { NextResponse } from 'next/server'
import { utloggingsadresse } from '@/lib/auth/oidc/utlogging'

/** Here one comes when the session has ended: on to the provider's own. */
export async function GET(): Promise<Response> {
  return NextResponse.redirect(await utloggingsadresse())
}
