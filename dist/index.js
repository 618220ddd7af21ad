export { check, defineConfig, migrate } from './index.cjs';
