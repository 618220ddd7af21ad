import type { Found } from './lines.js';
/** Command lines in docker-compose files, Kubernetes manifests and pipelines: texts for a shell, and lists of words. */
export declare function yamlScripts(text: string): Found[];
