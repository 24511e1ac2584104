import { Trans, useLingui } from "@lingui/react/macro";
import { type ReactNode, useLayoutEffect, useRef, useState } from "react";
import { FilterButton } from "./filter-button.tsx";

/** Where the keyboard goes on in the sheet when what it was on has gone. */
export const FILTER_SHEET_ID = "filter-sheet";

type FilterSheetProps = {
  /** How many filters are set. */
  readonly chosen: number;
  /** "41 Kontakte"; undefined while nobody knows. */
  readonly found: string | undefined;
  readonly onReset: () => void;
  /** Whether its button was pressed before it came. */
  readonly startsOpen?: boolean;
  readonly children: ReactNode;
};

/** One button for all filters, and a sheet over the page in which they are chosen. */
export const FilterSheet = ({ chosen, found, onReset, startsOpen = false, children }: FilterSheetProps) => {
  const { t } = useLingui();
  const [isOpen, setIsOpen] = useState(startsOpen);
  const sheet = useRef<HTMLDialogElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const leave = (): void => {
    setIsOpen(false);
    // The browser goes back to what was pressed, which may have been the button of before the sheet came.
    button.current?.focus();
  };
  useLayoutEffect(
    function openWithContent() {
      if (isOpen) sheet.current?.showModal();
    },
    [isOpen],
  );
  return (
    <>
      <FilterButton chosen={chosen} onPress={() => setIsOpen(true)} ref={button} />
      <dialog className="filter-sheet" aria-label={t`Filter`} ref={sheet} onClose={leave}>
        {isOpen && (
          <>
            <h2 className="filter-sheet__title" id={FILTER_SHEET_ID} tabIndex={-1}>
              <Trans>Filter</Trans>
            </h2>
            <div className="filter-sheet__content">{children}</div>
            <div className="filter-sheet__foot">
              <button type="button" className="button" onClick={() => sheet.current?.close()}>
                {found === undefined ? <Trans>Fertig</Trans> : <Trans>{found} zeigen</Trans>}
              </button>
              <button type="button" className="button button--quiet" onClick={onReset}>
                <Trans>Zurücksetzen</Trans>
              </button>
            </div>
          </>
        )}
      </dialog>
    </>
  );
};
