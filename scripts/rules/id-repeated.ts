import { fault, rebuild } from './shared/audit.ts'

export const idRepeated = fault((f) => `The id \`${f.found}\` stands more than once in ${f.where}.`, rebuild)
