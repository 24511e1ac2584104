import { Plural, Trans } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import type { ContactId } from "../../../contract/contact/contact-id.ts";
import type { ContactFilter } from "../../../contract/contact/contact-filter.ts";
import {
  type ContactIndex,
  languagesAt,
  stateAt,
  topicsAt,
  type ContactPosition,
} from "../../../contract/contact/contact-index.ts";
import { landOfArea } from "../../../contract/lists/land.ts";
import type { AnswerChain, ChainStep, NotAsked } from "../../../contract/place/answer-chain.ts";
import type { NamedPlace } from "../../../contract/place/gazetteer.ts";
import { contactQuery } from "../../http/contact-query.ts";
import { formatList } from "../../i18n/formatters.ts";
import { useLanguage } from "../../i18n/language-provider.tsx";
import { EmergencyNumber } from "../../ui/emergency-number.tsx";
import { ContactName } from "./contact-name.tsx";

export type AnswerStepsProps = {
  readonly index: ContactIndex;
  readonly chain: AnswerChain;
  readonly place: NamedPlace;
  readonly wanted: Pick<ContactFilter, "topics" | "languages">;
  readonly toPath: (id: ContactId) => string;
};

type StepProps = AnswerStepsProps & { readonly step: ChainStep };

/** What a step is called: its area by name, where anybody serves it. */
const StepName = ({ step: { stage, areaCode, areaName }, place }: Pick<StepProps, "step" | "place">) => {
  const { terms } = useLanguage();
  const land = landOfArea(areaCode);
  const name = <bdi translate="no">{areaName}</bdi>;
  const names: Record<ChainStep["stage"], ReactNode> = {
    municipality: <bdi translate="no">{place.quarter?.town ?? place.name}</bdi>,
    district: areaName === null ? <Trans>Kreis</Trans> : name,
    region: name,
    land: land === null ? name : <Trans>Land {terms.lands[land]}</Trans>,
    federation: <Trans>Bund</Trans>,
    "clearing-point": <Trans>Clearingstelle</Trans>,
  };
  return names[stage];
};

/** That a quarter, or a town that there was, is answered for by its municipality: the first step of its chain. */
const QuarterStep = ({ place: { quarter } }: Pick<AnswerStepsProps, "place">) => {
  if (quarter === undefined) return null;
  const name = <bdi translate="no">{quarter.name}</bdi>;
  const town = <bdi translate="no">{quarter.town}</bdi>;
  return (
    <li className="answer__step answer__step--met">
      <Trans>
        {name} gehört zu {town}
      </Trans>
    </li>
  );
};

type BecauseProps = Pick<AnswerStepsProps, "index" | "wanted"> & { readonly notAsked: NotAsked };

const Because = ({ notAsked: { position, why }, index, wanted }: BecauseProps) => {
  const { terms, language } = useLanguage();
  const names = formatList(
    wanted.languages.map((tag) => terms.languages[tag]),
    language,
  );
  const state = terms.states[stateAt(index, position)];
  const reasons: Record<NotAsked["why"], ReactNode> = {
    topic: <Trans>örtlich zuständig, nennt dieses Thema nicht – trotzdem fragen</Trans>,
    language: <Trans>spricht nicht: {names}</Trans>,
    absent: <Trans>{state}, ohne Vertretung</Trans>,
    "one-matter": <Trans>nur für ein bestimmtes Anliegen da</Trans>,
  };
  return reasons[why];
};

/** A step that was passed over, and why: its first contact by name, or that there is nobody. */
const PassedStep = (props: StepProps) => {
  const { step, wanted, index, toPath } = props;
  const [first, ...others] = step.notAsked;
  return (
    <li className="answer__step answer__step--passed">
      <StepName {...props} />:{" "}
      {first === undefined ? (
        <Trans>niemand eingetragen</Trans>
      ) : (
        <>
          <ContactName index={index} position={first.position} toPath={toPath} /> –{" "}
          <Because notAsked={first} index={index} wanted={wanted} />
          {others.length > 0 && (
            <>
              {" "}
              <Plural value={others.length} one="(und # weitere Stelle)" other="(und # weitere Stellen)" />
            </>
          )}
        </>
      )}
    </li>
  );
};

