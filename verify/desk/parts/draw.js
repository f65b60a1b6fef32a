// Shared by the desk's page scripts. Whatever comes from an article or a reviewer is set as text:
// nothing here, and nothing that uses it, lets the browser parse a string as HTML.

const FLAGS = ["contradicted", "corroborated", "single-source"]
const MARKS = new Set(["claim", "value", "evidence", "speaker", "cue", "passed", ...FLAGS])

function make(tag, name, ...inside) {
  const node = document.createElement(tag)
  if (name) node.className = name
  node.append(...inside.filter((part) => part !== null && part !== undefined && part !== ""))
  return node
}

function icon(name) {
  const node = make("span", "icon", name)
  node.setAttribute("aria-hidden", "true")
  return node
}

// a flag, a relation or a tag: always icon + word + colour
function chip({ icon: sign, word, colour, means }) {
  const node = make("span", `chip ${colour || "plain"}`, sign ? icon(sign) : null, make("span", "", word))
  if (means) node.title = means
  return node
}

// runs of text; `open`, where there is one, hears which claim was chosen
function words(runs, tag = "span", name = "", open = null) {
  const node = make(tag, name)
  for (const { t, k, claim } of runs) {
    const kinds = k.filter((kind) => MARKS.has(kind))
    const run = kinds.length ? make("mark", kinds.join(" "), t) : document.createTextNode(t)
    if (open && claim && kinds.length) choosable(run, () => open(claim))
    node.append(run)
  }
  return node
}

function choosable(node, act) {
  node.tabIndex = 0
  node.setAttribute("role", "button")
  node.onclick = act
  node.onkeydown = (event) => { if (event.key === "Enter") act() }
}

function button(name, label, sign, onclick) {
  const node = make("button", name, sign ? icon(sign) : null, make("span", "", label))
  node.type = "button"
  node.onclick = onclick
  return node
}
