import type { Fields } from '../fields.js';
import type { StoreCondition } from '../recogniser.js';
/**
 * The old form of a condition: `Expected: { status: { ComparisonOperator: 'IN', AttributeValueList: [ … ] } }`.
 * https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/LegacyConditionalParameters.Expected.html
 */
export declare function expectedCondition(request: Fields): StoreCondition | undefined;
