import type { CodeBase } from '../../../code/recogniser.js';
import { Mappings } from '../mappings/mappings.js';
import { type App, Apps } from './apps.js';
import { Configuration } from './configuration.js';
import { bindFactories } from './factories.js';

/** What a project's code says of Celery: its apps, and the settings of each. Read once in a run, for all recognisers. */
export interface CeleryProject {
  base: CodeBase;
  mappings: Mappings;
  apps: Apps;
  configuration(app: App): Configuration;
}

const known = new WeakMap<CodeBase, CeleryProject>();

export function celeryOf(base: CodeBase): CeleryProject {
  let project = known.get(base);
  if (!project) {
    const mappings = new Mappings(base);
    const apps = new Apps(base);
    bindFactories(apps, mappings);
    const configurations = new Map<App, Configuration>();
    project = {
      base,
      mappings,
      apps,
      configuration(app) {
        let found = configurations.get(app);
        if (!found) {
          found = new Configuration(app, apps, mappings);
          configurations.set(app, found);
        }
        return found;
      },
    };
    known.set(base, project);
  }
  return project;
}
