/** Defines how bash completes `bao-cao`. The program itself is asked at each Tab, so that new months and indicators are offered at once. */
export const bashScript = `# Gợi ý lệnh bao-cao trong bash. Dùng ngay: source <(bao-cao completion bash)
_bao_cao() {
  local current="\${COMP_WORDS[COMP_CWORD]}" line
  # Sau "--month=" bash coi dấu "=" là một từ riêng.
  [[ $current == "=" ]] && current=""
  local -a words=("\${COMP_WORDS[@]:1:COMP_CWORD-1}")
  [[ \${COMP_WORDS[COMP_CWORD]} == "=" ]] && words+=("=")
  COMPREPLY=()
  while IFS= read -r line; do
    case "$line" in
      :files) compopt -o filenames 2>/dev/null; while IFS= read -r line; do COMPREPLY+=("$line"); done < <(compgen -f -- "$current") ;;
      :folders) compopt -o filenames 2>/dev/null; while IFS= read -r line; do COMPREPLY+=("$line"); done < <(compgen -d -- "$current") ;;
      *) COMPREPLY+=("\${line%%$'\\t'*}") ;;
    esac
  done < <("\${COMP_WORDS[0]}" __complete -- "\${words[@]}" ":$current" 2>/dev/null)
}
complete -F _bao_cao bao-cao
`
