import "./answer.css";
import { Trans } from "@lingui/react/macro";
import { Fragment, type ReactNode, useId } from "react";
import { Link } from "react-router";
import type { ContactId } from "../../../contract/contact/contact-id.ts";
import {
  areaNamesAt,
  type ContactIndex,
  kindAt,
  languagesAt,
  precisionAt,
  serviceAreasAt,
  sideAt,
  stateAt,
  topicsAt,
  umbrellaAt,
  type ContactPosition,
} from "../../../contract/contact/contact-index.ts";
import type { ContactFilter } from "../../../contract/contact/contact-filter.ts";
import type { AnswerChain, ChainStep } from "../../../contract/place/answer-chain.ts";
import type { NamedPlace } from "../../../contract/place/gazetteer.ts";
import { sharedDigits } from "../../../contract/place/area.ts";
import { distancesFrom, isApproximateAt, isSomewhereInPlace } from "../../../contract/place/serving-and-nearby.ts";
import { stageOf } from "../../../contract/place/rank-responsible.ts";
import { formatDistance } from "../../i18n/format/format-distance.ts";
import { formatList } from "../../i18n/format/formatters.ts";
import { fullFunctionNameAt, functionNameAt } from "../../i18n/function-name.ts";
import { keepNameTogether } from "../../i18n/format/keep-together.ts";
import { useLanguage } from "../../i18n/language-provider.tsx";
import { SideSymbol } from "../../ui/side-symbol.tsx";
import { ForArea } from "../for-area.tsx";
import { AnswerReach } from "./answer-reach.tsx";
import { AnswerSteps, type AnswerStepsProps, InsteadOf, isPoliceSought, StepName } from "./answer-steps.tsx";
import { ContactName } from "./contact-name.tsx";
import { MIDDLE_DOT } from "./middle-dot.ts";
import { Spoken } from "./spoken.tsx";

type ForPlaceProps = Pick<AnswerStepsProps, "index" | "place"> & {
  readonly step: ChainStep;
  readonly position: ContactPosition;
};

/**
 * For what area somebody answers, in their own words where the area lies no farther than the Land: who walks a part of a
 * town has the key of all of it.
 */
const OwnArea = ({ index, place, step, position }: ForPlaceProps) => {
  const { language } = useLanguage();
  const codes = serviceAreasAt(index, position).filter(
    (code) => sharedDigits([code], [place.key]) !== null && stageOf(code, place.key) === step.stage,
  );
  const names = [...new Set(codes)].flatMap((code) => areaNamesAt(index, position, code));
  if (names.length === 0 || step.stage === "land" || step.stage === "federation") {
    return <StepName step={step} place={place} />;
  }
  return <bdi translate="no">{formatList([...new Set(names)], language)}</bdi>;
};

/** Why the answer is one for the place: it serves it, or is the nearest of those that only are near. */
const ForPlace = ({ index, place, step, position }: ForPlaceProps) => {
  const { language } = useLanguage();
  if (step.stage !== "neighbourhood") {
    const area = <OwnArea index={index} place={place} step={step} position={position} />;
    return (
      <li className="answer__step answer__step--met">
        <ForArea side={sideAt(index, position)} area={area} />
      </li>
    );
  }
  const town = <bdi translate="no">{place.quarter?.town ?? place.name}</bdi>;
  const distance = formatDistance(
    distancesFrom(index, place)(position) ?? 0,
    isApproximateAt(index, position),
    language,
  );
  return (
    <li className="answer__step">
      <Trans>
        nicht in {town}, aber die nächste, die passt: {distance}
      </Trans>
    </li>
  );
};

/** What of the question the answer meets, each in a line of its own. */
const MetLines = ({ index, chain, wanted, ...props }: AnswerStepsProps) => {
  const { terms, language } = useLanguage();
  const step = chain.steps[chain.answers];
  const { answer } = chain;
  if (step === undefined || answer === null || step.stage === "clearing-point") return null;
  const responsible = answer.insteadOf ?? answer.position;
  const topics = topicsAt(index, responsible).filter((topic) => wanted.topics.includes(topic));
  const languages = languagesAt(index, answer.position).filter((tag) => wanted.languages.includes(tag));
  const topicNames = formatList(
    topics.map((topic) => terms.topics[topic]),
    language,
  );
  const languageNames = formatList(
    languages.map((tag) => terms.languages[tag]),
    language,
  );
  const absent = answer.insteadOf;
  return (
    <>
      <ForPlace index={index} place={props.place} step={step} position={responsible} />
      {absent !== null && (
        <li className="answer__step answer__step--passed">
          <InsteadOf index={index} position={absent} toPath={props.toPath} />
        </li>
      )}
      {topics.length > 0 && (
        <li className="answer__step answer__step--met">
          <Trans>Thema {topicNames} gehört zu den Aufgaben</Trans>
        </li>
      )}
      {languages.length > 0 && (
        <li className="answer__step answer__step--met">
          <Trans>spricht {languageNames}</Trans>
        </li>
      )}
    </>
  );
};

type AnswerCardProps = {
  readonly index: ContactIndex;
  readonly chain: AnswerChain;
  readonly place: NamedPlace;
  /** Its `side`: whom somebody looks for, whoever answers. */
  readonly wanted: Pick<ContactFilter, "side" | "topics" | "languages">;
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
      {fullName !== null && `${fullName}${MIDDLE_DOT}`}
      <bdi translate="no">{keepNameTogether(index.names[position] ?? "")}</bdi>
      {isOrganization && (
        <>
          {MIDDLE_DOT}
          {terms.kinds[kindAt(index, position)]}
          {umbrella !== "" && MIDDLE_DOT}
          {umbrella === null ? <Trans>ohne Verband</Trans> : <bdi translate="no">{umbrella}</bdi>}
        </>
      )}
      {state !== "active" && (
        <>
          {MIDDLE_DOT}
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
          {shownDistance !== null && `${MIDDLE_DOT}${shownDistance}`}
        </>
      )}
    </p>
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
  const asked = { index, chain, place, wanted, toPath };
  const idsOf = (ones: readonly { readonly position: ContactPosition }[]): ContactId[] =>
    ones.flatMap((one) => index.ids[one.position] ?? []);
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
        isPoliceSought={isPoliceSought(wanted)}
        isShort={isShort}
        next={next}
        index={index}
        toPath={toPath}
        speaker={<Speaker index={index} chain={chain} place={place} wanted={wanted} toPath={toPath} />}
      >
        {!isShort && <Spoken index={index} position={position} />}
        <Link to={toPath(id)}>
          <Trans>Alle Angaben</Trans>
        </Link>
      </AnswerReach>
      <AnswerSteps {...asked} isShort={isShort} met={<MetLines {...asked} />} />
    </article>
  );
};
