import type { ConfigMap } from './elsewhere.js';
import type { Found } from './lines.js';
/** Command lines in docker-compose files, Kubernetes manifests and pipelines: texts for a shell, and lists of words. */
export declare function yamlScripts(text: string): Found[];
/** The environment of a service of Compose, for one that extends it. */
export declare function serviceIn(text: string, name: string): Surroundings | undefined;
/** The maps of Kubernetes that a file declares. */
export declare function configMapsIn(text: string, file: string): ConfigMap[];
type Surroundings = Required<Pick<Found, 'environment' | 'elsewhere'>>;
export {};
