import { Trans, useLingui } from "@lingui/react/macro";
import type { ComponentProps, ReactNode } from "react";
import {
  CORRECTION_WISHES,
  type EnquiryKind,
  SENDER_SIDES,
  SUGGESTED_KINDS,
} from "../../../contract/enquiry/enquiry-kind.ts";
import { LONGEST_LINE, LONGEST_TEXT, SHORTEST_LINE, SHORTEST_TEXT } from "../../../contract/enquiry/enquiry-rules.ts";
import { ATTENDANCES } from "../../../contract/lists/attendance.ts";
import { EXPERT_FORMATS } from "../../../contract/lists/expert-lists.ts";
import { LAND_CODES } from "../../../contract/lists/land.ts";
import { LANGUAGE_TAGS, type LanguageTag } from "../../../contract/lists/language-tag.ts";
import { LOCATION_PRECISIONS } from "../../../contract/lists/location-precision.ts";
import { SEARCHABLE_SIDES } from "../../../contract/lists/side.ts";
import { TARGET_GROUPS } from "../../../contract/lists/target-group.ts";
import { TOPICS } from "../../../contract/lists/topic.ts";
import { ownLanguageNames } from "../../../contract/names/own-languages.ts";
import { useLanguage } from "../../i18n/language-provider.tsx";
import { sortByName } from "../../i18n/format/sort-by-name.ts";
import { CheckField, ChoiceField } from "../../form/fields/choice-fields.tsx";
import { type FieldName, kindFields } from "./form-fields.ts";
import { answerLanguage, CONSENT_VERSION, type Form, isRemoval } from "../form-values.ts";
import { LineField, SelectField, TextField } from "../../form/fields/fields.tsx";
import { SuggestedPlace } from "./precision-note.tsx";
import { ReplyAddressField } from "../../form/fields/reply-address.tsx";
import { type Lengths, TextRule } from "../../form/fields/warnings.tsx";
import { readOperator } from "../../ui/contact/operator.ts";
import { useFaultText } from "../use-fault-text.ts";
import { useFieldTexts, useSideTexts } from "../enquiry-texts.ts";

const eventValues = {
  format: EXPERT_FORMATS,
  audience: TARGET_GROUPS,
  attendance: ATTENDANCES,
} as const;

type EventWishFieldProps = Omit<ComponentProps<typeof SelectField>, "children"> & {
  readonly name: keyof typeof eventValues;
  /** What the expert offers who is asked for; `null` where nobody is, or all of it is possible. */
  readonly offered: readonly string[] | null;
  /** The option of who chooses nothing. */
  readonly none: ReactNode;
};

/** How, for whom and where an expert is to speak. */
const EventWishField = ({ offered, none, ...field }: EventWishFieldProps) => {
  const { expertFormats, targetGroups, attendances } = useLanguage().terms;
  const names: Readonly<Record<string, string>> = { ...expertFormats, ...targetGroups, ...attendances };
  return (
    <SelectField {...field}>
      {none}
      {eventValues[field.name]
        .filter((value) => offered === null || offered.includes(value))
        .map((value) => (
          <option key={value} value={value}>
            {names[value]}
          </option>
        ))}
    </SelectField>
  );
};

type EnquiryFieldProps = { readonly name: FieldName; readonly form: Form };

/** Languages in the order of their names, each with its own, because who looks for it may not read the interface's. */
const LanguageOptions = ({ tags }: { readonly tags: readonly LanguageTag[] }) => {
  const { language, terms } = useLanguage();
  return sortByName(tags, (tag) => terms.languages[tag], language).map((tag) => {
    const names = new Set([terms.languages[tag], ownLanguageNames[tag]]);
    return (
      <option key={tag} value={tag}>
        {[...names].join(" · ")}
      </option>
    );
  });
};

const toOptions = (values: readonly string[], names: Readonly<Record<string, string>>): ReactNode =>
  values.map((value) => (
    <option key={value} value={value}>
      {names[value] ?? value}
    </option>
  ));

const LandOptions = () => {
  const { language, terms } = useLanguage();
  const names = terms.lands;
  return toOptions(
    sortByName(LAND_CODES, (land) => names[land], language),
    names,
  );
};

/** How little and how much may be written, said before it is wrong. */
const lengthsOf = (name: FieldName, isOptional: boolean): Lengths =>
  name === "text"
    ? { least: isOptional ? 0 : SHORTEST_TEXT, most: LONGEST_TEXT }
    : { least: isOptional ? 0 : SHORTEST_LINE, most: LONGEST_LINE };

/** Those of the contact or the expert one turns to come first. */
const SpokenLanguageOptions = ({ form: { kind, about } }: Pick<EnquiryFieldProps, "form">) => {
  const { t } = useLingui();
  const named: readonly string[] = (kind === "introduction" ? about?.languages : about?.values?.languages) ?? [];
  const spoken = LANGUAGE_TAGS.filter((tag) => named.includes(tag));
  const others = LANGUAGE_TAGS.filter((tag) => !spoken.includes(tag));
  if (spoken.length === 0) return <LanguageOptions tags={others} />;
  return (
    <>
      <optgroup label={kind === "introduction" ? t`Sprachen dieses Kontakts` : t`Sprachen dieses Angebots`}>
        <LanguageOptions tags={spoken} />
      </optgroup>
      <optgroup label={t`Weitere Sprachen`}>
        <LanguageOptions tags={others} />
      </optgroup>
    </>
  );
};

type ConsentFieldProps = Pick<ComponentProps<typeof SelectField>, "name" | "value" | "fault" | "onChange"> & {
  readonly kind: EnquiryKind;
};

