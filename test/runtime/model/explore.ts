import { type Scenario, World } from './world.js';

export interface Explored {
  states: number;
  schedules: number;
  /** The choices that lead to it, and what is wrong then. */
  bad?: { schedule: string[]; violation: string };
}

/** What must hold when nothing more can happen. */
export type AtEnd = (world: World) => Promise<string | undefined> | string | undefined;

/**
 * Every schedule of a scenario, depth first, over the real code: a world cannot be copied, so that each branch starts anew and repeats
 * its way. `shortest`: breadth first, for a bad schedule that is easy to read.
 */
export async function explore(
  scenario: Scenario,
  atEnd: AtEnd,
  { shortest = false, most = 200_000 } = {},
): Promise<Explored> {
  const seen = new Set<string>();
  const open: string[][] = [[]];
  let schedules = 0;
  while (open.length > 0 && seen.size < most) {
    const schedule = (shortest ? open.shift() : open.pop())!;
    const world = await World.of(scenario);
    for (const choice of schedule) await world.take(choice);
    for (let here = world.fingerprint(); !seen.has(here); here = world.fingerprint()) {
      if (world.violation) return { states: seen.size, schedules, bad: { schedule, violation: world.violation } };
      seen.add(here);
      const [first, ...others] = world.choices();
      if (first === undefined) {
        schedules++;
        const violation = (await atEnd(world)) ?? world.violation;
        if (violation) return { states: seen.size, schedules, bad: { schedule, violation } };
        break;
      }
      for (const other of shortest ? [first, ...others] : others) open.push([...schedule, other]);
      if (shortest) break;
      schedule.push(first);
      await world.take(first);
    }
  }
  if (open.length > 0) throw new Error(`more than ${most} states: the bounds are too wide`);
  return { states: seen.size, schedules };
}

export const told = ({ bad, states }: Explored): string =>
  bad
    ? `${bad.violation}, after ${states} states:\n${bad.schedule.map((choice, at) => `  ${String(at + 1).padStart(2)}. ${choice}`).join('\n')}`
    : 'no bad schedule';
