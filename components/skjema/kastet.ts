import type { Melding } from '@/lib/domene/felles/melding'
import { utenSvar } from '@/lib/domene/felles/utilgjengelig'

/** What to say of an action that threw: turned away for asking too much (lib/auth/for-mange.ts), the database away, or not reached at all. */
export const kastetMelding = (feil: unknown): Melding => ({
  kode: feil instanceof Error && feil.message === 'FORMANGE' ? 'skjema.forMange' : utenSvar(feil),
})
