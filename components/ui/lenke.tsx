import NextLink from 'next/link'

type Props = React.ComponentProps<typeof NextLink>

/** A text link. */
export const Lenke = ({ className = '', ...props }: Props) => (
  <NextLink prefetch={false} className={`ds-link ${className}`.trim()} {...props} />
)

type Knappelenke = Props & { variant?: 'primary' | 'secondary' | 'tertiary' }

/** A link that looks like a button: for going somewhere, where a button is for doing something. */
export const Knappelenke = ({ variant = 'primary', ...props }: Knappelenke) => (
  <NextLink prefetch={false} className="ds-button" data-variant={variant} {...props} />
)
