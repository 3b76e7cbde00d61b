type Props = React.TableHTMLAttributes<HTMLTableElement> & { tittel: string; visTittel?: boolean }

/** A table that scrolls by itself on a narrow screen (by keyboard too), with a caption. */
export function Tabell({ tittel, visTittel = false, children, ...props }: Props) {
  return (
    // biome-ignore lint: a scrollable region must be reachable by keyboard
    <div className="ln-rull" role="region" aria-label={tittel} tabIndex={0}>
      <table className="ds-table" {...props}>
        <caption className={visTittel ? undefined : 'ln-usynlig'}>
          {visTittel ? <span className="ln-tabelltittel">{tittel}</span> : tittel}
        </caption>
        {children}
      </table>
    </div>
  )
}
