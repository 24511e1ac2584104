import { Trans } from "@lingui/react/macro";
import { useState } from "react";
import { saveFile } from "../export/save-file.ts";
import { loadOverviewCsv } from "./load-overview-csv.ts";

type State = "idle" | "loading" | "failed";

/** Saves the figures of every Land and topic as a table for spreadsheets. */
export const CsvButton = () => {
  const [state, setState] = useState<State>("idle");
  const save = async (): Promise<void> => {
    setState("loading");
    try {
      saveFile("overview.csv", "text/csv;charset=utf-8", await loadOverviewCsv(new AbortController().signal));
      setState("idle");
    } catch {
      setState("failed");
    }
  };
  return (
    <>
      <button
        type="button"
        className="link-button"
        aria-disabled={state === "loading"}
        onClick={() => {
          if (state !== "loading") void save();
        }}
      >
        <Trans>Zahlen als CSV speichern</Trans>
      </button>
      <span role="status" className={state === "failed" ? "screen__note" : "sr-only"}>
        {state === "failed" && <Trans>Die Datei konnte nicht geladen werden.</Trans>}
      </span>
    </>
  );
};
