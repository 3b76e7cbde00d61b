import { getRequestConfig } from 'next-intl/server'
import { finnSprak } from '@/lib/auth/sprak'

const tekster = { nb: () => import('@/lib/tekster/nb.json'), nn: () => import('@/lib/tekster/nn.json') }

export default getRequestConfig(async () => {
  const sprak = await finnSprak()
  return {
    locale: sprak,
    timeZone: 'Europe/Oslo',
    messages: (await tekster[sprak]()).default,
    onError: feil => {
      throw feil // a missing text is a defect, never shown as a key
    },
  }
})
