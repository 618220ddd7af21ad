import type { Format } from '../needs.js';
declare const terraform: Format;
export default terraform;
