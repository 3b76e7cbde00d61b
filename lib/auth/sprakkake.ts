/** The cookie that keeps a chosen language. Under https its name binds it to this host: no neighbour can plant one. */
export const sprakkake = (https: boolean): string => `${https ? '__Host-' : ''}lokalnorm-sprak`
