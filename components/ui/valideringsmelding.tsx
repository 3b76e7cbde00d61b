'use client'
export { ValidationMessage as Valideringsmelding } from '@digdir/designsystemet-react'
