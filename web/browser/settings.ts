/** Where the stack is that the browser meets; the tests of the whole system say it by environment variables. */
export const settings = {
  gateway: required("NEXTLEVEL_GATEWAY"),
  chromium: required("CHROMIUM"),
};

function required(name: string): string {
  const value = process.env[name];
  if (value === undefined) {
    throw new Error(`${name} is not set`);
  }
  return value;
}
