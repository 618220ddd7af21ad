import type { Site } from './flow.js';
/** `for step in waiting: step.run(); step.state = STARTED; step.save()`: who marks as started what it has just sent holds no job. */
export declare function isDispatched({ call, steps }: Site): boolean;
