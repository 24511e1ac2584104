/** So many are kept: somebody who types goes on with the same few words. */
const MOST_RECENT = 12;

/** `make`, but not again for the texts it was asked about last; so few that nobody can fill a server with them. */
export const onceForRecent = <Made>(make: (text: string) => Made): ((text: string) => Made) => {
  const made = new Map<string, { readonly value: Made }>();
  return (text) => {
    const known = made.get(text);
    if (known !== undefined) return known.value;
    const value = make(text);
    const [oldest] = made.keys();
    if (oldest !== undefined && made.size >= MOST_RECENT) made.delete(oldest);
    made.set(text, { value });
    return value;
  };
};

/** `make`, but only once for each object it makes something from, as long as that object lives. */
export const onceFor = <Key extends object, Made>(make: (key: Key) => Made): ((key: Key) => Made) => {
  const made = new WeakMap<Key, { readonly value: Made }>();
  return (key) => {
    const known = made.get(key);
    if (known !== undefined) return known.value;
    const value = make(key);
    made.set(key, { value });
    return value;
  };
};
