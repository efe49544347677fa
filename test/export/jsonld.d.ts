/** The part of jsonld that the tests use. */
declare module "jsonld" {
  interface Options {
    documentLoader(url: string): Promise<{ contextUrl: null; documentUrl: string; document: unknown }>;
    base?: string;
    format?: "application/n-quads";
    safe?: boolean;
  }
  interface JsonLd {
    expand(document: unknown, options?: Options): Promise<unknown[]>;
    toRDF(document: unknown, options?: Options): Promise<unknown>;
    compact(document: unknown, context: unknown, options?: Options): Promise<unknown>;
  }
  const jsonld: JsonLd;
  export default jsonld;
}
