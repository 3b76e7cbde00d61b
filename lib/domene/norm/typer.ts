export const BASISER = ['PLASS', 'BEBOER'] as const
export type Basis = (typeof BASISER)[number]

export const NORMSTATUSER = ['UTKAST', 'VEDTATT', 'FEILREGISTRERT'] as const
export type Normstatus = (typeof NORMSTATUSER)[number]

export const SAKSGANGSTATUSER = ['INNSTILLING', 'TIL_ORIENTERING', 'VEDTATT', 'UTSATT', 'AVVIST'] as const
export type Saksgangstatus = (typeof SAKSGANGSTATUSER)[number]
