import { rute } from '@/app/api/v1/rute'
import { lesArbeidsbok } from '@/lib/utveksling/arbeidsbok'
import { motta } from './motta'

type Kontekst = { params: Promise<{ kommunenummer: string }> }

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/** Imports a workbook: all its sheets in one transaction, or none. ?provekjoring=1 checks and stores nothing. */
export const POST = rute<Kontekst>(async (req, { params }) => {
  const { kommunenummer } = await params
  // Many programs do not know the type of a workbook; what it is shows when it is read.
  const typer = [XLSX, 'application/octet-stream', '']
  return motta(req, { kommunenummer, typer, les: lesArbeidsbok, medTabell: true })
})
