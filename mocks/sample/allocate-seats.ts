/**
 * Divides `total` seats among `weights` (Sainte-Laguë). A larger total only ever adds seats, so that a larger sample
 * holds every contact of a smaller one.
 */
export const allocateSeats = (weights: readonly number[], total: number): number[] => {
  const seatsOf = (weight: number, divisor: number): number => Math.floor(weight / divisor + 0.5);
  const sumAt = (divisor: number): number => weights.reduce((all, weight) => all + seatsOf(weight, divisor), 0);
  const largest = weights.reduce((most, weight) => Math.max(most, weight), 0);
  if (total <= 0 || largest <= 0) return weights.map(() => 0);
  let tooMany = largest / (total + 1);
  let fitting = largest * 4;
  // Fifty halvings exhaust the digits of a double; what is left over are ties.
  for (let round = 0; round < 50; round += 1) {
    const middle = (tooMany + fitting) / 2;
    if (sumAt(middle) > total) tooMany = middle;
    else fitting = middle;
  }
  const seats = weights.map((weight) => seatsOf(weight, fitting));
  let missing = total - sumAt(fitting);
  if (missing === 0) return seats;
  const tied = weights.map((weight, i) => ({ i, claim: weight / ((seats[i] ?? 0) + 0.5) }));
  tied.sort((one, other) => other.claim - one.claim || one.i - other.i);
  for (const { i } of tied) {
    if (missing === 0) break;
    seats[i] = (seats[i] ?? 0) + 1;
    missing -= 1;
  }
  return seats;
};
