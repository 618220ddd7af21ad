import { type Format } from '../needs.js';
declare const cloudformation: Format;
export default cloudformation;
