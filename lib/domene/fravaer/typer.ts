/** Why an avtale is not met. Never a diagnosis: in a small kommune the label is one known doctor. */
export const FRAVAERSARSAKER = ['PLANLAGT', 'IKKE_PLANLAGT', 'VAKANSE'] as const
export type Fravaersarsak = (typeof FRAVAERSARSAKER)[number]
