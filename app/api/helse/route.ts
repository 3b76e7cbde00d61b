import { databasenSvarer } from '@/lib/data/helse'

export const dynamic = 'force-dynamic'

export async function GET() {
  const svarer = await databasenSvarer()
  return Response.json({ status: svarer ? 'ok' : 'feil' }, { status: svarer ? 200 : 503 })
}
