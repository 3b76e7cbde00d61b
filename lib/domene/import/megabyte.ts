/** Megabytes as text, rounded up to one decimal: «5,1». */
export const megabyte = (bytes: number): string =>
  String(Math.ceil((bytes / 1024 / 1024) * 10) / 10).replace('.', ',')
