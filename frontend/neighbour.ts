/** A place on the map and its code. */
export interface Spot {
  code: string;
  x: number;
  y: number;
}

export type Direction = 'left' | 'right' | 'up' | 'down';

const STEP: Record<Direction, [number, number]> = {
  left: [-1, 0],
  right: [1, 0],
  up: [0, -1],
  down: [0, 1],
};

/**
 * The place that lies in a direction from another: the nearest within 45 degrees, distance across counting double. Without a
 * start it is the first of the list; where nothing lies that way, the start itself.
 */
export function neighbour(spots: Spot[], from: string, direction: Direction): string {
  const start = spots.find((spot) => spot.code === from);
  if (!start) {
    return spots[0]?.code ?? '';
  }
  const [dx, dy] = STEP[direction];
  let best = start.code;
  let least = Infinity;
  for (const spot of spots) {
    const along = (spot.x - start.x) * dx + (spot.y - start.y) * dy;
    const across = Math.abs((spot.x - start.x) * dy + (spot.y - start.y) * dx);
    const cost = along + 2 * across;
    if (along > 0 && across <= along && cost < least) {
      best = spot.code;
      least = cost;
    }
  }
  return best;
}
