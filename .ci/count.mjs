// Adds up the test runner's JSON reports and prints the closing line; fails where no test ran.
import { existsSync, readFileSync } from 'node:fs'

const [status, ...files] = process.argv.slice(2)
let passed = 0
let failed = 0
let missing = 0
for (const file of files) {
  if (!existsSync(file)) {
    console.error(`${file} was not written: the test runner did not finish`)
    missing += 1
    continue
  }
  const report = JSON.parse(readFileSync(file, 'utf8'))
  passed += report.numPassedTests
  failed += report.numFailedTests
  if (report.numFailedTestSuites > 0 && report.numFailedTests === 0) failed += report.numFailedTestSuites
}
console.log(`${passed} passed, ${failed} failed`)
process.exitCode = failed > 0 || missing > 0 || passed === 0 || Number(status) !== 0 ? 1 : 0
