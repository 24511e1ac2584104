import { Plural, Trans } from "@lingui/react/macro";
import type { ReactNode } from "react";
import type { GroupHead } from "./list-entries.ts";

type PlaceGroupHead = Extract<GroupHead, { kind: "responsibility" | "nearby" }>;

const LevelName = ({
  level,
  placeName,
}: Pick<Extract<PlaceGroupHead, { kind: "responsibility" }>, "level" | "placeName">) => {
  const place = <bdi>{placeName}</bdi>;
  const names = {
    local: <Trans>Zuständig in {place}</Trans>,
    district: <Trans>Zuständig für Stadt, Kreis oder Region</Trans>,
    land: <Trans>Zuständig für das ganze Land</Trans>,
    federal: <Trans>Zuständig für ganz Deutschland</Trans>,
  } as const satisfies Record<typeof level, ReactNode>;
  return names[level];
};

/** The head of a group that follows from a place: which level answers, or that it has nobody for the topic. */
export const PlaceHead = ({ head }: { readonly head: PlaceGroupHead }) => (
  <h3 className="group-head">
    <strong>{head.kind === "nearby" ? <Trans>In der Nähe</Trans> : <LevelName {...head} />}</strong> ·{" "}
    {head.kind === "responsibility" && head.missingTopic ? (
      <Trans>niemand zum gewählten Thema, weiter mit der nächsten Ebene</Trans>
    ) : (
      <Plural value={head.count} one="# Kontakt" other="# Kontakte" />
    )}
  </h3>
);
