const ROWS = Array.from({ length: 8 }, (_, row) => row);

/** The shape of the rows of a list that are on their way. */
export const SkeletonRows = () => (
  <ul className="skeleton" aria-hidden="true">
    {ROWS.map((row) => (
      <li key={row} className="skeleton__row">
        <span className="skeleton__symbol" />
        <span className="skeleton__lines" />
      </li>
    ))}
  </ul>
);
