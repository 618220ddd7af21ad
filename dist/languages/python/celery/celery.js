import { Mappings } from '../mappings/mappings.js';
import { Apps } from './apps.js';
import { Configuration } from './configuration.js';
const known = new WeakMap();
export function celeryOf(base) {
    let project = known.get(base);
    if (!project) {
        const mappings = new Mappings(base);
        const apps = new Apps(base);
        const configurations = new Map();
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
