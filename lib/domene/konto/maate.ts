/** How somebody showed who they are: with a password here, or by the identity of their own kommune, (where that was asked for). */
export type Innloggingsmate = 'PASSORD' | 'OIDC'
/** As the log tells it: also whether a code of two-step log-in was shown. */
export type Loggmaate = Innloggingsmate | 'PASSORD_KODE'
