/** An error that Excel answers with. */
export class HostError extends Error {
  constructor(
    readonly code: string,
    message: string,
    readonly status = 400,
  ) {
    super(message);
  }
}

export const invalidArgument = (
  message = "The argument is invalid or missing or has an incorrect format.",
): HostError => new HostError("InvalidArgument", message);
export const notFound = (): HostError =>
  new HostError("ItemNotFound", "The requested resource doesn't exist.", 404);
export const notSimulated = (what: string): HostError =>
  new HostError("SimNotImplemented", `The simulated Excel has no ${what}.`, 501);
