import { Plural, Trans } from "@lingui/react/macro";
import { Fragment, type ReactNode } from "react";
import type { ContactId } from "../../../contract/contact/contact-id.ts";
import type { ContactIndex, ContactPosition } from "../../../contract/contact/contact-index.ts";
import { formatNumber } from "../../i18n/format/formatters.ts";
import { useLanguage } from "../../i18n/language-provider.tsx";
import { AnswerCard } from "../../place/answer/answer-card.tsx";
import { ContactName } from "../../place/answer/contact-name.tsx";
import type { PlaceChoice } from "../../place/known-place.ts";
import { type DirectoryAddress, toDirectoryPath } from "../directory-address.ts";
import type { GroupHead } from "../list/list-lines.ts";
import type { PlaceResult } from "./place-result.ts";

export { LanguageOrder, MiddleNote, NobodyResponsible, UnlocatedNote } from "./place-notes.tsx";
export { RowNoteLine } from "./row-note.tsx";
export { findPlaceResult } from "./place-result.ts";

/** What could not be answered for the place in the address, or is still on its way. */
export const PlaceState = ({ choice: { kind } }: { readonly choice: PlaceChoice }) => (
  <p className="place-state" role="status">
    {kind === "loading" && <Trans>Das Ortsverzeichnis wird geladen …</Trans>}
    {kind === "failed" && (
      <Trans>Das Ortsverzeichnis konnte nicht geladen werden. Unten stehen alle Kontakte ohne Zuständigkeit.</Trans>
    )}
    {kind === "unknown" && (
      <Trans>Den Ort in der Adresse gibt es nicht. Bitte suchen Sie ihn mit Namen oder Postleitzahl.</Trans>
    )}
  </p>
);

type AnswerCardsProps = {
  readonly address: DirectoryAddress;
  readonly index: ContactIndex;
  readonly found: PlaceResult;
};

/** Whom to call at the place: one card; while nobody has said whom they look for, a short one for each side. */
export const AnswerCards = ({ address, index, found }: AnswerCardsProps) => {
  const { state } = address;
  const toPath = (id: ContactId): string => toDirectoryPath(id, state);
  return found.answers.map((chain) => (
    <AnswerCard
      key={chain.side}
      index={index}
      chain={chain}
      place={found.place}
      wanted={{ ...state.filter, side: chain.side }}
      toPath={toPath}
      isShort={found.answers.length > 1}
    />
  ));
};

type PlaceGroupHead = Extract<GroupHead, { kind: "responsibility" | "nearby" | "associations" }>;

const LevelName = ({
  level,
  placeName,
}: Pick<Extract<PlaceGroupHead, { kind: "responsibility" }>, "level" | "placeName">) => {
  const place = <bdi translate="no">{placeName}</bdi>;
  const names = {
    local: <Trans>Für {place}</Trans>,
    district: <Trans>Für Stadt, Kreis oder Region</Trans>,
    land: <Trans>Für das ganze Land</Trans>,
    federal: <Trans>Für ganz Deutschland</Trans>,
  } as const satisfies Record<typeof level, ReactNode>;
  return names[level];
};

const HeadCount = ({ head }: { readonly head: PlaceGroupHead }) => {
  if (head.kind === "responsibility" && head.count === 0) return <Trans>niemand nennt dieses Thema</Trans>;
  if (head.kind === "nearby" && head.count === 0) {
    const { radius } = head;
    return radius === null ? <Trans>niemand sonst</Trans> : <Trans>niemand sonst im Umkreis von {radius} km</Trans>;
  }
  return <Plural value={head.count} one="# Kontakt" other="# Kontakte" />;
};

/** So many of those who do not name the topic are named; the answer's steps name all. */
const MOST_WITHOUT_TOPIC = 3;

type WithoutTopicProps = Pick<PlaceHeadProps, "index" | "toPath"> & { readonly positions: readonly ContactPosition[] };

/** Who is responsible on a level without naming the topic: the same as the answer says of the steps it passed over. */
const WithoutTopic = ({ positions, index, toPath }: WithoutTopicProps) => {
  const more = positions.length - MOST_WITHOUT_TOPIC;
  return (
    <p className="list-note">
      <Trans>Für den Ort eingetragen, nennt dieses Thema nicht – trotzdem fragen:</Trans>{" "}
      {positions.slice(0, MOST_WITHOUT_TOPIC).map((position, nth) => (
        <Fragment key={position}>
          {nth > 0 && " · "}
          <ContactName index={index} position={position} toPath={toPath} />
        </Fragment>
      ))}
      {more > 0 && (
        <>
          {" "}
          <Plural value={more} one="(und # weitere Stelle)" other="(und # weitere Stellen)" />
        </>
      )}
    </p>
  );
};

type PlaceHeadProps = {
  readonly head: PlaceGroupHead;
  readonly onUnfold: () => void;
  readonly index: ContactIndex;
  /** The address of a contact's details. */
  readonly toPath: (id: ContactId) => string;
};

/** The head of a group that follows from a place: which level answers, and who on it does not name the topic. */
export const PlaceHead = ({ head, onUnfold, index, toPath }: PlaceHeadProps) =>
  head.kind === "associations" ? (
    <h3 className="group-head group-head--folding">
      <button type="button" aria-expanded={head.isOpen} onClick={onUnfold}>
        <Plural
          value={head.count}
          one="# Verband auf Landes- und Bundesebene"
          other="# Verbände auf Landes- und Bundesebene"
        />
        <span aria-hidden="true" className="chip__caret" />
      </button>
    </h3>
  ) : (
    <>
      <h3 className="group-head">
        <strong>{head.kind === "nearby" ? <Trans>In der Nähe</Trans> : <LevelName {...head} />}</strong> ·{" "}
        <HeadCount head={head} />
      </h3>
      {head.kind === "responsibility" && head.withoutTopic.length > 0 && (
        <WithoutTopic positions={head.withoutTopic} index={index} toPath={toPath} />
      )}
    </>
  );

/** What the number of contacts is the sum of: "6 in Marl · 2 für Kreis und Region · 40 in der Nähe · 25 Verbände". */
export const PlaceParts = ({ found: { place, parts } }: { readonly found: PlaceResult }) => {
  const { language } = useLanguage();
  // A quarter is answered for as its town.
  const name = <bdi translate="no">{place.quarter?.town ?? place.name}</bdi>;
  const shown = (count: number): string => formatNumber(count, language);
  const { own, around, wider, associations, near } = parts;
  return (
    <p className="list-head__parts">
      {own > 0 && (
        <span>
          <Trans>
            {shown(own)} in {name}
          </Trans>
        </span>
      )}
      {around > 0 && (
        <span>
          <Trans>{shown(around)} für Kreis und Region</Trans>
        </span>
      )}
      {wider > 0 && (
        <span>
          <Trans>{shown(wider)} fürs Land und den Bund</Trans>
        </span>
      )}
      {near > 0 && (
        <span>
          <Trans>{shown(near)} in der Nähe</Trans>
        </span>
      )}
      {associations > 0 && (
        <span>
          <Plural value={associations} one="# Verband" other="# Verbände" />
        </span>
      )}
    </p>
  );
};
