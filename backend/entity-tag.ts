/**
 * 53 bits of a multiplicative hash (cyrb53) and the length of a text. It tells versions apart and keeps no secret;
 * unlike `crypto.subtle` it works without a secure context.
 */
export const digestOf = (body: string): string => {
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (let i = 0; i < body.length; i += 1) {
    const unit = body.charCodeAt(i);
    high = Math.imul(high ^ unit, 2654435761);
    low = Math.imul(low ^ unit, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  const hash = 4294967296 * (2097151 & low) + (high >>> 0);
  return `${hash.toString(36)}-${body.length.toString(36)}`;
};

/**
 * The weak entity tag (RFC 9110) of an answer with this digest. `variant`: what else tells answers apart.
 *
 * Made from the answer rather than from the store's edition, because an edition would tell the public each time that
 * something hidden has changed. Weak, because a host may compress on the way.
 */
export const entityTagOf = (digest: string, ...variant: readonly string[]): string =>
  `W/"${digestOf([digest, ...variant].join(" "))}"`;

const opaqueTagOf = (tag: string): string => tag.trim().replace(/^W\//, "");

/** Whether the value of an `If-None-Match` header names `tag` (weak comparison, RFC 9110, section 13.1.2). */
export const isKnownTag = (ifNoneMatch: string | null, tag: string): boolean =>
  ifNoneMatch !== null &&
  (ifNoneMatch.trim() === "*" || ifNoneMatch.split(",").some((known) => opaqueTagOf(known) === opaqueTagOf(tag)));
