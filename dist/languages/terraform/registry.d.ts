import { type Block } from './syntax.js';
/**
 * What a call of a well-known module declares: read as if the module's own blocks stood here, with what the call gives them
 * (main.tf of https://github.com/terraform-aws-modules/terraform-aws-sqs and of terraform-aws-lambda).
 */
export declare function registryBlocks(call: Block): Block[] | undefined;
