interface Rule {
  readonly name: string;
  readonly comment: string;
  readonly severity: string;
}
declare const rules: { readonly forbidden: readonly Rule[] };
export = rules;
