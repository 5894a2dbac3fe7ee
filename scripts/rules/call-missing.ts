import { fault, rebuild } from './shared/audit.ts'

export const callMissing = fault((f) => `The call of the ${f.region} is missing in ${f.where}.`, rebuild)
