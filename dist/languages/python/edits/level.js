export { level as default } from '../../../code/level.js';
