import { fault, rebuild } from './shared/audit.ts'

export const noteRepeated = fault((f) => `The ${f.region} stands more than once in ${f.where}.`, rebuild)
