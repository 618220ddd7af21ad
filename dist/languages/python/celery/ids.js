/** The place of the call that makes the app: unique, and stable as long as the code before it is. */
export const workerId = (app) => `worker:${app.at.file}:${app.name}:${app.at.start}`;
export const taskId = (at, name) => `task:${at.file}:${name}:${at.start}`;
