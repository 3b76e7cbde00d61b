import { useSyncExternalStore } from 'react'

const aldri = () => () => undefined

/** Is the script of the page there? What needs it waits: what is typed or pressed before is lost, or sent to nobody. */
export const useKlar = (): boolean =>
  useSyncExternalStore(
    aldri,
    () => true,
    () => false,
  )
