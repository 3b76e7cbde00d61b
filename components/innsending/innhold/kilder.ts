import { ruter } from '@/lib/ruter'

/** Where each part of what is sent is reckoned or registered. */
export type Kilder = {
  dekning: string
  sykehjem: (id: string) => string
  norm: string
  vurdering: string
  plan: string
}

export const kilderFor = (kommunenummer: string, statusdato: string): Kilder => ({
  dekning: ruter.dekning(kommunenummer, statusdato),
  sykehjem: id => ruter.sykehjemsdekning(kommunenummer, id, statusdato),
  norm: ruter.norm(kommunenummer),
  vurdering: ruter.vurderinger(kommunenummer),
  plan: ruter.plan(kommunenummer),
})
