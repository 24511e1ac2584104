import { Trans, useLingui } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { type EventsView, eventsCodec } from "./events-address.ts";
import type { EventsAddress } from "./events-address.ts";

/** Coming, past, or by the month. */
export const ViewSwitch = ({ view }: { readonly view: EventsAddress }) => {
  const { t } = useLingui();
  const ways: readonly { readonly name: string; readonly to: EventsView; readonly text: ReactNode }[] = [
    { name: "coming", to: eventsCodec.start, text: <Trans>Kommende</Trans> },
    { name: "past", to: { ...eventsCodec.start, time: "past" }, text: <Trans>Vergangene</Trans> },
    { name: "month", to: { ...eventsCodec.start, view: "month" }, text: <Trans>Monatsansicht</Trans> },
  ];
  const current = view.view === "month" ? "month" : view.time;
  return (
    <div className="switch event-ways" role="group" aria-label={t`Welche Termine?`}>
      {ways.map(({ name, to, text }) => (
        <button
          key={name}
          type="button"
          className="switch__way"
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
