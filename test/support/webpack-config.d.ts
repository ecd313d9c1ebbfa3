declare module "*/webpack.config.js" {
  import type { Configuration } from "webpack";

  const configurations: Configuration[];
  export default configurations;
}
