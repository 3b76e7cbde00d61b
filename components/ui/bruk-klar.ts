import { useSyncExternalStore } from 'react'

const aldri = () => () => undefined

/** Is the script of the page there? What needs it waits: a press before that is lost, or sent by the browser to nobody. */
export const useKlar = (): boolean =>
  useSyncExternalStore(
    aldri,
    () => true,
    () => false,
  )
