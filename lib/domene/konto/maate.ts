/** How somebody showed who they are: with a password here, or by the identity of their own kommune. */
export type Innloggingsmate = 'PASSORD' | 'OIDC'
