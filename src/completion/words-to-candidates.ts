import type { CommandGrammar, Kind, OptionGrammar, Wanted } from './grammar.ts'

/** A word that may stand where the cursor is, and what it is in a few words. */
export interface Candidate {
  readonly text: string
  readonly about: string | null
}

/** Words, or that the shell should offer files or folders itself. */
export type Completion = readonly Candidate[] | 'files' | 'folders'

/** What a workspace has of a kind. */
export type NamesOf = (kind: Kind) => readonly Candidate[]

interface State {
  readonly command: CommandGrammar
  readonly options: readonly OptionGrammar[]
  /** The option whose value comes next. */
  readonly open: OptionGrammar | null
  /** The option that goes on taking words. */
  readonly growing: OptionGrammar | null
  readonly argumentsBefore: number
  /** After `--` nothing is an option. */
  readonly ended: 'ended' | 'open'
}

/** What may be typed for `current`, the word at the cursor, after `words`; without the program's own name. */
export function wordsToCandidates(program: CommandGrammar, words: readonly string[], current: string, namesOf: NamesOf): Completion {
  const state = joined(words).reduce(step, { command: program, options: program.options, open: null, growing: null, argumentsBefore: 0, ended: 'open' } as State)
  const [, name, typed] = /^(--[^=]+)=(.*)$/s.exec(current) ?? []
  const option = name === undefined ? null : optionNamed(state, name)
  if (name !== undefined && option?.value) return assigned(name, offered(option.value, typed!, namesOf))

  if (state.open) return offered(state.open.value!, current, namesOf)
  if (current.startsWith('-') && state.ended === 'open') return starting(state.options.flatMap(optionCandidates), current)
  if (state.growing) return offered(state.growing.value!, current, namesOf)
  const here = state.command.commands.length > 0 ? state.command.commands.map(({ name: text, about }) => ({ text, about })) : null
  if (here) return starting(here, current)
  const all = state.command.arguments
  const next = all[state.argumentsBefore] ?? (all.at(-1)?.repeats === 'many' ? all.at(-1) : undefined)
  if (next) return offered(next.wanted, current, namesOf)
  return starting(state.options.flatMap(optionCandidates), current)
}

/** Bash parts `--month=2026` into three words. */
function joined(words: readonly string[]): string[] {
  return words.reduce<string[]>((done, word) => {
    const before = done.at(-1)
    return before !== undefined && (word === '=' ? before.startsWith('--') : /^--[^=]+=$/.test(before)) ? [...done.slice(0, -1), before + word] : [...done, word]
  }, [])
}

function step(state: State, word: string): State {
  if (/^--[^=]+=$/.test(word)) return { ...state, open: valued(optionNamed(state, word.slice(0, -1))), growing: null }
  if (state.open) return { ...state, open: null, growing: state.open.repeats === 'many' ? state.open : null }
  if (state.ended === 'open' && word === '--') return { ...state, growing: null, ended: 'ended' }
  if (state.ended === 'open' && word.startsWith('-')) return { ...state, open: word.includes('=') ? null : valued(optionNamed(state, word)), growing: null }
  if (state.growing) return state
  const command = state.command.commands.find(({ name }) => name === word)
  if (command) return { ...state, command, options: command.options }
  return { ...state, argumentsBefore: state.argumentsBefore + 1 }
}

function optionNamed({ options }: State, name: string): OptionGrammar | null {
  return options.find(({ names }) => names.includes(name)) ?? null
}

function valued(option: OptionGrammar | null): OptionGrammar | null {
  return option?.value ? option : null
}

function offered(wanted: Wanted, current: string, namesOf: NamesOf): Completion {
  if (wanted === 'files' || wanted === 'folders') return wanted
  return starting(typeof wanted === 'string' ? namesOf(wanted) : wanted.map(text => ({ text, about: null })), current)
}

/** `--month=2026-04` for a shell to which this is one word. */
function assigned(name: string, completion: Completion): Completion {
  return typeof completion === 'string' ? completion : completion.map(({ text, about }) => ({ text: `${name}=${text}`, about }))
}

function optionCandidates({ names, about }: OptionGrammar): Candidate[] {
  return names.filter(name => name.startsWith('--')).map(text => ({ text, about }))
}

function starting(candidates: readonly Candidate[], current: string): Candidate[] {
  return candidates.filter(({ text }) => text.startsWith(current))
}
