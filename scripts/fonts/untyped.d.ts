/** Types of two libraries that ship none; only what is used. */
declare module 'fontkit' {
  interface Font {
    readonly postscriptName: string
    readonly characterSet: number[]
    readonly xHeight: number
    readonly unitsPerEm: number
    readonly availableFeatures: string[]
    readonly directory: { tables: Record<string, unknown> }
  }
  export function create(bytes: Uint8Array): Font
}

declare module 'subset-font' {
  export default function subsetFont(
    font: Buffer,
    text: string,
    options?: { targetFormat?: 'truetype' | 'woff' | 'woff2'; keepFeatures?: string[] },
  ): Promise<Buffer>
}
