/** Where on the page a sykehjem stands. */
export const sykehjemsanker = (id: string): string => `sykehjem-${id}`
