/** Rules about the outputs: glyphs, pages, the printed notes. */

/** Where in the book: printed page and the nearest thing with an id. */
export interface OnPage {
  page: string
  near: string
}
