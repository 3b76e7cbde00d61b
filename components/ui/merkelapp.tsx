type Props = React.HTMLAttributes<HTMLSpanElement> & {
  farge?: 'neutral' | 'info' | 'success' | 'warning' | 'danger'
}

/** A small label beside a name: a status or a type, in words. */
export const Merkelapp = ({ farge = 'neutral', ...props }: Props) => (
  <span className="ds-tag" data-color={farge} data-size="sm" {...props} />
)
