/** Defines how PowerShell 5.1 and later complete `bao-cao`; where nothing is offered the shell offers files itself. */
export const powershellScript = `# Gợi ý lệnh bao-cao trong PowerShell. Dùng ngay: bao-cao completion powershell | Out-String | Invoke-Expression
Register-ArgumentCompleter -Native -CommandName 'bao-cao', 'bao-cao.cmd', 'bao-cao.ps1' -ScriptBlock {
  param($wordToComplete, $commandAst, $cursorPosition)
  $words = @($commandAst.CommandElements | Select-Object -Skip 1 | Where-Object { $_.Extent.EndOffset -lt $cursorPosition -or ($wordToComplete -eq '' -and $_.Extent.EndOffset -le $cursorPosition) } | ForEach-Object { if ($_ -is [System.Management.Automation.Language.StringConstantExpressionAst]) { $_.Value } else { $_.Extent.Text } })
  $encoding = [Console]::OutputEncoding
  try {
    [Console]::OutputEncoding = [System.Text.Encoding]::UTF8
    $lines = @(& $commandAst.CommandElements[0].Extent.Text __complete '--' @words ":$wordToComplete" 2>$null)
  } finally {
    [Console]::OutputEncoding = $encoding
  }
  foreach ($line in $lines) {
    if ($line -eq '' -or $line -eq ':files' -or $line -eq ':folders') { continue }
    $text, $about = $line -split "\`t", 2
    if (-not $about) { $about = $text }
    [System.Management.Automation.CompletionResult]::new($text, $text, 'ParameterValue', $about)
  }
}
`
