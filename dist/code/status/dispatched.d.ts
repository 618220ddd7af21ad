import type { Flow } from './flow.js';
/** `for step in waiting: step.run(); step.state = STARTED; step.save()`: who marks as started what it has just sent holds no job. */
export declare const dispatches: ({ sites }: Flow) => boolean;
