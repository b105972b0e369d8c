export { checkPlugin } from './check-plugin.ts'
export { checkRuleIds } from './check-rule-ids.ts'
export {
  type Checked,
  type Config,
  defineConfig,
  definePlugin,
  type Plugin,
  type Problem,
} from './config-types.ts'
export { parseConfig } from './parse-config.ts'
