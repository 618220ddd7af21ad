import type { Transition } from './model.js';

export const isDynamoDb = ({ store }: Transition): boolean =>
  /dynamo|boto3|electrodb|aws-sdk/.test(store?.library ?? '');
