/**
 * Divides `total` seats among `weights` (Sainte-Laguë). A larger total only ever adds seats, so that a larger sample
 * holds every contact of a smaller one.
 */
export const allocateSeats = (weights: readonly number[], total: number): number[] => {
  const seatsAt = (divisor: number): number[] => weights.map((weight) => Math.floor(weight / divisor + 0.5));
  const sum = (seats: readonly number[]): number => seats.reduce((all, seat) => all + seat, 0);
  const largest = weights.reduce((most, weight) => Math.max(most, weight), 0);
  if (total <= 0 || largest <= 0) return weights.map(() => 0);
  let tooMany = largest / (total + 1);
  let fitting = largest * 4;
  // Fifty halvings exhaust the digits of a double; what is left over are ties.
  for (let round = 0; round < 50; round += 1) {
    const middle = (tooMany + fitting) / 2;
    if (sum(seatsAt(middle)) > total) tooMany = middle;
    else fitting = middle;
  }
  const seats = seatsAt(fitting);
  let missing = total - sum(seats);
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
