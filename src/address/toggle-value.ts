/** What is chosen after `value` was pressed: in the order of the closed list, so that one choice has one address. */
export const toggleValue = <Value>(known: readonly Value[], chosen: readonly Value[], value: Value): Value[] =>
  known.filter((other) => (other === value ? !chosen.includes(value) : chosen.includes(other)));
