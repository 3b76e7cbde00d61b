/** A form as a browser sent it: one by its type only. What is none has no fields. */
export const somSkjema = (sendt: unknown): FormData => (sendt instanceof FormData ? sendt : new FormData())
