/** What can be taken out of the app as a file or as data, by the name it has in the log. */
export const UTHENTINGER = [
  ...(['sykehjem', 'avdelinger', 'belegg', 'legeavtaler', 'fravaer', 'normer'] as const),
  ...(['dekning', 'utvikling', 'tiltak', 'risikoer', 'logg', 'arbeidsbok'] as const),
  ...(['rapport', 'saksframlegg', 'vurdering', 'innsending', 'kvittering', 'vedlegg', 'samlet'] as const),
] as const
export type Uthenting = (typeof UTHENTINGER)[number]
