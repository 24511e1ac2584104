import { type FormEvent, useState } from "react";
import { focusField } from "../form/fields/fields.tsx";

/**
 * What every form of the desk does: nothing is done while a field is faulty, and the keyboard goes there. `findFault`: the
 * name of the first faulty field, `null` for none.
 */
export const useDeskForm = <Name extends string>(findFault: () => Name | null, go: () => void) => {
  const [faulty, setFaulty] = useState<Name | null>(null);
  const onSubmit = (event: FormEvent): void => {
    event.preventDefault();
    const fault = findFault();
    setFaulty(fault);
    if (fault === null) go();
    else focusField(fault);
  };
  return { faulty, form: { className: "desk__form", noValidate: true, onSubmit } };
};
