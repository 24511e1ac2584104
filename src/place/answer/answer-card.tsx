import "./answer.css";
import { Trans } from "@lingui/react/macro";
import { Fragment, type ReactNode, useId } from "react";
import { Link } from "react-router";
import type { ContactId } from "../../../contract/contact/contact-id.ts";
import {
  type ContactIndex,
  kindAt,
  languagesAt,
  precisionAt,
  sideAt,
  stateAt,
  umbrellaAt,
  type ContactPosition,
} from "../../../contract/contact/contact-index.ts";
import type { ContactFilter } from "../../../contract/contact/contact-filter.ts";
import type { AnswerChain } from "../../../contract/place/answer-chain.ts";
import type { NamedPlace } from "../../../contract/place/gazetteer.ts";
import { distancesFrom, isApproximateAt, isSomewhereInPlace } from "../../../contract/place/place-contacts.ts";
import { formatDistance } from "../../i18n/format-distance.ts";
import { formatList, formatMonth } from "../../i18n/formatters.ts";
import { fullFunctionNameAt, functionNameAt } from "../../i18n/function-name.ts";
import { keepNameTogether } from "../../i18n/keep-together.ts";
import { useLanguage } from "../../i18n/language-provider.tsx";
import { SideSymbol } from "../../ui/side-symbol.tsx";
import { AnswerReach } from "./answer-reach.tsx";
import { AnswerSteps } from "./answer-steps.tsx";
import { ContactName } from "./contact-name.tsx";

type AnswerCardProps = {
  readonly index: ContactIndex;
  readonly chain: AnswerChain;
  readonly place: NamedPlace;
  readonly wanted: Pick<ContactFilter, "topics" | "languages">;
  /** The address of a contact's details. */
  readonly toPath: (id: ContactId) => string;
  /** Whether it stands beside another: the chain is then told only when it is opened. */
  readonly isShort?: boolean;
  /** Of the level below what it stands under. */
  readonly heading?: "h2" | "h3";
};

/** A slash is no place to break a line, and two words with one between them are wider than a phone. */
const BreakableName = ({ name }: { readonly name: string }) => {
  const [first, ...others] = name.split("/");
  return (
    <>
      {first}
      {others.map((part) => (
        <Fragment key={part}>
          /<wbr />
          {part}
        </Fragment>
      ))}
    </>
  );
};

const Kicker = ({ chain, placeName }: { readonly chain: AnswerChain; readonly placeName: string }) => {
  const place = <bdi translate="no">{placeName}</bdi>;
  if (chain.steps[chain.answers]?.stage === "clearing-point") {
    return <Trans>Für {place} ist dafür noch niemand eingetragen. Die Clearingstelle hilft weiter.</Trans>;
  }
  return chain.answer?.insteadOf === null ? <Trans>Wenden Sie sich an</Trans> : <Trans>In Vertretung</Trans>;
};

const Office = ({ index, position }: { readonly index: ContactIndex; readonly position: ContactPosition }) => {
  const { terms } = useLanguage();
  const isOrganization = sideAt(index, position) === "muslim-organization";
  const umbrella = umbrellaAt(index, position);
  const fullName = fullFunctionNameAt(index, position, terms);
  const state = stateAt(index, position);
  return (
    <p className="answer__office">
      {fullName !== null && `${fullName} · `}
      <bdi translate="no">{keepNameTogether(index.names[position] ?? "")}</bdi>
      {isOrganization && (
        <>
          {" · "}
          {terms.kinds[kindAt(index, position)]}
          {" · "}
          {umbrella === null ? <Trans>ohne Verband</Trans> : <bdi translate="no">{umbrella}</bdi>}
        </>
      )}
      {state !== "active" && (
        <>
          {" · "}
          <span className="fact--warning">{terms.states[state]}</span>
        </>
      )}
    </p>
  );
};

type SpeakerProps = Pick<AnswerCardProps, "index" | "chain" | "place" | "wanted" | "toPath">;

