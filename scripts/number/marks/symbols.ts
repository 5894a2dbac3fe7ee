/** The order of printers: asterisk, dagger, double dagger, section mark, parallels, paragraph mark. */
const order = ['*', '†', '‡', '§', '‖', '¶'] as const

/** `*`, `†`, `‡`, `§`, `‖`, `¶`, then doubled `**`, `††` …, then threefold. */
export function symbols(number: number): string {
  return order[(number - 1) % order.length]!.repeat(Math.floor((number - 1) / order.length) + 1)
}
