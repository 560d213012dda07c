import type { Path, YamlFile } from '../yaml/yaml-file.ts'

/** Where a part of a composed file is really written. */
export interface Origin {
  readonly file: YamlFile
  readonly path: Path
}

/** A file made of parts of others, whose places are those of the parts; what `originOf` gives null for stands in `base`. */
export function composedFile(base: YamlFile, originOf: (path: Path) => Origin | null): YamlFile {
  const find = (path: Path): Origin => originOf(path) ?? { file: base, path }
  return {
    source: base.source,
    value: base.value,
    read: base.read,
    spanOfValue(path) {
      const origin = find(path)
      return origin.file.spanOfValue(origin.path)
    },
    spanOfKey(path) {
      const origin = find(path)
      return origin.file.spanOfKey(origin.path)
    },
    spanInText(path, start, end) {
      const origin = find(path)
      return origin.file.spanInText(origin.path, start, end)
    },
  }
}
