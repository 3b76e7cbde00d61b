/** A file to download. */
export const filsvar = (bytes: Uint8Array, navn: string, type: string): Response =>
  new Response(Buffer.from(bytes), {
    headers: {
      'content-type': type,
      'content-disposition': `attachment; filename="${navn}"`,
      'cache-control': 'no-store',
    },
  })

/** ?mal=1: the empty template. */
export const erMal = (req: Request): boolean => new URL(req.url).searchParams.get('mal') === '1'
