'use client'
export { Button as Knapp } from '@digdir/designsystemet-react'