/** That somebody is to be asked while the function is being handed over. */
const StateNote = ({ index, position }: Pick<AnswerStepsProps, "index"> & { readonly position: ContactPosition }) => {
  const { terms } = useLanguage();
  const state = stateAt(index, position);
  return state === "active" ? null : <> ({terms.states[state]})</>;
};

/** For whom somebody stands in, and why. */
const InsteadOf = (props: Pick<AnswerStepsProps, "index" | "toPath"> & { readonly position: ContactPosition }) => {
  const { terms } = useLanguage();
  const name = <ContactName {...props} />;
  const state = terms.states[stateAt(props.index, props.position)];
  return (
    <Trans>
      Vertretung für {name} ({state})
    </Trans>
  );
};

/** Everybody of a step, in the order to ask them, and of those who are not asked, why. */
const WholeStep = (props: StepProps & { readonly isAnswer: boolean }) => {
  const { step, wanted, index, toPath, isAnswer } = props;
  const asked = step.asked === null ? [] : [step.asked, ...step.others];
  const count = asked.length + step.notAsked.length;
  return (
    <li>
      <details>
        <summary>
          <StepName {...props} />
          {" · "}
          {isAnswer ? (
            <Trans>hier ist die Antwort</Trans>
          ) : (
            <Plural value={count} _0="niemand eingetragen" one="# Kontakt" other="# Kontakte" />
          )}
        </summary>
        <ul>
          {count === 0 && (
            <li>
              <Trans>Auf dieser Stufe ist niemand eingetragen.</Trans>
            </li>
          )}
          {/* Who stands in for somebody may be there in their own right, too. */}
          {asked.map(({ position, insteadOf }) => (
            <li key={`${position} ${insteadOf}`}>
              <ContactName index={index} position={position} toPath={toPath} />
              <StateNote index={index} position={position} />
              {insteadOf !== null && (
                <>
                  {" – "}
                  <InsteadOf index={index} position={insteadOf} toPath={toPath} />
                </>
              )}
            </li>
          ))}
          {step.notAsked.map((notAsked) => (
            <li key={`${notAsked.position} ${notAsked.why}`}>
              <ContactName index={index} position={notAsked.position} toPath={toPath} /> –{" "}
              <Because notAsked={notAsked} index={index} wanted={wanted} />
            </li>
          ))}
        </ul>
      </details>
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
  const area = <StepName step={step} place={props.place} />;
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
      <li className="answer__step answer__step--met">
        <Trans>zuständig für {area}</Trans>
      </li>
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

/** The chain in words: what the answer meets, every step passed over with its reason, and who comes next. */
export const AnswerSteps = (props: AnswerStepsProps & { readonly isShort: boolean }) => {
  const { index, chain, toPath, isShort } = props;
  const { steps, answers } = chain;
  const answerId = index.ids[chain.answer?.position ?? -1] ?? null;
  const { data: contact } = useQuery(contactQuery(answerId));
  // Without a phone it has been said already who has one.
  const hasPhone = contact === undefined || (contact.phones ?? []).length > 0;
  const rest = steps.slice(answers + 1).flatMap(({ asked }) => asked ?? []);
  const next = (steps[answers]?.others[0] ?? rest[0])?.position;
  const shownNext = next === undefined ? null : <ContactName index={index} position={next} toPath={toPath} />;
  return (
    <>
      {!isShort && (
        <ul className="answer__steps">
          <QuarterStep {...props} />
          <MetLines {...props} />
          {steps.slice(0, Math.max(0, answers)).map((step) => (
            <PassedStep key={step.stage} {...props} step={step} />
          ))}
          {hasPhone && (
            <li className="answer__step answer__step--next">
              {shownNext === null ? (
                <Trans>
                  In Gefahr: <EmergencyNumber />
                </Trans>
              ) : (
                <Trans>
                  wenn niemand abnimmt: {shownNext} · in Gefahr <EmergencyNumber />
                </Trans>
              )}
            </li>
          )}
        </ul>
      )}
      <details className="answer__chain">
        <summary>
          <Trans>Alle Stufen vom Ort bis zur Clearingstelle</Trans>
        </summary>
        <ol>
          <QuarterStep {...props} />
          {steps.map((step, nth) => (
            <WholeStep key={step.stage} {...props} step={step} isAnswer={nth === answers} />
          ))}
        </ol>
      </details>
    </>
  );
};
