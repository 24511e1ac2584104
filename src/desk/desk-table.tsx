import type { ReactNode } from "react";

/** A table of the desk, row by row in `children`; `heads`: what its columns are called. */
export const DeskTable = ({ heads, children }: { readonly heads: readonly string[]; readonly children: ReactNode }) => (
  <div className="desk__scroll">
    <table className="desk__work">
      <thead>
        <tr>
          {heads.map((head) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>{children}</tbody>
    </table>
  </div>
);