/** The consent, with the version of its text; one given to an older text does not count. */
const ConsentField = ({ kind, name, value, fault, onChange }: ConsentFieldProps) => {
  const { t } = useLingui();
  const version = <bdi dir="ltr">{CONSENT_VERSION}</bdi>;
  return (
    <CheckField
      name={name}
      label={
        kind === "introduction"
          ? t`Ich willige ein, dass die Clearingstelle meine Angaben verarbeitet und meine Bitte an den gewünschten Kontakt weitergibt.`
          : t`Ich willige ein, dass die Clearingstelle meine Angaben verarbeitet, um mein Anliegen zu bearbeiten.`
      }
      hint={
        <Trans>
          Sie können die Einwilligung jederzeit widerrufen: Über den Link, den Sie nach dem Senden bekommen, ziehen Sie
          die Anfrage zurück. Texte und Adresse werden dann gelöscht. Fassung {version}.
        </Trans>
      }
      fault={fault}
      isChecked={value === CONSENT_VERSION}
      onChange={(isChecked) => onChange(isChecked ? CONSENT_VERSION : "")}
    />
  );
};

/** That the whole entry be there no longer. */
const WishField = ({ value, onChange, ...field }: Omit<ComponentProps<typeof LineField>, "type">) => (
  <CheckField
    {...field}
    isChecked={value !== ""}
    onChange={(isChecked) => onChange(isChecked ? CORRECTION_WISHES[0] : "")}
  />
);

type PrecisionFieldProps = Omit<ComponentProps<typeof SelectField>, "children"> & { readonly none: ReactNode };

/** No street is asked for in a suggestion, so none is promised to be shown. */
const offeredPrecisions = LOCATION_PRECISIONS.filter((precision) => precision !== "address");

/** How exactly everyone may see where a suggested contact is. */
const PrecisionField = ({ none, ...field }: PrecisionFieldProps) => {
  const { terms } = useLanguage();
  return (
    <SelectField {...field}>
      {none}
      {toOptions(offeredPrecisions, terms.precisions)}
    </SelectField>
  );
};

/** What the expert offers who is asked for. */
const offeredOf = (name: "format" | "audience" | "attendance", { about }: Form): readonly string[] | null => {
  if (name === "audience") return null;
  return about?.values?.[name === "format" ? "expertFormats" : name] ?? null;
};

/** The fields whose few values are all to be seen. */
const useChoices = (kind: EnquiryKind) => {
  const { terms } = useLanguage();
  const sides = useSideTexts();
  const { aboutKinds } = terms.enquiry;
  return {
    side: (kind === "introduction" ? SEARCHABLE_SIDES : SENDER_SIDES).map((value) => ({ value, label: sides[value] })),
    entrySide: SEARCHABLE_SIDES.map((value) => ({ value, label: terms.sides[value] })),
    suggestedKind: SUGGESTED_KINDS.map((value) => ({ value, label: aboutKinds[value] })),
  };
};

/** The control for one field of the form. */
export const EnquiryField = ({ name, form }: EnquiryFieldProps) => {
  const { t } = useLingui();
  const { terms, language } = useLanguage();
  const { kind, values, faults, change } = form;
  const texts = useFieldTexts(form)[name];
  const choicesOf = useChoices(kind);
  const faultText = useFaultText();
  const optional: readonly FieldName[] = kindFields[kind].optional;
  const fault = faults[name];
  const common = {
    ...texts,
    name,
    fault: fault === undefined ? undefined : faultText(name, fault),
    isOptional: optional.includes(name) || (name === "text" && (form.shown !== null || isRemoval(values.fields))),
    value: values.fields[name] ?? "",
    onChange: (text: string) => change(name, text),
  };
  const lengths = lengthsOf(name, common.isOptional);
  const choose = <option value="">{common.isOptional ? t`keine Angabe` : t`Bitte wählen`}</option>;

  switch (name) {
    case "text":
      return <TextField {...common} hint={<TextRule lengths={lengths}>{texts.hint}</TextRule>} />;
    case "times":
    case "place":
    case "name":
      return <LineField {...common} hint={<TextRule lengths={lengths}>{texts.hint}</TextRule>} />;
    case "url":
      return <LineField {...common} inputMode="url" />;
    case "page":
    case "date":
      return <LineField {...common} type={name === "date" ? "date" : "text"} />;
    case "replyAddress":
      return <ReplyAddressField {...common} />;
    case "side":
    case "entrySide":
    case "suggestedKind":
      return <ChoiceField {...common} choices={choicesOf[name]} />;
    case "precision":
      return (
        <>
          <PrecisionField {...common} none={choose} />
          <SuggestedPlace values={values.fields} />
        </>
      );
    case "wish":
      return <WishField {...common} />;
    case "consentVersion":
      return <ConsentField kind={kind} {...common} />;
    case "language":
      return (
        <SelectField {...common} value={common.value || answerLanguage(language)} autoComplete="language">
          <LanguageOptions tags={readOperator().answersIn} />
        </SelectField>
      );
    case "preferredLanguage":
    case "eventLanguage":
      return (
        <SelectField {...common}>
          {choose}
          <SpokenLanguageOptions form={form} />
        </SelectField>
      );
    case "format":
    case "audience":
    case "attendance":
      return <EventWishField {...common} name={name} offered={offeredOf(name, form)} none={choose} />;
    case "topic":
    case "land":
      return (
        <SelectField {...common}>
          {choose}
          {name === "topic" ? toOptions(TOPICS, terms.topics) : <LandOptions />}
        </SelectField>
      );
  }
};