/** Who near speaks the language that is asked for, where the answer does not, or where others were passed over for it. */
const Speaker = ({ index, chain, place, wanted, toPath }: SpeakerProps) => {
  const { terms, language } = useLanguage();
  const { speaker, speaksWanted } = chain;
  if (wanted.languages.length === 0 || (speaksWanted && speaker === null)) return null;
  const names = formatList(
    wanted.languages.map((tag) => terms.languages[tag]),
    language,
  );
  const distance = speaker === null ? null : distancesFrom(index, place)(speaker);
  const shownDistance =
    speaker === null ||
    distance === null ||
    precisionAt(index, speaker) === "land" ||
    isSomewhereInPlace(index, speaker, place.key)
      ? null
      : formatDistance(distance, isApproximateAt(index, speaker), language);
  const name = speaker === null ? null : <ContactName index={index} position={speaker} toPath={toPath} />;
  return (
    <p className="answer__speaker">
      {!speaksWanted && <Trans>Spricht nicht: {names}.</Trans>}{" "}
      {name === null ? (
        <Trans>Auch sonst ist dafür niemand eingetragen, der es spricht.</Trans>
      ) : (
        <>
          <Trans>
            {names} spricht: {name}
          </Trans>
          {shownDistance !== null && <> · {shownDistance}</>}
        </>
      )}
    </p>
  );
};

const Spoken = ({ index, position }: { readonly index: ContactIndex; readonly position: ContactPosition }) => {
  const { terms, language } = useLanguage();
  const names = formatList(
    languagesAt(index, position).map((tag) => terms.languages[tag]),
    language,
  );
  const day = index.assured[position] ?? -1;
  const month = <bdi>{day < 0 ? null : formatMonth(day, language)}</bdi>;
  return (
    <>
      {names !== "" && (
        <span>
          <Trans>spricht {names}</Trans>
        </span>
      )}
      {day >= 0 && (
        <span>
          <Trans>bestätigt {month}</Trans>
        </span>
      )}
    </>
  );
};

/** The one to call first, how, and why this one: function before office, since a function is what one asks for. */
export const AnswerCard = ({ index, chain, place, wanted, toPath, ...shape }: AnswerCardProps): ReactNode => {
  const { isShort = false, heading: Heading = "h2" } = shape;
  const { terms } = useLanguage();
  const headId = useId();
  const { answer, steps, answers } = chain;
  const id = index.ids[answer?.position ?? -1];
  if (answer === null || id === undefined) return null;
  const { position } = answer;
  const idsOf = (asked: readonly { readonly position: ContactPosition }[]): ContactId[] =>
    asked.flatMap((one) => index.ids[one.position] ?? []);
  const next = idsOf(steps.slice(answers + 1).flatMap((step) => step.asked ?? []));
  return (
    <article className={`answer answer--${sideAt(index, position)}`} aria-labelledby={headId}>
      <p className="answer__kicker">
        <Kicker chain={chain} placeName={place.name} />
      </p>
      <Heading className="answer__function" id={headId}>
        <SideSymbol side={sideAt(index, position)} />
        <bdi>
          <BreakableName name={functionNameAt(index, position, terms)} />
        </bdi>
      </Heading>
      <Office index={index} position={position} />
      <AnswerReach
        key={id}
        id={id}
        topic={wanted.topics[0] ?? null}
        isShort={isShort}
        next={next}
        index={index}
        toPath={toPath}
      >
        {!isShort && <Spoken index={index} position={position} />}
        <Link to={toPath(id)}>
          <Trans>Alle Angaben</Trans>
        </Link>
      </AnswerReach>
      <Speaker index={index} chain={chain} place={place} wanted={wanted} toPath={toPath} />
      <AnswerSteps index={index} chain={chain} place={place} wanted={wanted} toPath={toPath} isShort={isShort} />
    </article>
  );
};
