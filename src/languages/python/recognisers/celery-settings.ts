import type { Recogniser } from '../../../code/recogniser.js';
import type { Setting } from '../../../facts/index.js';
import { ackOptionsOf, ackSettingsOf } from '../celery/ack-options.js';
import { celeryOf } from '../celery/celery.js';
import { tasksOf } from '../celery/tasks.js';
import { unreadOptionsOf } from '../celery/unread-options.js';
import { unreadSettings } from '../celery/unread-settings.js';
import { visibilityOptionsOf } from '../celery/visibility-options.js';

/** Settings that are not read, and options that may change nothing. */
const recogniser: Recogniser = {
  *find(base) {
    const project = celeryOf(base);
    const seen = new Set<string>();
    const once = (setting: Setting) => !seen.has(setting.id) && seen.add(setting.id);
    yield* unreadSettings(project).filter(once);
    for (const app of project.apps.all) {
      yield* ackSettingsOf(app, project).filter(once);
      yield* visibilityOptionsOf(app, project).filter(once);
    }
    for (const task of tasksOf(project))
      yield* [...ackOptionsOf(task, project), ...unreadOptionsOf(task, project)].filter(once);
  },
};

export default recogniser;
