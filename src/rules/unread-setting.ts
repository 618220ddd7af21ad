import type { Finding, Setting } from '../facts/index.js';
import type { Project } from '../facts/project.js';
import type { Rule } from '../rule.js';

const rule: Rule = {
  meta: {
    summary: 'A setting is written under a name that nothing reads',
    why: 'Celery looks for each setting under one spelling, which depends on the namespace, and ignores every other without a word: under `namespace="CELERY"` both `CELERY_ACKS_LATE` and `CELERYD_TASK_TIME_LIMIT` do nothing, without one `CELERY_TASK_TIME_LIMIT` does nothing. The default holds, whatever the file says.',
    remedy:
      'Rename it to the spelling that is read, or remove it where that is written already. What then takes effect deserves a look: it never did before.',
    severity: 'error',
    since: '0.1.0',
    links: ['https://docs.celeryq.dev/en/stable/userguide/configuration.html#new-lowercase-settings'],
  },
  *check(project) {
    for (const setting of project.all('setting')) if (setting.unread) yield finding(project, setting, setting.unread);
  },
};

export default rule;

function finding(project: Project, setting: Setting, unread: NonNullable<Setting['unread']>): Finding {
  const { name, at } = setting;
  const { instead, there, why, near, stops, matters } = unread;
  const said = there
    ? `which is written already (${project.where(there)}). Remove this one`
    : near
      ? 'which is probably meant. Rename it'
      : stops
        ? 'as the others are named. Rename it'
        : 'and the default holds. Rename it';
  const fault = stops ? 'keeps the worker from starting' : 'is read by nothing';
  return {
    at,
    severity: stops || (matters && !near) ? 'error' : 'warning',
    message: `\`${name}\` ${fault}: ${why}, ${near ? 'but one' : 'where it'} is called \`${instead}\`, ${said}`,
    because: there ? [{ at: there, message: 'the one that is read' }] : [],
    change: changeOf(setting, unread),
  };
}

function changeOf({ at, whole, language }: Setting, { instead, there }: NonNullable<Setting['unread']>) {
  if (there)
    return { do: 'remove', at: whole, language, safety: 'safe', why: 'nothing reads it' } satisfies Finding['change'];
  const why = 'the setting takes effect, which it never did under the other name';
  return { do: 'rename', at, to: instead, language, safety: 'unsafe', why } satisfies Finding['change'];
}
