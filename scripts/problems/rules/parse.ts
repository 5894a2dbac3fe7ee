import { rule } from '../rule.ts'

export const parseRules = {}
