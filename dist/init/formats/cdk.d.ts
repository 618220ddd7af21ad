import { type Format } from '../needs.js';
declare const cdk: Format;
export default cdk;
