import { Plural, Trans } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { type ContactIndex, sideAt, stateAt, type ContactPosition } from "../../../contract/contact/contact-index.ts";
import type { ContactFilter } from "../../../contract/contact/contact-filter.ts";
import type { ContactId } from "../../../contract/contact/contact-id.ts";
import { landOfArea } from "../../../contract/lists/land.ts";
import type { AnswerChain, ChainStep, NotAsked } from "../../../contract/place/answer-chain.ts";
import type { NamedPlace } from "../../../contract/place/gazetteer.ts";
import { findServing } from "../../../contract/place/serving-and-nearby.ts";
import { contactQuery } from "../../http/queries/contact-query.ts";
import { formatList } from "../../i18n/format/formatters.ts";
import { functionNameAt } from "../../i18n/function-name.ts";
import { useLanguage } from "../../i18n/language-provider.tsx";
import { EmergencyNumber } from "../../ui/contact/emergency-number.tsx";
import { ContactName } from "./contact-name.tsx";
import { MIDDLE_DOT } from "./middle-dot.ts";

export type AnswerStepsProps = {
  readonly index: ContactIndex;
  readonly chain: AnswerChain;
  readonly place: NamedPlace;
  readonly wanted: Pick<ContactFilter, "side" | "topics" | "languages">;
  readonly toPath: (id: ContactId) => string;
};

/** Whether 110 is another way to whoever is looked for: who looks for a community may be the police. */
export const isPoliceSought = ({ side }: AnswerStepsProps["wanted"]): boolean => side === "security-authority";

type StepProps = AnswerStepsProps & { readonly step: ChainStep };

/** What a step is called: its area by name, where anybody serves it. */
export const StepName = ({ step: { stage, areaCode, areaName }, place }: Pick<StepProps, "step" | "place">) => {
  const { terms } = useLanguage();
  const land = landOfArea(areaCode);
  const name = <bdi translate="no">{areaName}</bdi>;
  const names: Record<ChainStep["stage"], ReactNode> = {
    municipality: <bdi translate="no">{place.quarter?.town ?? place.name}</bdi>,
    district: areaName === null ? <Trans>Kreis</Trans> : name,
    region: name,
    neighbourhood: <Trans>In der Nähe</Trans>,
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

/** For whom somebody stands in, and why. */
export const InsteadOf = (
  props: Pick<AnswerStepsProps, "index" | "toPath"> & { readonly position: ContactPosition },
) => {
  const { terms } = useLanguage();
  const name = <ContactName {...props} />;
  const state = terms.states[stateAt(props.index, props.position)];
  return (
    <Trans>
      Vertretung für {name} ({state})
    </Trans>
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
    topic: <Trans>für den Ort eingetragen, nennt dieses Thema nicht – trotzdem fragen</Trans>,
    language: <Trans>spricht nicht: {names}</Trans>,
    absent: <Trans>{state}, ohne Vertretung</Trans>,
    "one-matter": <Trans>nur für ein bestimmtes Anliegen da</Trans>,
  };
  return reasons[why];
};

/** That there is nobody: near there may be others, of whom nothing is said, and in a Kreis those of its towns. */
const Nobody = ({ step: { stage, areaCode }, index, wanted }: Pick<StepProps, "step" | "index" | "wanted">) => {
  if (stage === "neighbourhood") return <Trans>niemand, der dazu passt</Trans>;
  const hasTowns =
    stage === "district" &&
    findServing(index, areaCode).some(
      ({ position, areaCode: own }) => own.length > areaCode.length && sideAt(index, position) === wanted.side,
    );
  return hasTowns ? <Trans>niemand für den ganzen Kreis</Trans> : <Trans>niemand eingetragen</Trans>;
};

/** A step that was passed over, and why: its first contact by name, or that there is nobody. */
const PassedStep = (props: StepProps) => {
  const { step, wanted, index, toPath } = props;
  const [first, ...others] = step.notAsked;
  return (
    <li className="answer__step answer__step--passed">
      <StepName {...props} />:{" "}
      {first === undefined ? (
        <Nobody step={step} index={index} wanted={wanted} />
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

/** Those to be asked count in the head of the list, too; of the others it says that they do not fit. */
const StepCount = ({ asked, notAsked }: { readonly asked: number; readonly notAsked: number }) => (
  <>
    {asked > 0 && <Plural value={asked} one="# Kontakt" other="# Kontakte" />}
    {asked > 0 && notAsked > 0 && MIDDLE_DOT}
    {notAsked > 0 && <Plural value={notAsked} one="# passt nicht" other="# passen nicht" />}
  </>
);

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
          {MIDDLE_DOT}
          {isAnswer ? (
            <Trans>hier ist die Antwort</Trans>
          ) : count === 0 ? (
            <Nobody step={step} index={index} wanted={wanted} />
          ) : (
            <StepCount asked={asked.length} notAsked={step.notAsked.length} />
          )}
        </summary>
        <ul>
          {count === 0 && (
            <li>
              <Nobody step={step} index={index} wanted={wanted} />
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

type NextLineProps = { readonly next: ReactNode; readonly isPoliceSought: boolean };

/** What to do where nobody answers: the next one, and to the police 110. */
const NextLine = ({ next, isPoliceSought: hasEmergency }: NextLineProps) => {
  if (next === null && !hasEmergency) return null;
  return (
    <li className="answer__step answer__step--next">
      {next === null ? (
        <Trans>
          In Gefahr: <EmergencyNumber />
        </Trans>
      ) : hasEmergency ? (
        <Trans>
          wenn niemand abnimmt: {next} · in Gefahr <EmergencyNumber />
        </Trans>
      ) : (
        <Trans>wenn niemand abnimmt: {next}</Trans>
      )}
    </li>
  );
};

/** The chain in words: what the answer meets, every step passed over with its reason, and who comes next. */
export const AnswerSteps = (props: AnswerStepsProps & { readonly isShort: boolean; readonly met: ReactNode }) => {
  const { index, chain, toPath, isShort } = props;
  const { terms } = useLanguage();
  const { steps, answers, answer } = chain;
  const answerId = index.ids[answer?.position ?? -1] ?? null;
  const { data: contact } = useQuery(contactQuery(answerId));
  // Without a phone it has been said already who has one.
  const hasPhone = contact === undefined || (contact.phones ?? []).length > 0;
  const rest = steps.slice(answers + 1).flatMap(({ asked }) => asked ?? []);
  const next = (steps[answers]?.others[0] ?? rest[0])?.position;
  // Behind somebody else's number the reasons say whose they are.
  const duty = <bdi>{answer === null ? null : functionNameAt(index, answer.position, terms)}</bdi>;
  const shownNext = next === undefined ? null : <ContactName index={index} position={next} toPath={toPath} />;
  return (
    <>
      {!isShort && !hasPhone && answer !== null && steps[answers]?.stage !== "clearing-point" && (
        <p className="answer__why">
          <Trans>Warum {duty}?</Trans>
        </p>
      )}
      {!isShort && (
        <ul className="answer__steps">
          <QuarterStep {...props} />
          {props.met}
          {steps.slice(0, Math.max(0, answers)).map((step) => (
            <PassedStep key={step.stage} {...props} step={step} />
          ))}
          {hasPhone && <NextLine next={shownNext} isPoliceSought={isPoliceSought(props.wanted)} />}
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
