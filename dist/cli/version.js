import { packageFile } from "../load.js";
// src/cli/version.ts
const { readFileSync } = process.getBuiltinModule("fs");
/** Of this package. */
const packageVersion = () => JSON.parse(readFileSync(packageFile("package.json"), "utf8")).version;
export { packageVersion };
