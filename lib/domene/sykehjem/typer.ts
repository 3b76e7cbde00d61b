export const EIERFORMER = ['KOMMUNAL', 'INTERKOMMUNAL', 'PRIVAT_IDEELL', 'PRIVAT_KOMMERSIELL'] as const
export type Eierform = (typeof EIERFORMER)[number]
