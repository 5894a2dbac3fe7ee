import { rule } from '../rule.ts'

export const composeRules = {}
