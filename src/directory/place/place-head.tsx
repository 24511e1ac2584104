import { Plural, Trans } from "@lingui/react/macro";
import type { ReactNode } from "react";
import type { GroupHead } from "../list/list-entries.ts";

type PlaceGroupHead = Extract<GroupHead, { kind: "responsibility" | "nearby" }>;

const LevelName = ({
  level,
  placeName,
}: Pick<Extract<PlaceGroupHead, { kind: "responsibility" }>, "level" | "placeName">) => {
  const place = <bdi translate="no">{placeName}</bdi>;
  const names = {
    local: <Trans>Zuständig in {place}</Trans>,
    district: <Trans>Zuständig für Stadt, Kreis oder Region</Trans>,
    land: <Trans>Zuständig für das ganze Land</Trans>,
    federal: <Trans>Zuständig für ganz Deutschland</Trans>,
  } as const satisfies Record<typeof level, ReactNode>;
  return names[level];
};

const HeadCount = ({ head }: { readonly head: PlaceGroupHead }) => {
  if (head.kind === "responsibility" && head.missingTopic) {
    return <Trans>niemand zum gewählten Thema, weiter mit der nächsten Ebene</Trans>;
  }
  if (head.kind === "nearby" && head.count === 0) {
    const { radius } = head;
    return radius === null ? <Trans>niemand sonst</Trans> : <Trans>niemand sonst im Umkreis von {radius} km</Trans>;
  }
  return <Plural value={head.count} one="# Kontakt" other="# Kontakte" />;
};

/** The head of a group that follows from a place: which level answers, or that it has nobody for the topic. */
export const PlaceHead = ({ head }: { readonly head: PlaceGroupHead }) => (
  <h3 className="group-head">
    <strong>{head.kind === "nearby" ? <Trans>In der Nähe</Trans> : <LevelName {...head} />}</strong> ·{" "}
    <HeadCount head={head} />
  </h3>
);
