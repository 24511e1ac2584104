import { Trans, useLingui } from "@lingui/react/macro";
import { useRef } from "react";
import type { ContactListProps } from "./contact-list-props.ts";
import { ListLine } from "./list-line.tsx";
import { useForQuestion } from "../place/use-for-question.ts";

const LINES_A_PAGE = 50;

/** The list in pages: everything on a page is really there, for find-in-page and for reading aloud. */
export const PagedLines = ({ scroller: _scroller, ...props }: ContactListProps) => {
  const { t } = useLingui();
  const { length } = props.list.lines;
  const pages = Math.max(1, Math.ceil(length / LINES_A_PAGE));
  const [wanted, setWanted] = useForQuestion(props.state, 0);
  const head = useRef<HTMLParagraphElement>(null);
  const page = Math.min(wanted, pages - 1);
  const shown = page + 1;
  const places = Array.from(
    { length: Math.min(LINES_A_PAGE, length - page * LINES_A_PAGE) },
    (_, nth) => page * LINES_A_PAGE + nth,
  );
  const turnTo = (next: number): void => {
    setWanted(next);
    head.current?.focus();
  };
  return (
    <>
      <p className="contact-list__page" tabIndex={-1} ref={head}>
        <Trans>
          Seite {shown} von {pages}
        </Trans>
      </p>
      <div role="list">
        {places.map((place) => (
          <ListLine key={props.list.lines[place]} {...props} place={place} />
        ))}
      </div>
      <nav className="contact-list__turn" aria-label={t`Seiten der Liste`}>
        <button
          type="button"
          className="button button--quiet"
          aria-disabled={page === 0}
          onClick={() => page > 0 && turnTo(page - 1)}
        >
          <Trans>Vorige Seite</Trans>
        </button>
        <button
          type="button"
          className="button button--quiet"
          aria-disabled={page === pages - 1}
          onClick={() => page < pages - 1 && turnTo(page + 1)}
        >
          <Trans>Nächste Seite</Trans>
        </button>
      </nav>
    </>
  );
};
