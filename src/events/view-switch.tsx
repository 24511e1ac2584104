import { Trans, useLingui } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { type EventsView, USUAL_VIEW } from "./events-url.ts";
import type { EventsViewAndActions } from "./use-events-view.ts";

/** Coming, past, or by the month. */
export const ViewSwitch = ({ view }: { readonly view: EventsViewAndActions }) => {
  const { t } = useLingui();
  const ways: readonly { readonly name: string; readonly to: EventsView; readonly text: ReactNode }[] = [
    { name: "coming", to: USUAL_VIEW, text: <Trans>Kommende</Trans> },
    { name: "past", to: { ...USUAL_VIEW, time: "past" }, text: <Trans>Vergangene</Trans> },
    { name: "month", to: { ...USUAL_VIEW, view: "month" }, text: <Trans>Monatsansicht</Trans> },
  ];
  const current = view.view === "month" ? "month" : view.time;
  return (
    <div className="view-switch" role="group" aria-label={t`Welche Termine?`}>
      {ways.map(({ name, to, text }) => (
        <button
          key={name}
          type="button"
          className="view-switch__way"
          aria-pressed={name === current}
          onClick={() => {
            if (name !== current) view.show(to);
          }}
        >
          {text}
        </button>
      ))}
    </div>
  );
};
