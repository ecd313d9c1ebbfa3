declare module "*.css";

/** Where the bytes are that a program printed while the page was built. */
declare module "*?built" {
  const address: string;
  export = address;
}
