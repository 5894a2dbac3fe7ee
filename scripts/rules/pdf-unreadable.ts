import { fault, rebuild } from './shared/audit.ts'

export const pdfUnreadable = fault((f) => `The PDF cannot be read back: ${f.found}.`, rebuild)
