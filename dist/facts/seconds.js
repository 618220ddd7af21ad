export const seconds = (value) => value;
export const milliseconds = (value) => (value / 1000);
