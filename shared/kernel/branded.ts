declare const brand: unique symbol;

/** A string that has been checked to be of one kind; two kinds cannot be mixed up. */
export type Branded<Name extends string> = string & { readonly [brand]: Name };
