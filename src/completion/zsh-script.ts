/** Defines how zsh completes `bao-cao`; works from a file in `fpath` and when it is sourced. */
export const zshScript = `#compdef bao-cao
# Gợi ý lệnh bao-cao trong zsh. Dùng ngay: source <(bao-cao completion zsh)
_bao_cao() {
  local line
  local -a lines described
  lines=("\${(@f)$("\${words[1]}" __complete -- "\${(@Q)words[2,CURRENT-1]}" ":\${(Q)PREFIX}" 2>/dev/null)}")
  for line in "\${lines[@]}"; do
    case "$line" in
      '') ;;
      :files) _files; return ;;
      :folders) _files -/; return ;;
      *$'\\t'*) described+=("\${\${line%%$'\\t'*}//:/\\\\:}:\${line#*$'\\t'}") ;;
      *) described+=("\${line//:/\\\\:}") ;;
    esac
  done
  _describe -V 'bao-cao' described
}
if [[ "\${funcstack[1]}" == _bao_cao ]]; then
  _bao_cao "$@"
else
  compdef _bao_cao bao-cao
fi
`
