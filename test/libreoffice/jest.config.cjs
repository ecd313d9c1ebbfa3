const { jest } = require("../../package.json");

/** The tests that need LibreOffice, which `npm test` leaves out. */
module.exports = {
  ...jest,
  rootDir: "../..",
  testMatch: ["<rootDir>/test/libreoffice/**/*.test.ts"],
  testPathIgnorePatterns: ["/node_modules/"],
  testTimeout: 600_000,
};
