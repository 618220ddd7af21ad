/** Of a transition, or of the store's call behind it. */
export const isDynamoDb = ({ store }: { store?: { library: string } }): boolean =>
  /dynamo|boto3|electrodb|aws-sdk/.test(store?.library ?? '');
