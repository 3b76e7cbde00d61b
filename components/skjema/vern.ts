'use client'
import { useTranslations } from 'next-intl'
import { useEffect } from 'react'

/** Clicks that have been asked about: a page can have several forms with something unsaved. */
const spurt = new WeakSet<Event>()

/** Is this a plain click on a link that leaves the page? «Avbryt» is inside [data-avbryt]: it means to leave. */
function forlater(e: MouseEvent): boolean {
  if (e.defaultPrevented || e.button !== 0 || e.metaKey || e.ctrlKey || e.shiftKey || e.altKey) return false
  const lenke = e.target instanceof Element ? e.target.closest<HTMLAnchorElement>('a[href]') : null
  if (!lenke || lenke.target === '_blank' || lenke.hasAttribute('download')) return false
  if (lenke.closest('[data-avbryt]')) return false
  const { origin, pathname, search } = window.location
  return `${origin}${pathname}${search}` !== lenke.href.replace(/#.*$/, '')
}

/** While something is not saved: leaving the page warns, by the browser's own ways and by the links of the app. */
export function useVern(ulagret: boolean): void {
  const t = useTranslations('skjema')
  useEffect(() => {
    if (!ulagret) return
    let gaar = false
    const advar = (e: BeforeUnloadEvent) => {
      if (!gaar) e.preventDefault()
    }
    const klikk = (e: MouseEvent) => {
      if (spurt.has(e) || !forlater(e)) return
      spurt.add(e)
      gaar = window.confirm(t('forlat'))
      if (gaar) return
      e.preventDefault()
      e.stopPropagation()
    }
    window.addEventListener('beforeunload', advar)
    // Before the router hears of it
    document.addEventListener('click', klikk, true)
    return () => {
      window.removeEventListener('beforeunload', advar)
      document.removeEventListener('click', klikk, true)
    }
  }, [ulagret, t])
}
