/** Types of citation-js, which ships none; only what is used. */
declare module '@citation-js/core' {
  interface Plugins {
    input: {
      /** Translate input of a type that is given to the next form. */
      data(input: unknown, type: string): unknown
      /** Tell which form input has. */
      type(input: unknown): string
    }
    config: { get(name: string): unknown }
  }
  const core: { plugins: Plugins }
  export default core
}

declare module '@citation-js/plugin-bibtex'
declare module '@citation-js/plugin-csl'
