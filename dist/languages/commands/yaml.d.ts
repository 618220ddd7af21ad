import type { Found } from './scripts.js';
/** Command lines in docker-compose files, Kubernetes manifests and pipelines: texts for a shell, and lists of words. */
export declare function yamlScripts(text: string): Found[];
