/**
 * In place of npx and pnpm, which take seconds each and are in the tour of the README as they are: runs the program that the
 * script of this name runs.
 */
export const quickNpx = `npx() {
  local name args=()
  for word in "$@"; do case "$word" in --yes | --silent | pnpm@*) ;; *) args+=("$word") ;; esac; done
  name="\${args[0]}"
  node $(node -p 'require("./package.json").scripts[process.argv[1]].replace(/^node /, "")' "$name") "\${args[@]:1}"
}
`;
