export const SPRAK = ['nb', 'nn'] as const
export type Sprak = (typeof SPRAK)[number]
