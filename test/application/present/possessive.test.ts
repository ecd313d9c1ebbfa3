import { possessive } from "../../../src/application/present/possessive";

test.each([
  ["Oakfield Academy", "Oakfield Academy's"],
  ["Central services", "Central services'"],
])("%s has its apostrophe", (name, expected) => expect(possessive(name)).toBe(expected));
