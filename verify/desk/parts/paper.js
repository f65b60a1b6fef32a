// An article with every statement marked by its flag, in which a stretch can be selected and added as a claim.
// `data` comes from verify/desk/article.py; offsets count code points, as Python does.

// what is selected inside the part's own tree, which the page's selection does not see into
function chosen(root) {
  const tree = root.getRootNode()
  const selection = tree.getSelection ? tree.getSelection() : document.getSelection()
  if (!selection || (!selection.rangeCount && !selection.getComposedRanges)) return null
  const [found] = tree.getSelection ? [selection.rangeCount && selection.getRangeAt(0)] : selection.getComposedRanges({ shadowRoots: [tree] })
  return found && !found.collapsed && root.contains(found.startContainer) ? found : null
}

// a place in a line, or null outside of all lines: three clicks on the last line select beyond it
function inLine(root, node, at) {
  const line = (node.nodeType === Node.TEXT_NODE ? node.parentElement : node).closest?.("p")
  if (line && root.contains(line)) return { line, node, at }
  const next = node === root ? root.children[at] : null
  return next?.dataset.start ? { line: next, node: next, at: 0 } : null
}

function offset({ line, node, at }) {
  const before = document.createRange()
  before.setStart(line, 0)
  before.setEnd(node, at)
  return Number(line.dataset.start) + [...before.toString()].length
}

function places(root) {
  const found = chosen(root)
  const from = found && inLine(root, found.startContainer, found.startOffset)
  if (!from) return null
  const last = [...root.querySelectorAll("p")].pop()
  const to = inLine(root, found.endContainer, found.endOffset) ?? { line: last, node: last, at: last.childNodes.length }
  const [start, end] = [offset(from), offset(to)]
  return end - start < 2 ? null : { start, end, from, to }
}

// a button beside what is selected; it goes when the selection does
function offer(root, add) {
  root.querySelector(".add")?.remove()
  const found = places(root)
  if (!found) return
  const range = document.createRange()
  range.setStart(found.from.node, found.from.at)
  range.setEnd(found.to.node, found.to.at)
  const lines = range.getClientRects()
  const last = lines[lines.length - 1], page = root.getBoundingClientRect()
  const node = button("add", "Add as a claim", "add", () => {
    document.getSelection()?.empty()
    root.getRootNode().getSelection?.()?.empty()
    node.remove()
    add({ start: found.start, end: found.end })
  })
  node.onmousedown = (event) => event.preventDefault() // so that the selection stays
  node.style.top = `${last.bottom - page.top + 4}px`
  node.style.left = `${Math.max(0, Math.min(last.right - page.left - 60, page.width - 150))}px`
  root.append(node)
}

function paragraph(runs, start, open) {
  const node = words(runs, "p", "", (id) => { if (!chosen(node.parentElement)) open(id) }) // selecting is no click
  node.dataset.start = start
  return node
}

export default function (component) {
  const { data, parentElement, setTriggerValue } = component
  const root = parentElement.querySelector(".paper")
  root.onmouseup = root.onkeyup = () => setTimeout(() => data.adding && offer(root, (place) => setTriggerValue("select", place)))
  const drawn = JSON.stringify(data)
  if (root.dataset.drawn === drawn) return
  root.dataset.drawn = drawn
  root.replaceChildren(...data.paragraphs.map((runs, number) => paragraph(runs, data.starts[number], (id) => setTriggerValue("open", id))))
}
