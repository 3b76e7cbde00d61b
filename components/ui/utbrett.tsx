type Props = React.DetailsHTMLAttributes<HTMLDetailsElement> & { tittel: React.ReactNode }

/** Something to open when one wants to know more («Vis utregning»). Works without script. */
export function Utbrett({ tittel, children, ...props }: Props) {
  return (
    <details className="ds-details" {...props}>
      <summary>{tittel}</summary>
      <div>{children}</div>
    </details>
  )
}
